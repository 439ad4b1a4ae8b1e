import { datesByZone, dottedDates } from '../../extract/date/dates-in-figures.ts';
import { writtenDates } from '../../extract/date/find-dates.ts';
import { twoReadings } from '../../extract/date/two-readings.ts';
import type { PlaceNames } from '../place-names.ts';
import type { HeaderShape } from './shape.ts';
import { notStampLines, stampLines } from './stamp-line-cases.ts';
import { withoutButtons, withoutMakers } from './stamp-marks.ts';

const LONGEST = 160;
/** What the day is the day of. */
const labels =
  /\b(?:first|last|date|published|updated?|posted|written|created|modified|release[ds]?|issued|time|on|at|by)\b(?:[ \t]*:)?/gi;
/** The hour with its zone in brackets ends the line: what stands before the day is what it is filed under. */
const zoned = /\d{1,2}:\d{2}(?::\d{2})?[ \t]*\((?:GMT|UTC)[ \t]?[+-]\d{1,2}(?::?\d{2})?\)$/u;
const underSubject = /^\p{Lu}[\p{L}’'-]*(?:[ \t][\p{L}’'-]+){0,5}$/u;

/**
 * Reads the line on which a page stamps a text: a full date and the hour, what they are the date of, the agency, in any order.
 * It refuses a line with other words, save one name of at most three.
 *
 *     All Headlines 12:01 July 23, 2011
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const stampLine: HeaderShape = {
  id: 'stamp-line',
  read(text, rest, { last, places }) {
    return !last && isStampLine(text.slice(rest.start, rest.end), places)
      ? { parts: [{ is: 'stamp', ...rest }], end: rest.end }
      : null;
  },
  cases: stampLines,
  mustNotMatch: notStampLines,
};

/** Tells whether a line is a house and a date in full: `Agence France Presse - March 11, 2007.` */
export function isHouseAndDay(line: string, places: PlaceNames): boolean {
  return (
    isStampLine(line, places) &&
    line
      .split(/[|•·,:;()[\]/–—]|\s-\s|\s(?=\p{Lu}\p{Ll}{2,8}\.? \d|\d)/u)
      .some((name) => places.isAgency(name.trim().replace(/\.$/, '')))
  );
}

/** A name in capitals or title case, `and`, a house in brackets. */
const writer = /^(?:\p{Lu}[\p{L}.'’-]*|and|\((?:AP|AFP|Reuters)\))$/u;

/**
 * The day as readers' boards stamp what they copy: the house, a mark, the day, who wrote it.
 *
 *     AFP ^ | October 20, 2007 | Jane Doe
 *             ^^^^^^^^^^^^^^^^
 */
function dayOnBoard(line: string): string | null {
  const [house = '', day = '', by = '', ...more] = line.split('|').map((part) => part.trim());
  const words = by.split(/\s+/).filter((word) => word !== '');
  const isBoard = house.indexOf('^') === house.length - 1 && house.length > 2;
  return isBoard &&
    day !== '' &&
    more.length === 0 &&
    words.length <= 8 &&
    words.every((word) => writer.test(word))
    ? day
    : null;
}

/** Tells whether a line is a date in full with the hour or the house, and hardly anything else. */
export function isStampLine(line: string, places: PlaceNames): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const dotted = dottedDates(line.trimStart());
  const written = writtenDates(line);
  const [plain] = [written, dotted, datesByZone(line)].filter(({ length }) => length > 0);
  // Figures that can be read in two ways are a stamp's too where no other word stands beside them.
  const open = /(?<!\p{L})\p{Ll}{3,}/u.test(line.replace(labels, '')) ? null : twoReadings(line);
  const dates = plain ?? open?.slice(0, 1) ?? [];
  if (!dates.some(({ year, day }) => year !== null && day !== null)) return false;
  const copied = dayOnBoard(line);
  if (copied !== null) {
    const [day] = dates;
    return day !== undefined && copied.length === day.end - day.start;
  }
  let bare = line;
  for (const { start, end } of [...dates].reverse())
    bare = `${bare.slice(0, start)}|${bare.slice(end)}`;
  bare = withoutButtons(bare);
  const without = withoutMakers(bare);
  const marked =
    without !== bare || /\b(?:published|updated?|posted|written|created|issued)\b/i.test(bare);
  const names = without
    .replace(labels, '|')
    .split(/[|·•,;:()[\]/–—]|\s-\s|\s-$|^-\s/)
    .map((name) => name.replace(/^[\s.-]+|[\s.-]+$/g, ''))
    .filter(
      (name) =>
        name !== '' && !/^(?:[A-Z]{2,4}T|GMT|UTC|am|pm|Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(name),
    );
  const strange = names.filter((name) => !places.isAgency(name) && !places.isPlace(name));
  const few = strange.every(
    (name) => /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 3 && !/\d/.test(name),
  );
  if (names.length === 0) return true;
  const [filed = ''] = strange;
  if (strange.length === 1 && zoned.test(line) && underSubject.test(filed)) return true;
  // `Jane Doe | 22.09.2022`: the writer's name, and nothing behind the day.
  const [, ...behind] = bare.split('|');
  if (
    strange.length === 1 &&
    few &&
    line.includes('|') &&
    behind.every((part) => part.trim() === '')
  )
    return true;
  return marked
    ? strange.length <= 1 && few
    : strange.length === 0 && names.some((name) => places.isAgency(name));
}
