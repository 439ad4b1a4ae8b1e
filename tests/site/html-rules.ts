import type { ConfigData } from 'html-validate';

/** What valid HTML is here. Every rule switched off says why. */
export const rulesOfHtml: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {},
};
