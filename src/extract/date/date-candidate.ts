import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import type { Candidate, Field } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { CivilDay } from './civil-day.ts';
import { writtenDates } from './find-dates.ts';
import { edtfOf, type WrittenDate } from './written-date.ts';

/** A date as a candidate for a field. */
export function candidate(
  field: Field,
  date: WrittenDate,
  basis: Basis,
  rule: string,
): Candidate<string> {
  return { field, value: edtfOf(date), basis, rule, span: { start: date.start, end: date.end } };
}

/** The full day a candidate gives; null of any other. */
export function dayOf(found: Candidate<string> | null): CivilDay | null {
  const match = found && /^(\d{4})-(\d{2})-(\d{2})$/.exec(found.value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** The dates written within a span, counted in the text. */
export function datesIn(hand: TextInHand, span: Span): WrittenDate[] {
  return writtenDates(hand.text.slice(span.start, span.end)).map((date) => ({
    ...date,
    start: date.start + span.start,
    end: date.end + span.start,
  }));
}
