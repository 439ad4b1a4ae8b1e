import type { HeaderKind, HeaderPart, HeaderShape } from './shape.ts';

/** What the keys of a correspondent's report say. */
const kinds: Readonly<Record<string, HeaderKind>> = { DATE: 'date', TITLE: 'title' };
const keyed = /^([A-Z][A-Z ]{2,14})=([^\n]{0,160})(?=\n|$)/;
/** What follows the keys: where it was voiced, and the mark of the first words. */
const voiced = /^VOICED AT:[^\n]{0,60}(?=\n|$)|^(?:INTRO|TEXT|Text):(?=\s)/;

/**
 * Reads the head of a broadcaster's report, a key and a value on each line.
 * It refuses a key in small letters, and the marks of the text where no such line stands above.
 *
 *     DATE=6/16/2000
 *     ^^^^^^^^^^^^^^
 *     TITLE=VISIT OF THE KING
 *           ^^^^^^^^^^^^^^^^^
 */
export const keyedHead: HeaderShape = {
  id: 'keyed-head',
  read(text, rest, { found, last }) {
    const words = text.slice(rest.start, Math.min(rest.end, rest.start + 200));
    const match = keyed.exec(words);
    if (match?.[1] !== undefined && match[2] !== undefined) {
      const end = rest.start + match[0].length;
      if (last && end >= rest.end) return null;
      const value = { start: rest.start + match[1].length + 1, end };
      const is = kinds[match[1]];
      const parts: HeaderPart[] =
        is === 'title' && value.end > value.start
          ? [
              { is: 'markup', start: rest.start, end: value.start },
              { is, ...value },
            ]
          : [{ is: is === 'date' ? is : 'memo', start: rest.start, end }];
      return { parts, end };
    }
    const mark = found.some(({ is }) => is === 'memo') ? voiced.exec(words) : null;
    const end = rest.start + (mark?.[0].length ?? 0);
    return mark && !(last && end >= rest.end)
      ? { parts: [{ is: 'memo', start: rest.start, end }], end }
      : null;
  },
  cases: [
    { text: 'DATE=6/16/2000', parts: [['date', 'DATE=6/16/2000']] },
    {
      text: 'TITLE=VISIT OF THE KING',
      parts: [
        ['markup', 'TITLE='],
        ['title', 'VISIT OF THE KING'],
      ],
    },
    { text: 'BYLINE=JANE DOE', parts: [['memo', 'BYLINE=JANE DOE']] },
    { before: 'NUMBER=2-263', text: 'VOICED AT:', parts: [['memo', 'VOICED AT:']] },
    {
      before: 'NUMBER=2-263',
      text: 'INTRO: The King met the President.',
      parts: [['memo', 'INTRO:']],
    },
  ],
  mustNotMatch: ['INTRO: The King met the President.', 'Date=6/16/2000', 'E = mc', 'VOICED AT:'],
};
