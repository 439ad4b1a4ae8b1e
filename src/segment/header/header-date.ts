import { type HeaderShape, matchAtStart } from './shape.ts';

const pattern = /^(?:date|dated|published)(?:[ \t]*[:=])?[ \t]+\d{4}-\d{2}-\d{2}(?!\d|-)/i;

/**
 * Reads the date that a collector put before the text; what follows on the line is read on its own.
 * It does not say what the date is the date of: it is only the header's.
 *
 *     " date 2022-01-07 On January 6, 2022 …"
 *      ^^^^^^^^^^^^^^^^
 */
export const headerDate: HeaderShape = {
  id: 'header-date',
  read(text, rest) {
    const match = matchAtStart(pattern, text, rest);
    if (!match) return null;
    const end = rest.start + match[0].length;
    return { parts: [{ is: 'date', start: rest.start, end }], end };
  },
  cases: [
    {
      text: 'date 2022-01-07 On January 6, the ministers met.',
      parts: [['date', 'date 2022-01-07']],
    },
    { text: 'Date: 2021-05-13', parts: [['date', 'Date: 2021-05-13']] },
  ],
  mustNotMatch: ['The date 2022-01-07 was agreed.', 'date 2022-01-071', 'update 2022-01-07'],
};
