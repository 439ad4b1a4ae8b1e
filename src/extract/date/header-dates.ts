import type { Span } from '../../read/source-text.ts';
import type { HeaderKind } from '../../segment/header/shape.ts';
import type { Candidate, Field } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { civilDay } from './civil-day.ts';
import { candidate, datesIn } from './date-candidate.ts';
import { datelineOf } from './dateline-day.ts';
import { datesByZone, dottedDates } from './dates-in-figures.ts';
import { type DateFault, faultOf } from './faults.ts';
import { besideWire, twoReadings, writtenOut } from './two-readings.ts';
import { edtfOf } from './written-date.ts';

/** What each dated part of the header gives the date of. */
const dated: Partial<Record<HeaderKind, { field: Field; rule: string }>> = {
  date: { field: 'dates.header', rule: 'date/header' },
  'release-note': { field: 'dates.header', rule: 'date/header' },
  stamp: { field: 'dates.published', rule: 'date/stamp' },
  credit: { field: 'dates.published', rule: 'date/credit' },
  'place-and-date': { field: 'dates.event', rule: 'date/place-and-date' },
};
/** Who wrote it, on the line that bears the day: `By Jane Doe, AFP | AFP – Tue, May 3, 2011`. */
const writtenBy = /^by\s.*[|–—]\s*(?:\p{L}+,?\s)?\p{L}{3,9}\.? \d{1,2}, \d{4}(?:\D.{0,20})?$/iu;
/** How much of the body can write out a day that the header gives in figures. */
const BODY = 20_000;

/**
 * Reads the dates of the header: what each line is the date of, and where two lines disagree.
 * It refuses a day that no calendar has, and figures that can be read two ways unless the text writes out one of them.
 *
 *     Date: 2011-05-03
 *           ^^^^^^^^^^
 */
export function headerDates(hand: TextInHand): {
  candidates: Candidate<string>[];
  faults: DateFault[];
} {
  const candidates: Candidate<string>[] = [];
  const faults: DateFault[] = [];
  for (const part of withoutUpdate(hand)) {
    const line = hand.text.slice(part.start, part.end);
    const kind = part.is === 'byline' && writtenBy.test(line) ? dated.stamp : dated[part.is];
    if (!kind) continue;
    const written =
      part.is === 'stamp'
        ? datesIn(hand, part).find((one) => civilDay(one))
        : datesIn(hand, part)[0];
    const dotted = written ? null : (dottedDates(line)[0] ?? datesByZone(line)[0] ?? null);
    const date =
      written ??
      (dotted && { ...dotted, start: part.start + dotted.start, end: part.start + dotted.end });
    if (!date) {
      const read = inTwoWays(hand, part, line);
      if (read?.candidate)
        candidates.push({ ...read.candidate, field: kind.field, rule: kind.rule });
      if (read?.fault) faults.push(read.fault);
    }
    if (!date || (part.is !== 'date' && civilDay(date) === null)) continue;
    const fault = faultOf(hand.text, date, 'header/impossible-date');
    if (fault) faults.push(fault);
    if (date.impossible) continue;
    const found = candidate(kind.field, date, dotted ? 'inferred' : 'stated', kind.rule);
    const earlier = candidates.find(
      ({ field, value }) => field === found.field && value !== found.value,
    );
    // A month alone and a day of that month are one date, told twice.
    const wider = earlier && found.value.startsWith(`${earlier.value}-`);
    if (earlier && !wider) {
      faults.push({
        rule: 'date/headers-disagree',
        span: date,
        what: `The header says ${found.value} here and ${earlier.value} before.`,
      });
    }
    if (wider) candidates.splice(candidates.indexOf(earlier), 1, found);
    else candidates.push(found);
  }
  const beside = candidates.length === 0 ? onPageBesideWire(hand) : null;
  return { candidates: beside ? [beside] : candidates, faults };
}

/** A line that says when the page was changed, and one that says when it was put out. */
const changed = /^\W*(?:last )?(?:updated?|modified|edited)\b/i;
const putOut = /^\W*(?:first )?(?:published?|created|posted|released|issued|date)\b/i;

/** The dated lines of the header: where one says when the text was put out, the day of a change is not its day. */
function withoutUpdate({ text, segmented }: TextInHand): readonly (Span & { is: HeaderKind })[] {
  const lines = segmented.header;
  const says = (pattern: RegExp) => (part: Span) => pattern.test(text.slice(part.start, part.end));
  return lines.some(says(putOut)) ? lines.filter((part) => !says(changed)(part)) : lines;
}

/** A line of the page’s own is no longer. */
const LONGEST_LINE = 160;

/** Figures among the page’s lines above the text, where the day of the wire below tells which order they have. */
function onPageBesideWire(hand: TextInHand): Candidate<string> | null {
  const body = hand.passages[0]?.start ?? 0;
  for (const { start, end } of hand.segmented.furniture) {
    if (start > body || end - start > LONGEST_LINE) continue;
    const readings = twoReadings(hand.text.slice(start, end));
    const date = readings && besideWire(readings, datelineOf(hand).date);
    if (date) {
      const span = { start: start + date.start, end: start + date.end };
      return candidate('dates.published', { ...date, ...span }, 'inferred', 'date/stamp');
    }
  }
  return null;
}

/** Figures of a header that can be the day first or the month: the one the text writes out, else neither. */
function inTwoWays(
  hand: TextInHand,
  part: Span,
  line: string,
): { candidate: Candidate<string> | null; fault: DateFault | null } | null {
  const readings = twoReadings(line);
  if (!readings) return null;
  const body = hand.text.slice(hand.passages[0]?.start, hand.passages.at(-1)?.end).slice(0, BODY);
  const date = writtenOut(readings, body) ?? besideWire(readings, datelineOf(hand).date);
  const [one, other] = readings;
  const span = { start: part.start + one.start, end: part.start + one.end };
  if (date)
    return {
      candidate: candidate('dates.header', { ...date, ...span }, 'inferred', 'date/header'),
      fault: null,
    };
  return {
    candidate: null,
    fault: {
      rule: 'date/two-readings',
      span,
      what: `“${line.slice(one.start, one.end)}” can be ${edtfOf(one)} or ${edtfOf(other)}.`,
    },
  };
}
