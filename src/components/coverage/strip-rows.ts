import { type Gap, gapsOf } from '../../relate/coverage.ts';
import type { Span, YearOfStatements } from '../../relate/holdings.ts';
import { spanOf } from '../../relate/order.ts';
import { yearsOfStatements } from '../../relate/summed.ts';
import { dateInWords } from '../../render/date.ts';
import { numberOf } from '../../render/number.ts';
import type { StatementSummary } from '../../schema/statement.ts';
import type { SharedYears } from '../lists/sparkline.ts';

/** States on one page: as many as can be compared at a glance, with all their years in a table. */
export const statesOnPage = 70;

/** Fewer days without a statement are no gap worth naming. */
export const LEAST_GAP = 31;
/** Days longer than this are said in years. */
const LONGEST_IN_DAYS = 730;

/** What one state, publisher or kind has, for a row of its table. */
export interface StripRow extends Span {
  readonly name: string;
  readonly address?: string;
  readonly count: number;
  readonly years: readonly YearOfStatements[];
  /** The longest stretch without a statement between its first and its last. */
  readonly gap: Gap | null;
}

/** Sums up a list, newest first, as one row. */
export function stripRow(
  name: string,
  statements: readonly StatementSummary[],
  address?: string,
): StripRow {
  return {
    ...spanOf(statements),
    name,
    ...(address === undefined ? {} : { address }),
    count: statements.length,
    years: yearsOfStatements(statements),
    gap: gapsOf(statements, LEAST_GAP)[0] ?? null,
  };
}

/** A gap in words: `13 May 2021 – 6 January 2022`. */
export function gapInWords({ after, before }: Gap): string {
  return `${dateInWords(after)} – ${dateInWords(before)}`;
}

/** How long it is: `237 days`, `12 years`. */
export function gapLength({ days }: Gap): string {
  if (days <= LONGEST_IN_DAYS) return numberOf(days, 'day', 'days');
  return numberOf(Math.floor(days / 365.25), 'year', 'years');
}

/** The periods that the strips of one table share, each with its name and its years. */
export function periodsOf({ first, last, every }: SharedYears): string[] {
  if (!(last >= first)) return [];
  const count = Math.floor((last - first) / every) + 1;
  return Array.from({ length: count }, (_, at) => {
    const start = first + at * every;
    return every === 1 ? String(start) : `${start}–${Math.min(last, start + every - 1)}`;
  });
}

/** How many statements a row has in each period; one whose date lies across years counts in each. */
export function countsByPeriod(
  years: readonly YearOfStatements[],
  { first, last, every }: SharedYears,
): number[] {
  const counts = periodsOf({ first, last, every, most: 1 }).map(() => 0);
  for (const { year, statements } of years) {
    const at = Math.floor((Number(year) - first) / every);
    counts[at] = (counts[at] ?? 0) + statements.length;
  }
  return counts;
}
