import { UTCDate } from '@date-fns/utc';
import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import type { Candidate, Field } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { edtfOf, type WrittenDate, weekdayOf } from './written-date.ts';

/** A fault found while reading dates: the rule and where. */
export interface DateFault {
  readonly rule:
    | 'header/impossible-date'
    | 'date/impossible'
    | 'date/weekday-disagrees'
    | 'date/headers-disagree';
  readonly span: Span;
  readonly what: string;
}

/** What is found while reading dates: candidates and faults, in the order they are met. */
export interface DatesRead {
  readonly candidates: Candidate<string>[];
  readonly faults: DateFault[];
}

/** A date and the words that give it. */
export interface Dated {
  readonly date: WrittenDate;
  readonly span: Span;
}

/** The candidate of a date for a field. */
export function candidate(
  field: Field,
  date: WrittenDate,
  basis: Basis,
  rule: string,
  span: Span,
): Candidate<string> {
  return { field, value: edtfOf(date), basis, rule, span };
}

/** A date found in a part of the text, with its place in the whole. */
export function moved(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** The moment a civil day begins, in UTC: for counting days only. */
export function utc(date: WrittenDate): UTCDate {
  return new UTCDate(date.year ?? 0, date.month - 1, date.day ?? 1);
}

/** The fault of a weekday that its date did not fall on, or none. */
export function weekdayFaults(hand: TextInHand, date: WrittenDate): DateFault[] {
  const { weekday, year, month, day } = date;
  if (weekday === null || year === null || day === null) return [];
  if (weekdayOf(year, month, day) === weekday) return [];
  return [
    {
      rule: 'date/weekday-disagrees',
      span: date,
      what: `“${hand.text.slice(date.start, date.end)}” names a weekday that this date did not fall on.`,
    },
  ];
}

/** The fault of a day that no calendar has. */
export function impossibleDay(
  rule: 'header/impossible-date' | 'date/impossible',
  hand: TextInHand,
  { start, end }: Span,
): DateFault {
  const what = `“${hand.text.slice(start, end)}” is no day of the calendar.`;
  return { rule, span: { start, end }, what };
}
