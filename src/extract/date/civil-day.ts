import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { subDays } from 'date-fns/subDays';
import { weekdayOf } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';

/** A full civil day. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a date that names one in full; null of any other. */
export function civilDay({
  year,
  month,
  day,
}: Pick<WrittenDate, 'year' | 'month' | 'day'>): CivilDay | null {
  return year === null || day === null ? null : { year, month, day };
}

function utc({ year, month, day }: CivilDay): UTCDate {
  return new UTCDate(year, month - 1, day);
}

/** The day of that number in the month so many months away; null where the month has no such day. */
export function monthFrom({ year, month }: CivilDay, months: number, day: number): CivilDay | null {
  const first = addMonths(new UTCDate(year, month - 1, 1), months);
  return day >= 1 && day <= getDaysInMonth(first)
    ? { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day }
    : null;
}

/** How many days the second day lies after the first. */
export function daysFrom(first: CivilDay, second: CivilDay): number {
  return differenceInCalendarDays(utc(second), utc(first));
}

/** The last day before a reference day, or that day itself, that is such a weekday; in EDTF. */
export function lastWeekday(weekday: number, reference: CivilDay): string {
  const back = (weekdayOf(reference.year, reference.month, reference.day) - weekday + 7) % 7;
  return formatISO(subDays(utc(reference), back), { representation: 'date' });
}

/** The day before a reference day; in EDTF. */
export function dayBefore(reference: CivilDay): string {
  return formatISO(subDays(utc(reference), 1), { representation: 'date' });
}

/**
 * The year in which a day that names none was last, before a reference day or on it.
 *
 *     May 12, seen from May 13, 2021   2021
 *     ^^^^^^ no year
 */
export function yearBefore(
  { month, day }: Pick<WrittenDate, 'month' | 'day'>,
  reference: CivilDay,
): number | null {
  if (day === null) return null;
  const later = month > reference.month || (month === reference.month && day > reference.day);
  return later ? reference.year - 1 : reference.year;
}

/** The year in which a dateline's day stands beside the day of the header: a month before it to ten days after; else none. */
export function yearBeside(
  { month, day }: Pick<WrittenDate, 'month' | 'day'>,
  reference: CivilDay,
): number | null {
  if (day === null) return null;
  for (const year of [reference.year, reference.year - 1, reference.year + 1]) {
    const days = daysFrom({ year, month, day }, reference);
    if (days >= -10 && days <= 31) return year;
  }
  return null;
}
