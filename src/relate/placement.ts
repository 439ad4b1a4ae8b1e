import { readEdtf } from '../schema/edtf.ts';
import { daysBetween, monthsBetween, yearsBetween } from './civil.ts';

/** Where in the calendar a date puts a statement: days, else months, else years; none of them where it is undated. */
export interface Placement {
  /** The first civil day the date can mean. */
  first: string;
  days: readonly string[];
  months: readonly string[];
  years: readonly string[];
  uncertain: boolean;
  approximate: boolean;
  reach: 'day' | 'interval' | 'month' | 'year';
}

/** An interval of more days than this stands on its months. */
export const longestInDays = 31;
/** A date that lies across more months than this stands on its years. */
export const longestInMonths = 24;
/** A date that lies across more years than this says too little to be put anywhere. */
export const longestInYears = 100;

const civilDay = /^\d{4}-\d{2}-\d{2}$/;
const known = new Map<string, Placement | null>();

/**
 * Puts a date in the calendar; null where it cannot be: no date, no year given, an open interval,
 * a span of centuries, a year of more than four digits.
 * It refuses to choose a day for a date known to its month or year, and never drops the mark of doubt.
 *
 *     2022-06-07?              2022-06-07, marked uncertain
 *     2021-05-11/2021-05-12    2021-05-11 and 2021-05-12
 *     2022-06                  the month 2022-06
 *     XXXX-03-31               null
 *     ^ no year
 */
export function placementOf(date: string | null): Placement | null {
  if (date === null) return null;
  const held = known.get(date);
  if (held !== undefined) return held;
  const placement = place(date);
  known.set(date, placement);
  return placement;
}

function place(date: string): Placement | null {
  const reading = readEdtf(date);
  if (reading === null) return null;
  const { first, last, uncertain, approximate, precision } = reading;
  if (!civilDay.test(first) || !civilDay.test(last)) return null;
  const placed = (part: Partial<Placement> & Pick<Placement, 'reach'>): Placement => ({
    first,
    days: [],
    months: [],
    years: [],
    uncertain,
    approximate,
    ...part,
  });
  if (first === last) return placed({ days: [first], reach: 'day' });
  const days = precision === 'interval' ? daysBetween(first, last, longestInDays) : null;
  if (days !== null) return placed({ days, reach: 'interval' });
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return placed({ months: [first.slice(0, 7)], reach: 'month' });
  }
  if (coversOneYear(first, last)) return placed({ years: [first.slice(0, 4)], reach: 'year' });
  const months = monthsBetween(first, last, longestInMonths);
  if (months !== null) return placed({ months, reach: 'month' });
  const years = yearsBetween(first, last, longestInYears);
  return years === null ? null : placed({ years, reach: 'year' });
}

/** The years a placement touches, each once, first to last. */
export function yearsOf(placement: Placement): string[] {
  const parts = [...placement.days, ...placement.months, ...placement.years];
  return [...new Set(parts.map((part) => part.slice(0, 4)))];
}

function coversOneYear(first: string, last: string): boolean {
  return (
    first.slice(0, 4) === last.slice(0, 4) && first.endsWith('-01-01') && last.endsWith('-12-31')
  );
}

/** Tells whether a date carries a mark of doubt: uncertain or approximate. */
export function isUncertain({ date }: { date: string | null }): boolean {
  const placement = placementOf(date);
  return placement !== null && (placement.uncertain || placement.approximate);
}
