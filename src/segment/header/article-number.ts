import { type HeaderShape, matchAtStart } from './shape.ts';

const pattern =
  /^(?:article|document|release|press release|statement|record|item)[ \t]*(?:number|no\.?|#|id)[ \t]*(?:[:.][ \t]*)?[\p{L}\d][\p{L}\d./-]{0,30}[ \t]*$/iu;

/**
 * Reads the number under which the page that carried the text filed it.
 * It does not take a number for a date.
 *
 *     Article Number: 496
 *     ^^^^^^^^^^^^^^^^^^^
 */
export const articleNumber: HeaderShape = {
  id: 'article-number',
  read(text, rest) {
    const match = matchAtStart(pattern, text, rest);
    return match ? { parts: [{ is: 'article-number', ...rest }], end: rest.end } : null;
  },
  cases: [
    { text: 'Article Number: 496', parts: [['article-number', 'Article Number: 496']] },
    { text: 'Press Release No. 12/2021', parts: [['article-number', 'Press Release No. 12/2021']] },
  ],
  mustNotMatch: [
    'Article Number: 496 was adopted by both sides.',
    'The statement no. 5',
    'Article 9',
  ],
};
