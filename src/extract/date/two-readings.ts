import { civilDay, daysFrom, yearBeside } from './civil-day.ts';
import { writtenDates } from './find-dates.ts';
import type { WrittenDate } from './written-date.ts';

const figures = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2((?:1[89]|20)\d{2})(?![\d\p{L}/-]|\.\d)/u;

/**
 * The two days that figures can mean, the day first or the month: `03/04/2014`.
 * It refuses figures that can be read one way only, and those that are no day either way.
 */
export function twoReadings(line: string): readonly [WrittenDate, WrittenDate] | null {
  const match = figures.exec(line);
  if (!match) return null;
  const [first, second, year] = [match[1], match[3], match[4]].map(Number) as [
    number,
    number,
    number,
  ];
  if (first === second || [first, second].some((value) => value < 1 || value > 12)) return null;
  const at = { start: match.index, end: match.index + match[0].length };
  const date = (month: number, day: number): WrittenDate => ({
    year,
    month,
    day,
    lastDay: null,
    weekday: null,
    impossible: false,
    ...at,
  });
  return [date(second, first), date(first, second)];
}

/**
 * The one of two readings that the text itself writes out elsewhere: `3 April`.
 * It refuses to choose where it writes out neither, or both.
 *
 *     03/04/2014 … The two sides met on 3 April …
 *                                       ^^^^^^^
 */
export function writtenOut(
  readings: readonly [WrittenDate, WrittenDate],
  body: string,
): WrittenDate | null {
  const said = writtenDates(body);
  const found = readings.filter((one) =>
    said.some(
      ({ year, month, day }) =>
        month === one.month && day === one.day && (year === null || year === one.year),
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A page puts a wire out on its day or soon after it. */
const SOON = 3;

/**
 * The one of two readings that the day of the wire itself stands just before: a page is dated when it prints the wire.
 * It refuses a dateline with a year of its own, and one beside neither reading, or both.
 *
 *     03-12-2009 … LIMA, March 11 (Reuters) - …
 *                        ^^^^^^^^
 */
export function besideWire(
  readings: readonly [WrittenDate, WrittenDate],
  wire: WrittenDate | null,
): WrittenDate | null {
  const day = wire?.day ?? null;
  if (!wire || day === null || wire.year !== null) return null;
  const found = readings.filter((one) => {
    const printed = civilDay(one);
    const year = printed && yearBeside(wire, printed);
    if (!printed || year === null) return false;
    const days = daysFrom({ year, month: wire.month, day }, printed);
    return days >= 0 && days <= SOON;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
