import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { isPlaceAndDate } from '../../segment/header/place-and-date.ts';
import type { Candidate } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { type CivilDay, civilDay, yearBeside } from './civil-day.ts';
import { candidate, datesIn, dayOf } from './date-candidate.ts';
import { besideFiled, datelineDay, datelineOf } from './dateline-day.ts';
import type { DateFault } from './faults.ts';
import { headerDates } from './header-dates.ts';
import { leadDates } from './lead-dates.ts';
import { spelledDay } from './spelled-day.ts';

export interface DatesRead {
  readonly candidates: readonly Candidate<string>[];
  readonly faults: readonly DateFault[];
}

/** A closing line that says where a text was printed, up to the day. */
const credits =
  /^(?:this |the )?(?:article|story|report|text|item)\b[^.]{0,60}\b(?:publication|issue|edition|published|printed|appeared)\b[^\p{L}\d]{0,8}(?:on |of )?$/iu;
/** The first words of a text. */
const OPENING = 200;
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
      ...singleDayFirst([title, ...lead.candidates, dateline?.candidate ?? null], closing).filter(
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

/** The day a text was done within the days of a visit it tells of is the text's own: a visit lasts, a signing does not. */
function singleDayFirst(
  found: readonly (Candidate<string> | null)[],
  closing: Candidate<string> | null,
): (Candidate<string> | null)[] {
  const [first, last] = found.find((one) => one !== null)?.value.split('/') ?? [];
  return first && last && closing && closing.value >= first && closing.value <= last
    ? [closing, ...found]
    : [...found, closing];
}

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

/** A full date in the title is the day of what it names, where it opens or ends the title, bears a weekday, or a comma or “on” leads to it. */
function titleDate(hand: TextInHand, title: Span): Candidate<string> | null {
  const dates = datesIn(hand, title).filter((date) => civilDay(date) !== null && !date.impossible);
  const [date] = dates;
  if (!date || dates.length > 1) return null;
  const ends = /^[\s).\]]*$/.test(hand.text.slice(date.end, title.end));
  const led = /(?:\bON|\bon|,|[-–—(|])\s*$/.test(hand.text.slice(title.start, date.start));
  const opens =
    date.start === title.start && /^[\s,:–—-]+\p{Lu}/u.test(hand.text.slice(date.end, title.end));
  return ends || led || opens || date.weekday !== null
    ? candidate('dates.event', date, 'stated', 'date/title')
    : null;
}

/** The line with which a wire closes: `AP-NY-05-03-88 1215EDT`, `AFP 031215 GMT MAY 88`. */
const slug =
  /^(?:(?:AP|UPI|APTV)-[A-Z\d-]+ \d{4} ?[ECMP][DS]T\b|(?:\p{Lu}{2,8}|\p{Ll}{3,6}) \d{6}(?: ?(?:GMT|UTC|Z))? \p{Lu}\p{L}{2,8} \d{2}(?:NNNN)?(?!\p{L}|\d)).{0,3}$/u;
/** The hour behind the day. */
const hour =
  /^,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,2})?)?(?:\s?(?:[ap]\.?m\.?|GMT|UTC))?\.?$/iu;

/** Tells whether a line is a day with the hour, or a place or a house, a dash and a day in figures: `Lima - 21/10/2005`. */
function stamped({ text, world }: TextInHand, { start, end }: Span, date: Span): boolean {
  const before = text.slice(start, date.start);
  const after = text.slice(date.end, end).trimEnd();
  if (before === '') return hour.test(after);
  const name = before.replace(/\s*[-–—/|]\s*$/u, '');
  return (
    name !== before &&
    (world.isPlace(name) || world.isAgency(name)) &&
    (/^\.?$/.test(after) || hour.test(after))
  );
}

/** The line that closes a release: a place and a day, or a day alone. */
function closingDate(hand: TextInHand): Candidate<string> | null {
  for (const passage of hand.passages.slice(1).slice(-CLOSING).reverse()) {
    const done = dayDone(hand, passage);
    if (done) return done;
    if (passage.end - passage.start > 80) continue;
    const line = hand.text.slice(passage.start, passage.end).replace(otherSpace, ' ');
    const date = datesIn(hand, passage)[0];
    if (!date || civilDay(date) === null || date.impossible) continue;
    const alone =
      date.start === passage.start && /^[\s.]*$/.test(hand.text.slice(date.end, passage.end));
    if (credits.test(hand.text.slice(passage.start, date.start)) && date.end >= passage.end - 2)
      return candidate('dates.published', date, 'stated', 'date/credit');
    if (slug.test(line) || stamped(hand, passage, date))
      return candidate('dates.published', date, 'stated', 'date/closing');
    if (
      alone ||
      (isPlaceAndDate(line.replace(/ \(\p{Lu}[\p{L} ]{2,20}\)(?=,)/u, '')) &&
        !/\bON $/.test(line.slice(0, date.start - passage.start)))
    )
      return candidate('dates.event', date, 'stated', 'date/closing');
  }
  return inClosingBrackets(hand);
}

/** How the last words of an instrument or a communique lead to its day. */
const doneAt =
  /^(?:Done|DONE|Signed|Given|Executed|Concluded)(?: and signed)?(?: (?:in|at) [^.;\d]{2,80}?)?,?(?: on)?(?: this)?(?: the)? $/u;

/** The day an instrument was done: `Done at Lima this 27th day of June, 1961, in duplicate.` */
function dayDone(hand: TextInHand, passage: Span): Candidate<string> | null {
  const words = hand.text.slice(passage.start, passage.end).replace(otherSpace, ' ');
  const [printed] = datesIn(hand, passage);
  const spelled = printed && civilDay(printed) ? null : spelledDay(words);
  const date = spelled
    ? {
        ...spelled,
        lastDay: null,
        weekday: null,
        impossible: spelled.day > 31,
        start: passage.start + spelled.start,
        end: passage.start + spelled.end,
      }
    : printed;
  if (!date || civilDay(date) === null || date.impossible) return null;
  return doneAt.test(hand.text.slice(passage.start, date.start).replace(otherSpace, ' '))
    ? candidate('dates.event', date, 'stated', 'date/closing')
    : null;
}

/** A full day in brackets that ends the text, the house before it or not: `(Reuters, May 24, 2021)`. */
function inClosingBrackets(hand: TextInHand): Candidate<string> | null {
  const last = hand.passages.at(-1);
  const bracket =
    last && /[([]([^()[\]]{6,60})[)\]]\.?$/u.exec(hand.text.slice(last.start, last.end));
  if (!last || !bracket?.[1]) return null;
  const start = last.start + bracket.index + 1;
  const [date] = datesIn(hand, { start, end: start + bracket[1].length });
  if (!date || civilDay(date) === null || date.impossible) return null;
  const house = hand.text.slice(start, date.start).replace(/[\s,.:-]+$/, '');
  const alone = house === '' || hand.world.isAgency(house);
  return alone && date.end === start + bracket[1].length
    ? candidate('dates.published', date, 'stated', 'date/closing')
    : null;
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
