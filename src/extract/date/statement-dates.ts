import { UTCDate } from '@date-fns/utc';
import { formatISO, subDays } from 'date-fns';
import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import type { Candidate, Field } from '../candidate.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import {
  edtfOf,
  type WrittenDate,
  weekdayNumber,
  weekdayOf,
  writtenDates,
} from './written-date.ts';

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

export interface DatesRead {
  readonly candidates: readonly Candidate<string>[];
  readonly faults: readonly DateFault[];
}

/** What follows these words is still to come. */
const ahead =
  /\b(?:will|shall|would|is (?:to|due|set|scheduled|expected)|are (?:to|due|set|scheduled|expected)|upcoming|forthcoming|plans? to)\b/;
/** A weekday by itself, as newsrooms date what has happened; `last` and `this` can mean two days, and are passed over. */
const weekdayAlone =
  /\b(?:[Oo]n|late|early|said|met|told|held|spoke|arrived|agreed|announced|signed)\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,?\s+(?:\p{Lu}\p{Ll}+\.?\s+\d|\d))/gu;
/** Passages the day of the event is looked for in: the lead. */
const LEAD = 2;
/** A day this long before the day it is reported on is another event’s. */
const LONGEST_DELAY_DAYS = 10;

/**
 * Reads the dates of a statement: header, stamp, dateline, and the words of the lead.
 * It refuses a weekday with no date of the text to count from, a day without a year unless a header or stamp gives it,
 * and a date of the body that the lead does not tie to what is reported.
 *
 *     XI'AN, May 12 (Xinhua) -- China and Kazakhstan on Wednesday agreed …
 *            ^^^^^^                                   ^^^^^^^^^
 */
export function statementDates(hand: TextInHand): DatesRead {
  const candidates: Candidate<string>[] = [];
  const faults: DateFault[] = [];
  const found = { candidates, faults };
  const header = readHeaderDates(hand, found);
  const reference = header.published ?? header.header;
  const dateline = readDatelineDay(hand, reference, found);
  readLead(hand, dateline ?? reference, found);
  if (dateline)
    candidates.push(
      candidate('dates.event', dateline.date, 'derived', 'date/dateline', dateline.span),
    );
  return found;
}

interface Dated {
  date: WrittenDate;
  span: Span;
}

function candidate(
  field: Field,
  date: WrittenDate,
  basis: Basis,
  rule: string,
  span: Span,
): Candidate<string> {
  return { field, value: edtfOf(date), basis, rule, span };
}

function readHeaderDates(
  hand: TextInHand,
  { candidates, faults }: { candidates: Candidate<string>[]; faults: DateFault[] },
) {
  let header: Dated | null = null;
  let published: Dated | null = null;
  for (const part of hand.segmented.header) {
    if (part.is !== 'date' && part.is !== 'stamp') continue;
    const inner = writtenDates(hand.text.slice(part.start, part.end))[0];
    if (!inner) continue;
    const date = moved(inner, part.start);
    const dated = { date, span: date };
    if (date.impossible) {
      faults.push({
        rule: 'header/impossible-date',
        span: date,
        what: `“${hand.text.slice(date.start, date.end)}” is no day of the calendar.`,
      });
      continue;
    }
    if (weekdayDisagrees(date)) faults.push(weekdayFault(hand, date));
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

function readDatelineDay(
  hand: TextInHand,
  reference: Dated | null,
  { faults }: { faults: DateFault[] },
): Dated | null {
  const written = hand.passages[0]?.dateline?.date ?? null;
  if (!written) return null;
  const { start, end } = written;
  if (written.impossible) {
    faults.push({
      rule: 'date/impossible',
      span: written,
      what: `“${hand.text.slice(start, end)}” is no day of the calendar.`,
    });
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

/** The year in which a day without one was last before a reference date. */
function yearBefore(date: WrittenDate, reference: WrittenDate): number | null {
  if (reference.year === null || date.day === null || reference.day === null) return null;
  const later =
    date.month > reference.month || (date.month === reference.month && date.day > reference.day);
  return later ? reference.year - 1 : reference.year;
}

function readLead(
  hand: TextInHand,
  reference: Dated | null,
  { candidates, faults }: { candidates: Candidate<string>[]; faults: DateFault[] },
): void {
  for (const sentence of leadOf(hand, LEAD).slice(0, 4)) {
    const words = hand.text.slice(sentence.start, sentence.end);
    for (const inner of writtenDates(words)) {
      if (inner.day === null || inner.start > 240 || !isAdverbial(words, inner)) continue;
      const date = moved(inner, sentence.start);
      if (date.impossible) {
        faults.push({
          rule: 'date/impossible',
          span: date,
          what: `“${hand.text.slice(date.start, date.end)}” is no day of the calendar.`,
        });
        continue;
      }
      if (weekdayDisagrees(date)) faults.push(weekdayFault(hand, date));
      const year = date.year ?? (reference ? yearBefore(date, reference.date) : null);
      const full = { ...date, year };
      if (year === null && date.lastDay !== null) continue;
      if (reference && !isNear(full, reference.date)) continue;
      candidates.push(
        candidate(
          'dates.event',
          full,
          date.year === null && year !== null ? 'derived' : 'stated',
          'date/written',
          date,
        ),
      );
    }
    const weekday = [...words.slice(0, 420).matchAll(weekdayAlone)].find(
      ({ index }) => !ahead.test(clauseBefore(words, index)),
    );
    if (weekday?.[1] && reference?.date.day != null && reference.date.year !== null) {
      const start = sentence.start + weekday.index;
      const day = lastWeekday(weekdayNumber(weekday[1]) as number, reference.date);
      candidates.push({
        field: 'dates.event',
        value: day,
        basis: 'derived',
        rule: 'date/weekday',
        span: { start, end: start + weekday[0].length },
      });
    }
  }
}

/** A date says when the reported thing was where it opens the sentence or follows “on”; elsewhere it is another event’s. */
function isAdverbial(words: string, date: WrittenDate): boolean {
  const before = words.slice(0, date.start);
  if (ahead.test(before)) return false;
  if (/^(?:On|on|In)?\s*$/.test(before)) return true;
  if (!/\b(?:on|On)\s+(?:the\s+)?$/.test(before)) return false;
  return !/\b(?:since|until|before|after|signed|established|founded|adopted|agreement|treaty|statement|declaration|dated?)\b[^,;]{0,40}$/i.test(
    before,
  );
}

/** The words of the clause that lead up to a place: from the last comma, or from the verb that reports. */
function clauseBefore(words: string, at: number): string {
  const before = words.slice(0, at);
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
  return before.slice(comma + 1);
}

function isNear(date: WrittenDate, reference: WrittenDate): boolean {
  if (date.year === null || date.day === null || reference.year === null || reference.day === null)
    return true;
  const days = (utc(reference).getTime() - utc(date).getTime()) / 86_400_000;
  return days >= -1 && days <= LONGEST_DELAY_DAYS;
}

function utc(date: WrittenDate): UTCDate {
  return new UTCDate(date.year ?? 0, date.month - 1, date.day ?? 1);
}

/** The last day with that weekday, the reference day itself included. */
function lastWeekday(weekday: number, reference: WrittenDate): string {
  const back =
    (weekdayOf(reference.year ?? 0, reference.month, reference.day ?? 1) - weekday + 7) % 7;
  return formatISO(subDays(utc(reference), back), { representation: 'date' });
}

function weekdayDisagrees({ weekday, year, month, day }: WrittenDate): boolean {
  return (
    weekday !== null && year !== null && day !== null && weekdayOf(year, month, day) !== weekday
  );
}

function weekdayFault(hand: TextInHand, date: WrittenDate): DateFault {
  return {
    rule: 'date/weekday-disagrees',
    span: date,
    what: `“${hand.text.slice(date.start, date.end)}” names a weekday that this date did not fall on.`,
  };
}

function moved(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by };
}
