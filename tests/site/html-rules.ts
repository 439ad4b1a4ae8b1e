import type { ConfigData } from 'html-validate';

/** What valid HTML is here. Every rule that is not taken as it comes says why. */
export const rulesOfHtml: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Scripts and styles come from the page's own host, in the same build; only another host's would need a hash.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
