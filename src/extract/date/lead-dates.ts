import { formatISO, subDays } from 'date-fns';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import {
  candidate,
  type Dated,
  type DatesRead,
  impossibleDay,
  moved,
  utc,
  weekdayFaults,
} from './dated.ts';
import { type WrittenDate, weekdayNumber, weekdayOf, writtenDates } from './written-date.ts';

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
 * Reads the day of the event from the words of the lead: a date that the sentence ties to what it reports, or a weekday
 * counted back from a dated header or dateline.
 * It refuses what is still to come, and what lies too far from the day of the report to be its own.
 */
export function readLead(
  hand: TextInHand,
  reference: Dated | null,
  { candidates, faults }: DatesRead,
): void {
  for (const sentence of leadOf(hand, LEAD).slice(0, 4)) {
    const words = hand.text.slice(sentence.start, sentence.end);
    for (const inner of writtenDates(words)) {
      if (inner.day === null || inner.start > 240 || !isAdverbial(words, inner)) continue;
      const date = moved(inner, sentence.start);
      if (date.impossible) {
        faults.push(impossibleDay('date/impossible', hand, date));
        continue;
      }
      faults.push(...weekdayFaults(hand, date));
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

/** The year in which a day without one was last before a reference date. */
function yearBefore(date: WrittenDate, reference: WrittenDate): number | null {
  if (reference.year === null || date.day === null || reference.day === null) return null;
  const later =
    date.month > reference.month || (date.month === reference.month && date.day > reference.day);
  return later ? reference.year - 1 : reference.year;
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

/** The last day with that weekday, the reference day itself included. */
function lastWeekday(weekday: number, reference: WrittenDate): string {
  const back =
    (weekdayOf(reference.year ?? 0, reference.month, reference.day ?? 1) - weekday + 7) % 7;
  return formatISO(subDays(utc(reference), back), { representation: 'date' });
}
