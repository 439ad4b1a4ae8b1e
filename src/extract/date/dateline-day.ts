import type { Span } from '../../read/source-text.ts';
import { datelineAlone } from '../../segment/dateline-alone.ts';
import type { Candidate } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { type CivilDay, daysFrom, lastWeekday, yearBeside } from './civil-day.ts';
import { candidate, datesIn } from './date-candidate.ts';
import { type DateFault, faultOf } from './faults.ts';
import { LONGEST_DELAY } from './lead-dates.ts';
import { edtfOf, type WrittenDate } from './written-date.ts';

/** A caption is no longer. */
const LONGEST_CAPTION = 500;

/**
 * The day of the dateline, its year taken from beside it where it gives none.
 * It refuses a weekday with no day to count from, and a year half a year away.
 *
 *     LIMA, Feb. 13 (Reuters) - …        header: February 14, 2012
 *           ^^^^^^^
 */
export function datelineDay(
  hand: TextInHand,
  reference: CivilDay | null,
): { candidate: Candidate<string> | null; fault: DateFault | null } | null {
  const { date: written, weekday } = datelineOf(hand);
  if (!written) return weekday && reference ? onWeekday(weekday, reference) : null;
  const fault = faultOf(hand.text, written, 'date/impossible');
  if (written.impossible) return { candidate: null, fault };
  const year =
    written.year ?? (reference ? yearBeside(written, reference) : yearOfCaption(hand, written));
  // A full date outranks a day without a year that cannot be brought beside it.
  if (year === null && reference)
    return { candidate: null, fault: fault ?? farFrom(hand.text, written, reference) };
  const basis = written.year === null && year !== null ? 'derived' : 'stated';
  return {
    candidate: candidate('dates.event', { ...written, year }, basis, 'date/dateline'),
    fault,
  };
}

/** The year of the same day where a caption beside the text gives it. */
function yearOfCaption(hand: TextInHand, { month, day }: WrittenDate): number | null {
  const years = new Set(
    [...hand.segmented.furniture, ...abovePassage(hand)]
      .filter(({ start, end }) => end - start < LONGEST_CAPTION)
      .flatMap((part) => datesIn(hand, part))
      .filter((date) => date.month === month && date.day === day && date.year !== null)
      .map(({ year }) => year),
  );
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

/** What stands over the dateline: a caption can be taken for the title, or for the first words. */
function abovePassage({ title, passages }: TextInHand): Span[] {
  const [first, second] = passages;
  return [...(title ? [title] : []), ...(first && second?.dateline ? [first] : [])];
}

function farFrom(text: string, written: WrittenDate, reference: CivilDay): DateFault {
  const { start, end } = written;
  const words = text.slice(start, end);
  const day = edtfOf({ ...reference, lastDay: null });
  return {
    rule: 'date/headers-disagree',
    span: { start, end },
    what: `The dateline says ${words}, which is in no year near ${day}.`,
  };
}

/** The day of the dateline: that of the body's first words, or of the line above them. */
export function datelineOf(hand: TextInHand): {
  date: WrittenDate | null;
  weekday: (Span & { number: number }) | null;
} {
  const dateline = hand.passages[0]?.dateline ?? hand.passages[1]?.dateline;
  if (dateline?.date) return { date: dateline.date, weekday: null };
  if (dateline && dateline.weekday !== null)
    return {
      date: null,
      weekday: { start: dateline.place.end, end: dateline.end, number: dateline.weekday },
    };
  const line = hand.segmented.header.find(({ is }) => is === 'dateline');
  const alone = line && datelineAlone(hand.text.slice(line.start, line.end), hand.world);
  if (!line || !alone) return { date: null, weekday: null };
  const by = line.start;
  return {
    date: alone.date && { ...alone.date, start: alone.date.start + by, end: alone.date.end + by },
    weekday:
      alone.weekday === null
        ? null
        : { start: alone.place.end + by, end: alone.end + by, number: alone.weekday },
  };
}

/** A dateline that names a weekday only, counted from the day the text bears. */
function onWeekday({ number, start, end }: Span & { number: number }, reference: CivilDay) {
  const value = lastWeekday(number, reference);
  return {
    candidate: {
      field: 'dates.event',
      value,
      basis: 'derived',
      rule: 'date/dateline',
      span: { start, end },
    },
    fault: null,
  } as const;
}

/** A leap year: days are compared within it where no year is told. */
const ANY_YEAR = 2000;
const LONGEST_YEAR = 366;

/** Where the dateline gives a day but no year, days of the lead that lie beyond it, or long before it, are another event’s. */
export function besideFiled(
  candidates: readonly Candidate<string>[],
  filed: Candidate<string> | null,
): readonly Candidate<string>[] {
  const within = (value: string) => {
    const match = /^(?:XXXX|\d{4})-(\d{2})-(\d{2})(?=$|\/)/.exec(value);
    return match && { year: ANY_YEAR, month: Number(match[1]), day: Number(match[2]) };
  };
  const day = filed?.value.startsWith('XXXX') ? within(filed.value) : null;
  if (!day) return candidates;
  return candidates.filter(({ value }) => {
    const other = within(value);
    if (!other) return true;
    const delay = daysFrom(other, day);
    // A wire of January tells of days of December.
    return [delay, delay + LONGEST_YEAR].some((days) => days >= 0 && days <= LONGEST_DELAY);
  });
}
