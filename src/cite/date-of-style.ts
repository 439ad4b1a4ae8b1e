import { dateInWords, monthName } from '../render/date.ts';
import { type DissectedDate, dissectDate, type Point } from './dissect-date.ts';

/** What a date is printed for: each style's full reference, and APA's citation in the text. */
export type DateUse = 'chicago' | 'apa' | 'apa-year' | 'mla';

/**
 * A date as a style prints it; undefined where the style has its own word for none (`n.d.`) or leaves it out.
 *
 * - Chicago (17th edition, 14.145): a doubtful date stands in brackets with a question mark, an approximate one in
 *   brackets after `ca.`, since the source does not state it so.
 * - APA (7th edition): `ca.` for both, as its official style has it; a date without a year is `n.d.`, followed by what
 *   is known where the reference gives days.
 * - MLA (9th edition): brackets as in Chicago, `circa` in full; nothing where there is no date.
 *
 * It refuses to fill in what is not given and to drop a doubt. Errors: none.
 *
 *     2022-06-07?   chicago [June 7, 2022?]   apa ca. 2022, June 7   apa-year ca. 2022   mla [7 June 2022?]
 */
export function dateOfStyle(date: string | null, use: DateUse): string | undefined {
  if (date === null) return undefined;
  const dissected = dissectDate(date);
  const words = plainWords(dissected, use);
  if (words === undefined) return undefined;
  const { uncertain, approximate } = dissected;
  if (!uncertain && !approximate) return words;
  if (use === 'apa' || use === 'apa-year')
    return dissected.is === 'yearless' ? words : `ca. ${words}`;
  const about = approximate ? (use === 'mla' ? 'circa ' : 'ca. ') : '';
  return `[${about}${words}${uncertain ? '?' : ''}]`;
}

function plainWords(date: DissectedDate, use: DateUse): string | undefined {
  switch (date.is) {
    case 'point':
      return pointIn(date.from, use);
    case 'interval':
      return intervalIn(date.from, date.to, use);
    case 'season':
      return seasonIn(date, use);
    case 'yearless':
      return yearlessIn(date, use);
    default: {
      const words = dateInWords(date.plain);
      return words.replace(/ – /g, '–');
    }
  }
}

function pointIn({ year, month, day }: Point, use: DateUse): string {
  if (use === 'apa-year' || month === undefined) return year;
  const name = nameIn(month, use);
  if (use === 'mla') return [day, name, year].filter((part) => part !== undefined).join(' ');
  if (use === 'apa') return `${year}, ${name}${day === undefined ? '' : ` ${day}`}`;
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** From one point to another, what both share said once. */
function intervalIn(from: Point, to: Point, use: DateUse): string {
  const { year, month, day } = from;
  const years = year === to.year ? year : `${year}–${to.year}`;
  if (use === 'apa-year' || (month === undefined && to.month === undefined)) return years;
  if (year !== to.year || month === undefined || to.month === undefined)
    return `${pointIn(from, use)}–${pointIn(to, use)}`;
  const days = day !== undefined && to.day !== undefined;
  if (days && month === to.month) {
    const range = `${day}–${to.day}`;
    if (use === 'mla') return `${range} ${nameIn(month, use)} ${year}`;
    if (use === 'apa') return `${year}, ${nameIn(month, use)} ${range}`;
    return `${nameIn(month, use)} ${range}, ${year}`;
  }
  const first = inYear(from, use);
  const last = inYear(to, use);
  if (use === 'apa') return `${year}, ${first}–${last}`;
  return use === 'chicago' && to.day !== undefined
    ? `${first}–${last}, ${year}`
    : `${first}–${last} ${year}`;
}

function inYear({ month = 1, day }: Point, use: DateUse): string {
  const name = nameIn(month, use);
  if (day === undefined) return name;
  return use === 'mla' ? `${day} ${name}` : `${name} ${day}`;
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

function seasonIn({ year, season }: { year: string; season: number }, use: DateUse): string {
  if (use === 'apa-year') return year;
  const name = SEASONS[season - 1] ?? '';
  return use === 'apa' ? `${year}, ${name}` : `${name} ${year}`;
}

function yearlessIn(
  { month, day }: { month: number; day?: number },
  use: DateUse,
): string | undefined {
  if (use === 'apa-year') return undefined;
  const words = inYear({ year: '', month, ...(day === undefined ? {} : { day }) }, use);
  if (use === 'mla') return words;
  return use === 'apa' ? `n.d., ${words}` : `${words}, n.d.`;
}

/** MLA's own short forms; the others print months in full. */
function nameIn(month: number, use: DateUse): string {
  if (use !== 'mla') return monthName(month);
  if (month === 9) return 'Sept.';
  return month >= 5 && month <= 7 ? monthName(month) : `${monthName(month, true)}.`;
}
