import { UTCDate } from '@date-fns/utc';
import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** The weekday of a civil date, 0 Sunday to 6 Saturday. */
export function weekdayOf(year: number, month: number, dayOfMonth: number): number {
  return getDay(new UTCDate(year, month - 1, dayOfMonth));
}

/** How many days a month has; where the year is not told, the most it can have. */
export function daysIn(year: number | null, month: number): number {
  return getDaysInMonth(new UTCDate(year ?? 2000, month - 1, 1));
}
