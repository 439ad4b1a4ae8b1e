import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import { weekdayOf } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';

/** A fault found while reading dates: the rule, where, and what in words. */
export interface DateFault {
  readonly rule:
    | 'header/impossible-date'
    | 'date/impossible'
    | 'date/weekday-disagrees'
    | 'date/headers-disagree'
    | 'date/two-readings';
  readonly span: Span;
  readonly what: string;
}

/** The fault of a date no calendar has, or whose weekday is another; null where nothing is wrong. */
export function faultOf(
  text: string,
  date: WrittenDate,
  impossible: DateFault['rule'],
): DateFault | null {
  const words = text.slice(date.start, date.end).replace(unevenSpace, ' ');
  const span = { start: date.start, end: date.end };
  if (date.impossible)
    return { rule: impossible, span, what: `“${words}” is no day of the calendar.` };
  const { weekday, year, month, day } = date;
  if (weekday === null || year === null || day === null || weekdayOf(year, month, day) === weekday)
    return null;
  return {
    rule: 'date/weekday-disagrees',
    span,
    what: `“${words}” names a weekday that this date did not fall on.`,
  };
}
