import type { TextInHand } from '../text-in-hand.ts';
import {
  candidate,
  type Dated,
  type DatesRead,
  impossibleDay,
  moved,
  utc,
  weekdayFaults,
} from './dated.ts';
import { edtfOf, type WrittenDate, writtenDates } from './written-date.ts';

/**
 * Reads the dates of the header: its own, and that of the stamp, which is the day of publication.
 * It refuses a day that no calendar has, and says so; of two that disagree the first is used.
 */
export function readHeaderDates(hand: TextInHand, { candidates, faults }: DatesRead) {
  let header: Dated | null = null;
  let published: Dated | null = null;
  for (const part of hand.segmented.header) {
    if (part.is !== 'date' && part.is !== 'stamp') continue;
    const inner = writtenDates(hand.text.slice(part.start, part.end))[0];
    if (!inner) continue;
    const date = moved(inner, part.start);
    const dated = { date, span: date };
    if (date.impossible) {
      faults.push(impossibleDay('header/impossible-date', hand, date));
      continue;
    }
    faults.push(...weekdayFaults(hand, date));
    const field = part.is === 'stamp' ? 'dates.published' : 'dates.header';
    const earlier = part.is === 'stamp' ? published : header;
    if (earlier && edtfOf(earlier.date) !== edtfOf(date)) {
      faults.push({
        rule: 'date/headers-disagree',
        span: date,
        what: `The header says ${edtfOf(date)} here and ${edtfOf(earlier.date)} before.`,
      });
    }
    candidates.push(
      candidate(field, date, 'stated', part.is === 'stamp' ? 'date/stamp' : 'date/header', date),
    );
    if (part.is === 'stamp') published ??= dated;
    else header ??= dated;
  }
  return { header, published };
}

/**
 * Reads the day of the dateline; its year, where it has none, from the header.
 * It refuses a year where header and dateline are too far apart to be of one report.
 */
export function readDatelineDay(
  hand: TextInHand,
  reference: Dated | null,
  { faults }: DatesRead,
): Dated | null {
  const written = hand.passages[0]?.dateline?.date ?? null;
  if (!written) return null;
  const { start, end } = written;
  if (written.impossible) {
    faults.push(impossibleDay('date/impossible', hand, written));
    return null;
  }
  const year = written.year ?? (reference ? yearBeside(written, reference.date) : null);
  return { date: { ...written, year }, span: { start, end } };
}

/** The year in which a dateline's day stands beside the day of the header: a month before it to ten days after; else none. */
function yearBeside(date: WrittenDate, reference: WrittenDate): number | null {
  if (reference.year === null || reference.day === null) return null;
  const header = utc(reference).getTime();
  for (const year of [reference.year, reference.year - 1, reference.year + 1]) {
    const days = (header - utc({ ...date, year }).getTime()) / 86_400_000;
    if (days >= -10 && days <= 31) return year;
  }
  return null;
}
