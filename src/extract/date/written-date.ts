import { daysIn } from './calendar.ts';

/** A date as words give it; null where they do not. `impossible` where no calendar has the day. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The last day, where the words give several: `22-26 May`. */
  readonly lastDay: number | null;
  /** 0 Sunday to 6 Saturday, where a weekday stands before it. */
  readonly weekday: number | null;
  readonly impossible: boolean;
  readonly start: number;
  readonly end: number;
}

/** A date without the place where it is written. */
export type NamedDate = Omit<WrittenDate, 'start' | 'end'>;

/** The date of its parts, looked up in the calendar. */
export function namedDate(
  year: number | null,
  month: number,
  dayOfMonth: number | null,
  lastDay: number | null,
  weekday: number | null,
): NamedDate {
  const days = [dayOfMonth, lastDay].filter((value) => value !== null);
  const impossible =
    month < 1 || month > 12 || days.some((value) => value < 1 || value > daysIn(year, month));
  return { year, month, day: dayOfMonth, lastDay, weekday, impossible };
}

/** A date's EDTF form: what it lacks is X. Of several days without a year only the month is told: EDTF has no form for them. */
export function edtfOf(date: Pick<WrittenDate, 'year' | 'month' | 'day' | 'lastDay'>): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = date.year === null ? 'XXXX' : String(date.year).padStart(4, '0');
  if (date.day === null) return `${year}-${two(date.month)}`;
  const first = `${year}-${two(date.month)}-${two(date.day)}`;
  if (date.lastDay === null) return first;
  return date.year === null
    ? `${year}-${two(date.month)}`
    : `${first}/${year}-${two(date.month)}-${two(date.lastDay)}`;
}
