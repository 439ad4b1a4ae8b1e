import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What may stand in the tree of a statement's text. Source texts are hostile: their words are only ever text nodes,
 * and this is the second lock. Anything not named here is dropped.
 */
export const statementSchema: Options = {
  tagNames: ['div', 'p', 'span', 'a', 'ul', 'li'],
  attributes: {
    '*': ['className', 'id'],
    a: ['href', 'title', 'ariaLabel', 'dataMarks'],
    p: ['lang', 'dir'],
    span: ['dataEvidence'],
    li: ['dataMarks'],
  },
  protocols: { href: ['mailto', 'http', 'https'] },
  clobber: [],
  clobberPrefix: '',
  required: {},
  ancestors: {},
  allowComments: false,
  allowDoctypes: false,
  strip: [],
};

/** The archive's own prose, written in Markdown by its curator: the usual schema, without form fields. */
export const proseSchema: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
};
