import { dottedDateAtStart } from '../../extract/date/dates-in-figures.ts';
import { dateAtStart } from '../../extract/date/find-dates.ts';
import { twoReadings } from '../../extract/date/two-readings.ts';
import type { WrittenDate } from '../../extract/date/written-date.ts';
import { type HeaderShape, LONGEST_HEADER } from './shape.ts';

/** What may stand before the date: its label, a word for the kind of text, the number of a release (`M/ 43`). */
const label =
  /^(?:ref(?:erence)?\.?:? ?[\w/-]{2,20},? (?=date))?(?:(?:date|dated|published|posted|issued|released)[ \t]*:|(?:speech(?:es)?|news|press releases?|statements?|remarks)[ \t]*[,|:]|(?:press|media|news) (?:statement|release) no\.? ?\d{1,4}[a-z]?[,:]?(?=[ \t])|[a-z]{1,3}[ \t]?\/[ \t]?\d{1,4}(?=[ \t]))[ \t]*/i;
const clock = String.raw`(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|0:0(?!\d))\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s*\(?(?:GMT|UTC|[A-Z]{2,4}T)(?:[+-]\d{1,2})?\)?)?`;
/** What may follow the date: an hour; then, set apart, what the text is or where it was said. */
const after = new RegExp(
  String.raw`^(?:[ \t]year)?[\s.,]*(?:(?:[|–—-]|at)?\s*${clock})?(?:[\s.,]*|[\s,]*(?<=\d|[AaPp]\.?[Mm]\.?,?\s?|\s)(?:[|–—-]\s+)?(?:\p{Lu}[\p{L}.’'-]*(?:,?\s(?:\p{Lu}[\p{L}.’'-]*|of|the|and|in|St)){0,6}))$`,
  'u',
);

/**
 * Reads a line that is a full date, a weekday before it or not, an hour and a place or a kind of text after it.
 * It does not take a date for the header's that has a sentence on its line.
 *
 *     Thursday, April 24, 2025
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const longDate: HeaderShape = {
  id: 'long-date',
  read(text, rest) {
    if (rest.end - rest.start > Math.min(100, LONGEST_HEADER)) return null;
    return isDateLine(text.slice(rest.start, rest.end))
      ? { parts: [{ is: 'date', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    { text: 'Date: 24 April 2025', parts: [['date', 'Date: 24 April 2025']] },
    { text: 'Published: 24 April 2025', parts: [['date', 'Published: 24 April 2025']] },
    { text: '03/04/2014', parts: [['date', '03/04/2014']] },
    { text: 'Speeches, 11/20/2001', parts: [['date', 'Speeches, 11/20/2001']] },
    {
      text: 'PRESS STATEMENT NO. 261 8 JUNE 1974',
      parts: [['date', 'PRESS STATEMENT NO. 261 8 JUNE 1974']],
    },
    { text: 'M/ 43 23 February 1973', parts: [['date', 'M/ 43 23 February 1973']] },
    { text: 'January 23, 2021', parts: [['date', 'January 23, 2021']] },
    { text: 'Thursday, April 24, 2025', parts: [['date', 'Thursday, April 24, 2025']] },
    { text: 'July 21, 2001 - 0:0', parts: [['date', 'July 21, 2001 - 0:0']] },
    { text: '24 April 2025', parts: [['date', '24 April 2025']] },
    {
      text: 'May 4, 2011, Wednesday, AM cycle',
      parts: [['date', 'May 4, 2011, Wednesday, AM cycle']],
    },
    {
      text: 'May 4, 2011 Wednesday 3:05 PM GMT',
      parts: [['date', 'May 4, 2011 Wednesday 3:05 PM GMT']],
    },
    { text: '04.05.2025 - Speech', parts: [['date', '04.05.2025 - Speech']] },
    {
      text: 'May 8, 2021 - 18:10 - The Palace, Oslo',
      parts: [['date', 'May 8, 2021 - 18:10 - The Palace, Oslo']],
    },
    {
      text: 'Friday, May 7, 2021, 5:43 p.m. Oslo, Norway',
      parts: [['date', 'Friday, May 7, 2021, 5:43 p.m. Oslo, Norway']],
    },
  ],
  mustNotMatch: [
    'January 23, 2021 was a Saturday.',
    'January 23, 2021 Saturday talks open',
    'January 23',
    'In January 2021',
    'January 23, 2021 Norway opened the border',
    'May 7, 2021 Statement by the Minister on Fisheries',
  ],
};

/** A day in figures that can be read two ways is a date all the same, whichever it is. */
function figuresAtStart(line: string): WrittenDate | null {
  const [one] = twoReadings(line) ?? [];
  return one?.start === 0 ? one : null;
}

/** What databases of news set behind the year: the weekday, the cycle of the wire. */
const weekdayBehind = /(?<=\d{4}),?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?(?=\s|$)/iu;
const cycle = /,?\s+(?:AM|PM|BC) cycle$/iu;

/** Tells whether a line is a full date and nothing else but an hour, a place, a word for the kind of text. */
export function isDateLine(words: string): boolean {
  if (!/\d/.test(words)) return false;
  const line = words
    .slice(label.exec(words)?.[0].length ?? 0)
    .replace(cycle, '')
    .replace(weekdayBehind, '');
  const date = dateAtStart(line) ?? dottedDateAtStart(line) ?? figuresAtStart(line);
  if (!date || date.year === null) return false;
  const rest = line.slice(date.end);
  if (!after.test(rest)) return false;
  const more = rest.replace(new RegExp(String.raw`^[\s.,|–—-]*(?:${clock})?`), '');
  return more.trim() === '' || /^[\s,]*[|–—-]\s|\d[:.]\d{2}/.test(rest);
}
