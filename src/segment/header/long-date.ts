import { dateAtStart } from '../../extract/date/written-date.ts';
import { type HeaderShape, LONGEST_HEADER } from './shape.ts';

/**
 * Reads a line that is nothing but a full date, a weekday before it or not.
 * It does not take a date for the header's that has more words on its line.
 *
 *     Thursday, April 24, 2025
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const longDate: HeaderShape = {
  id: 'long-date',
  read(text, rest) {
    if (rest.end - rest.start > Math.min(60, LONGEST_HEADER)) return null;
    const label =
      /^(?:date|dated)[ \t]*:[ \t]*/i.exec(text.slice(rest.start, rest.start + 20))?.[0].length ??
      0;
    const line = text.slice(rest.start + label, rest.end);
    const date = dateAtStart(line);
    if (!date || date.year === null) return null;
    return /^[\s.,]*(?:(?:[|–—-]|at)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:GMT|UTC|[A-Z]{2,4}T)(?:[+-]\d{1,2})?\)?)?)?[\s.]*$/i.test(
      line.slice(date.end),
    )
      ? { parts: [{ is: 'date', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    { text: 'Date: 24 April 2025', parts: [['date', 'Date: 24 April 2025']] },
    { text: 'January 23, 2021', parts: [['date', 'January 23, 2021']] },
    { text: 'Thursday, April 24, 2025', parts: [['date', 'Thursday, April 24, 2025']] },
    { text: '24 April 2025', parts: [['date', '24 April 2025']] },
  ],
  mustNotMatch: ['January 23, 2021 was a Saturday.', 'January 23', 'In January 2021'],
};
