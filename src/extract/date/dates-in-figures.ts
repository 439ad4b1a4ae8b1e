import { everyMatch } from '../every-match.ts';
import { namedDate, type WrittenDate } from './written-date.ts';

/**
 * The days of a page's line in figures parted by stops, which is how the day is written first: `08.09.2025`.
 * It refuses figures parted by strokes, and those behind other words than a stroke, a label or a dash, where either order
 * is met.
 *
 *     Jane Doe | 07.05.2024 - Update : 08.05.2024
 *                ^^^^^^^^^^            ^^^^^^^^^^
 */
export function dottedDates(line: string): WrittenDate[] {
  return everyMatch(line, dotted).flatMap((match) => {
    const date = namedDate(Number(match[3]), Number(match[2]), Number(match[1]), null, null);
    const start = match.index;
    return date.impossible ? [] : [{ ...date, start, end: start + match[0].length }];
  });
}

/** The one of them that a line begins with. */
export function dottedDateAtStart(line: string): WrittenDate | null {
  if (!/^\d/.test(line)) return null;
  return dottedDates(line).find(({ start }) => start === 0) ?? null;
}

const dotted =
  /(?<=^|[|·•][ \t]?|\d[ ]?(?:hrs|hours|HRS|HOURS),?[ ](?:on[ ])?|(?:[Uu]pdated?|[Pp]ublished|[Pp]osted|[Cc]reated|[Dd]ate)[ \t]?:?[ \t]?)(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d\p{L}./])/gu;

/** Zones where nobody writes the month first, and those where everybody does. */
const dayFirstZones =
  /\d ?(?:IST|BST|CET|CEST|EET|MSK|PKT|BDT|NPT|AEST|AEDT|NZST|NZDT|SAST|WAT|EAT|WIB)\b/;
const monthFirstZones = /\d ?(?:[ap]\.?m\.? ?)?(?:EDT|EST|PDT|PST|CDT|MDT)\b/i;

/**
 * The days in figures of a page's line, told apart by the zone of the hour beside them: `05-01-2022 13:56 IST`.
 * It refuses them where no zone stands, and where the zones disagree.
 */
export function datesByZone(line: string): WrittenDate[] {
  const [dayFirst, monthFirst] = [dayFirstZones.test(line), monthFirstZones.test(line)];
  if (dayFirst === monthFirst) return [];
  return [
    ...line.matchAll(/(?<!\d[-./]?)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?![\d\p{L}./-])/gu),
  ].flatMap((match) => {
    const [first, second, year] = [match[1], match[3], match[4]].map(Number) as [
      number,
      number,
      number,
    ];
    const date = dayFirst
      ? namedDate(year, second, first, null, null)
      : namedDate(year, first, second, null, null);
    const start = match.index;
    return date.impossible ? [] : [{ ...date, start, end: start + match[0].length }];
  });
}
