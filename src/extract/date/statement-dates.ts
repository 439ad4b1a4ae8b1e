import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import { datelineAlone } from '../../segment/dateline-alone.ts';
import { isPlaceAndDate } from '../../segment/header/place-and-date.ts';
import type { HeaderKind } from '../../segment/header/shape.ts';
import type { Candidate, Field } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { type CivilDay, civilDay, daysFrom, lastWeekday, yearBeside } from './civil-day.ts';
import { type DateFault, faultOf } from './faults.ts';
import { LONGEST_DELAY, leadDates } from './lead-dates.ts';
import {
  datesByZone,
  dottedDateAtStart,
  edtfOf,
  type WrittenDate,
  writtenDates,
} from './written-date.ts';

export interface DatesRead {
  readonly candidates: readonly Candidate<string>[];
  readonly faults: readonly DateFault[];
}

/** What each dated part of the header gives the date of. */
const dated: Partial<Record<HeaderKind, { field: Field; rule: string }>> = {
  date: { field: 'dates.header', rule: 'date/header' },
  stamp: { field: 'dates.published', rule: 'date/stamp' },
  credit: { field: 'dates.published', rule: 'date/credit' },
  'place-and-date': { field: 'dates.event', rule: 'date/place-and-date' },
};
/** A closing line that says where a text was printed, up to the day. */
const credits =
  /^(?:this |the )?(?:article|story|report|text|item)\b[^.]{0,60}\b(?:publication|issue|edition|published|printed|appeared)\b[^\p{L}\d]{0,8}(?:on |of )?$/iu;
/** The first words of a text. */
const OPENING = 200;
/** A caption is no longer. */
const LONGEST_CAPTION = 500;
/** Paragraphs at the end of a text among which the day it was signed or released can stand. */
const CLOSING = 4;

/**
 * Reads the dates of a statement: header, stamp, place and date, title, dateline, lead, and the line that closes it.
 * It refuses a weekday with no date of the text to count from, a day without a year unless a header or stamp gives it,
 * and a date of the body that the lead does not tie to what is reported.
 *
 *     XI'AN, May 12 (Xinhua) -- China and Kazakhstan on Wednesday agreed …
 *            ^^^^^^                                   ^^^^^^^^^
 */
export function statementDates(hand: TextInHand): DatesRead {
  const header = headerDates(hand);
  const first = (rule: string) =>
    header.candidates.find((candidate) => candidate.rule === rule) ?? null;
  const signed = first('date/place-and-date');
  const own = signed ?? first('date/stamp') ?? first('date/header') ?? first('date/credit');
  const title = hand.title ? titleDate(hand, hand.title) : null;
  const closing = signed ? null : closingDate(hand);
  const reference =
    besideDateline(hand, header.candidates, dayOf(own)) ??
    dayOf(title) ??
    dayOf(closing) ??
    dayOfNumber(hand);
  const dateline = datelineDay(hand, reference);
  const told = leadDates(hand, dayOf(dateline?.candidate ?? null) ?? reference);
  const lead = { ...told, candidates: besideFiled(told.candidates, dateline?.candidate ?? null) };
  const candidates = [...header.candidates];
  // A dateline with the year dates the report; what happened can have been the day before.
  const filed = dateline?.candidate;
  if (
    filed &&
    datelineOf(hand).date?.year != null &&
    !candidates.some(({ field }) => field === 'dates.published') &&
    lead.candidates.some(({ value }) => value !== filed.value)
  )
    candidates.push({ ...filed, field: 'dates.published' });
  // A letter is dated once, by its writer: days in its body are those of other letters.
  if (!signed)
    candidates.push(
      ...[title, ...lead.candidates, dateline?.candidate ?? null, closing].filter(
        (found) => found !== null,
      ),
    );
  return {
    candidates,
    faults: [
      ...header.faults,
      ...(dateline?.fault ? [dateline.fault] : []),
      ...(signed ? [] : lead.faults),
    ],
  };
}

/** A leap year: a day of which no year is told is compared within it. */
const ANY_YEAR = 2000;

/** Where the dateline gives a day but no year, days of the lead that lie beyond it, or long before it, are another event’s. */
function besideFiled(
  candidates: readonly Candidate<string>[],
  filed: Candidate<string> | null,
): readonly Candidate<string>[] {
  const within = (value: string) => {
    const match = /^XXXX-(\d{2})-(\d{2})$/.exec(value);
    return match && { year: ANY_YEAR, month: Number(match[1]), day: Number(match[2]) };
  };
  const day = within(filed?.value ?? '');
  if (!day) return candidates;
  return candidates.filter(({ value }) => {
    const other = within(value);
    if (!other) return true;
    const delay = daysFrom(other, day);
    // A wire of January tells of days of December.
    return [delay, delay + daysOfYear].some((days) => days >= 0 && days <= LONGEST_DELAY);
  });
}
const daysOfYear = 366;

/** Of two days that a header gives, the one beside which the day of the dateline stands. */
function besideDateline(
  hand: TextInHand,
  candidates: readonly Candidate<string>[],
  own: CivilDay | null,
): CivilDay | null {
  const { date: written } = datelineOf(hand);
  if (!own || !written || written.year !== null || yearBeside(written, own) !== null) return own;
  const days = candidates.map(dayOf).filter((day) => day !== null);
  return days.find((day) => yearBeside(written, day) !== null) ?? own;
}

function candidate(field: Field, date: WrittenDate, basis: Basis, rule: string): Candidate<string> {
  return { field, value: edtfOf(date), basis, rule, span: { start: date.start, end: date.end } };
}

function dayOf(found: Candidate<string> | null): CivilDay | null {
  const match = found && /^(\d{4})-(\d{2})-(\d{2})$/.exec(found.value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function headerDates(hand: TextInHand): { candidates: Candidate<string>[]; faults: DateFault[] } {
  const candidates: Candidate<string>[] = [];
  const faults: DateFault[] = [];
  for (const part of hand.segmented.header) {
    const kind = dated[part.is];
    if (!kind) continue;
    const written =
      part.is === 'stamp'
        ? datesIn(hand, part).find((one) => civilDay(one))
        : datesIn(hand, part)[0];
    const line = hand.text.slice(part.start, part.end);
    const dotted = written ? null : (dottedDateAtStart(line) ?? datesByZone(line)[0] ?? null);
    const date =
      written ??
      (dotted && { ...dotted, start: part.start + dotted.start, end: part.start + dotted.end });
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
  return { candidates, faults };
}

/** A full date in the title is the day of what it names, where it ends the title, bears a weekday, or a comma or “on” leads to it. */
function titleDate(hand: TextInHand, title: Span): Candidate<string> | null {
  const dates = datesIn(hand, title).filter((date) => civilDay(date) !== null && !date.impossible);
  const [date] = dates;
  if (!date || dates.length > 1) return null;
  const ends = /^[\s).\]]*$/.test(hand.text.slice(date.end, title.end));
  const led = /(?:\bON|\bon|,|[-–—(|])\s*$/.test(hand.text.slice(title.start, date.start));
  return ends || led || date.weekday !== null
    ? candidate('dates.event', date, 'stated', 'date/title')
    : null;
}

/** The line that closes a release: a place and a day, or a day alone. */
function closingDate(hand: TextInHand): Candidate<string> | null {
  for (const passage of hand.passages.slice(1).slice(-CLOSING).reverse()) {
    if (passage.end - passage.start > 80) continue;
    const line = hand.text.slice(passage.start, passage.end).replace(/\s/g, ' ');
    const date = datesIn(hand, passage)[0];
    if (!date || civilDay(date) === null || date.impossible) continue;
    const alone =
      date.start === passage.start && /^[\s.]*$/.test(hand.text.slice(date.end, passage.end));
    if (credits.test(hand.text.slice(passage.start, date.start)) && date.end >= passage.end - 2)
      return candidate('dates.published', date, 'stated', 'date/credit');
    if (alone || isPlaceAndDate(line))
      return candidate('dates.event', date, 'stated', 'date/closing');
  }
  return null;
}

function datelineDay(
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

/** The day in which a ministry's number ends, where the first words of the text give the same day: `229-12-02-2022`. */
function dayOfNumber(hand: TextInHand): CivilDay | null {
  for (const part of hand.segmented.header) {
    if (part.is !== 'number') continue;
    const match = /-(\d{2})-(\d{2})-(\d{4})$/.exec(hand.text.slice(part.start, part.end));
    const lead = hand.passages[0];
    if (!match || !lead) continue;
    const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
    const said = datesIn(hand, {
      start: lead.start,
      end: Math.min(lead.end, lead.start + OPENING),
    });
    if (said.some((date) => date.month === month && date.day === day)) return { year, month, day };
  }
  return null;
}

/** The year of the same day where a caption beside the text gives it. */
function yearOfCaption(hand: TextInHand, { month, day }: WrittenDate): number | null {
  const years = new Set(
    hand.segmented.furniture
      .filter(({ start, end }) => end - start < LONGEST_CAPTION)
      .flatMap((part) => datesIn(hand, part))
      .filter((date) => date.month === month && date.day === day && date.year !== null)
      .map(({ year }) => year),
  );
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
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
function datelineOf(hand: TextInHand): {
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

function datesIn(hand: TextInHand, span: Span): WrittenDate[] {
  return writtenDates(hand.text.slice(span.start, span.end)).map((date) => ({
    ...date,
    start: date.start + span.start,
    end: date.end + span.start,
  }));
}
