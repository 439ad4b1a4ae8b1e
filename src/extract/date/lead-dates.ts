import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import type { Candidate } from '../candidate.ts';
import { everyMatch } from '../every-match.ts';
import { meetings } from '../meeting/meeting.ts';
import { within } from '../parties/within.ts';
import { leadOf, type Sentence, type TextInHand } from '../text-in-hand.ts';
import {
  type CivilDay,
  civilDay,
  dayBefore,
  daysFrom,
  lastWeekday,
  yearBefore,
} from './civil-day.ts';
import { weekdayNumber } from './date-words.ts';
import { type DateFault, faultOf } from './faults.ts';
import { writtenDates } from './find-dates.ts';
import { byMonthWord } from './month-words.ts';
import { edtfOf, type WrittenDate } from './written-date.ts';

/** Passages the day of the event is looked for in: the lead. */
const LEAD = 2;
const SENTENCES = 4;
/** How far into a sentence the day of what it reports can stand. */
const FURTHEST = 320;
/** A day this long before the day it is reported on is another event’s. */
export const LONGEST_DELAY = 10;
/** What follows these words is still to come. */
const ahead =
  /\b(?:will|shall|would|(?:was|were) (?:to have|originally|supposed|initially)|due (?:to|for|on)|slated|scheduled|is (?:to|due|set|scheduled|expected)|are (?:to|due|set|scheduled|expected)|upcoming|forthcoming|look(?:s|ed|ing)? (?:ahead|forward)|plans? to|intends? to|if|unless)\b/;
/** What follows these words is another event’s day. */
const other =
  /\b(?:since|until|before|after|signed|established|founded|adopted|agreements?|treaty|declaration|resolution|letters?|note|instructions?|despatch|dispatch|telegram|conversations?|elections?|took (?:over|office|power)|assumed|succeeded|sworn in|(?:was|were) (?:re-?)?(?:elected|appointed|named|inaugurated)|overthrew|anniversary|birthday|jubilee|born|follow(?:s|ed|ing)|last (?:year|month|week)|earlier|previously|ago|then-\p{Lu}\p{L}+|dated?|effective|beginning|deadline|attacks?|war|earthquake|explosions?|blasts?|bombings?|shelling|clash(?:es)?|killings?|shootings?|crash|coup|referendum|raids?|massacre|incidents?|invasion|floods?|cyclone|airstrikes?|as (?:stated|agreed|announced)|further to|pursuant to|with reference to|refer(?:ring|red)? to|in (?:reply|response) to)\b[^,;]{0,60}$/iu;
/** A clause that tells when something else was: `when the latter stopped over on his way back on November 4`. */
const inTimeClause = /\b(?:[Ww]hen|[Ww]hile|on (?:his|her|their) way)\b[^,;]{3,160}$/u;
/** What had been done is not what is told: `recalled that Berg had made the same commitment on November 22`. */
const hadDone =
  /\bhad (?:(?:also|earlier|already|previously|first|last|both) )?(?:(?!talks\b)\p{L}+ed|made|met|held|said|told|been|taken|given|gone|come|spoken|written|sent|left|become|begun|done|seen)\b[^,;]{0,120}$/u;
/** The day of an attack or a disaster is not that of words about it. */
const ofDisaster =
  /\b(?:events?|attacks?|traged(?:y|ies)|catastrophes?|disasters?|crimes?|earthquake|massacre)\b[^.;]{0,40}\b(?:took place|occurred|happened|struck) on (?:the )?$/iu;
/** What history tells of a day, behind it: no report says so of its own. */
const history =
  /^,?\s[^.;]{0,70}?\b(?:succeeded|became|was (?:born|elected|re-elected|appointed|assassinated|killed|founded|established|inaugurated|overthrown|ousted|toppled|deposed|sworn in)|were (?:established|severed|restored|killed)|died|took (?:office|power)|came to power|won|declared (?:war|independence)|gained (?:its )?independence|took over|invaded|annexed|seized|severed|broke (?:off|out)|entered into force|took effect)\b/u;
/** A sentence that repeats what was told another day. */
const reported =
  /^(?:As (?:was |has been )?(?:earlier|previously|already) (?:reported|informed|noted|announced)|As reported|It was (?:earlier|previously) reported|Earlier,? it was reported|As a reminder|To recall|Recall\b|It should be recalled|Background:)/u;
/** A sentence that goes back: `Earlier, on April 30, …`. */
const atFirst = /^(?:Earlier|Previously|Before that),?\s(?:on\s)?(?:the\s)?$/u;
/** A weekday by itself, as newsrooms date what has happened; `last` and `this` can mean two days, and are passed over. */
const weekdayAlone =
  /(?:\b(?:[Oo]n|late|early|said|met|told|held|spoke|arrived|agreed|announced|signed|here)\s+|(?<=\p{Ll}\s)(?=\p{Lu}\p{Ll}+day (?:met|held|signed|said|told|spoke|announced|agreed|arrived|received|called|warned|urged|left|began|ended)\b))((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,?\s+(?:\p{Lu}\p{Ll}+\.?\s+\d|\d))/gu;
/** A weekday behind what happened, as newsrooms set it without “on”: `met in Santiago Monday`. */
const weekdayBehind =
  /(?=[MTWFS])(?<=\b(?:met|held|signed|spoke|talked|arrived|received|visited|opened|ended|concluded|agreed|announced|left|said|told|discussed|conferred|exchanged|established|restored|severed|began|started|launched|resumed|reached|urged|warned|pledged|hosted|welcomed|greeted|telephoned|phoned|toured|departed|returned|initial(?:l)?ed|ratified|reaffirmed|proposed|rejected|accused)\b[^.;:]{1,120}?\p{L} )(?<!\b(?:[Nn]ext|[Ll]ast|this|by|[Uu]ntil|from|since|to|through|every|each|before|after|for|of|and|or|the|coming|following|on|until|past) )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,?\s+(?:\p{Lu}\p{Ll}+\.?\s+\d|\d))(?!['’-]s?)/gu;
/** A clause that says who somebody is tells the day of something else: `who was appointed on Thursday`. */
const whoHeIs =
  /\b(?:who|whom|whose)\b[^,;]{0,60}\b(?:appointed|elected|re-elected|named|nominated|confirmed|sworn in|inaugurated|took (?:office|over|power)|resigned|stepped down|dismissed|died|killed|arrested|released|born)\b/u;
const countable = [weekdayAlone, weekdayBehind];
const today =
  /\b(?:met|meets|spoke|held|hosted|received|welcomed|signed|talked|called|issued|announced|agreed|said|convened|visited)\b[^.;]{0,110}?\b(today|yesterday)\b|\b(today|yesterday)\b[^.;]{0,30}?\b(?:met|spoke|held|hosted|received|welcomed|signed|talked|announced|agreed|visited)\b/;

/** What the lead says of the day: candidates, the surest first, and faults. */
export interface LeadDates {
  readonly candidates: readonly Candidate<string>[];
  readonly faults: readonly DateFault[];
}

/**
 * Reads the day of what the lead reports: a date tied to it, a weekday, “today”, “the 27th ultimo”.
 * It refuses a weekday or a “today” with no date of the text to count from, a date of the past or the future that the
 * words do not tie to what is reported, and one far from the day the text itself bears.
 *
 *     China and Kenya agreed on Thursday to strengthen their ties        header: Thursday 24 April 2025
 *                            ^^^^^^^^^^^
 */
export function leadDates(hand: TextInHand, reference: CivilDay | null): LeadDates {
  const faults: DateFault[] = [];
  const written: Candidate<string>[] = [];
  const counted: Candidate<string>[] = [];
  const sentences = leadOf(hand, LEAD).slice(0, SENTENCES);
  const [first] = sentences;
  const ofToday =
    reference === null &&
    first !== undefined &&
    today.test(hand.text.slice(first.start, first.end).replace(otherSpace, ' '));
  // Behind a first sentence that gives a weekday, a day without one tells of a meeting, or of something else.
  const ofWeekday =
    first !== undefined &&
    countable.some((pattern) => hand.text.slice(first.start, first.end).search(pattern) >= 0);
  let told: readonly Span[] | null = null;
  for (const sentence of sentences) {
    const words = hand.text.slice(sentence.start, sentence.end);
    if (reported.test(words)) continue;
    for (const date of writtenDates(words)) {
      const closes = sentence === first && closesCaption(words, date);
      if (date.day === null || date.start > FURTHEST || !(closes || isAdverbial(words, date)))
        continue;
      if (history.test(words.slice(date.end)) || atFirst.test(words.slice(0, date.start))) continue;
      const moved = { ...date, start: date.start + sentence.start, end: date.end + sentence.start };
      const fault = faultOf(hand.text, moved, 'date/impossible');
      if (fault) faults.push(fault);
      if (date.impossible) continue;
      // Behind a first sentence that gives no day, a sentence that a full day opens tells of a meeting, or of the past.
      if (reference === null && sentence !== first && written.length === 0) {
        if (ofToday && date.year !== null) continue;
        if (
          (date.year === null && ofWeekday && date.weekday === null) ||
          (date.year !== null && /^(?:On|In)\s(?:the\s)?$/.test(words.slice(0, date.start)))
        ) {
          told ??= meetings(hand).filter(({ ahead }) => !ahead);
          if (!told.some((meeting) => within(meeting, sentence))) continue;
        }
      }
      const candidate = candidateOf(moved, reference);
      if (candidate) written.push(candidate);
    }
    if (reference) counted.push(...countedDays(words, sentence, reference));
  }
  // A weekday of the first sentence is nearer to what is reported than a day of a later one.
  const [earliest] = written;
  const later =
    first !== undefined && earliest?.span !== undefined && earliest.span.start >= first.end;
  const near = counted.filter(({ span }) => later && span !== undefined && span.start < first.end);
  const others = counted.filter((one) => !near.includes(one));
  return { candidates: [...near, ...singleDayFirst(written), ...others], faults };
}

/** A day told apart within an interval the lead opens with is the day of what happened then: a visit lasts, a signing does not. */
function singleDayFirst(written: readonly Candidate<string>[]): Candidate<string>[] {
  const [first, last] = written[0]?.value.split('/') ?? [];
  const within =
    first && last
      ? written.find(({ value }) => !value.includes('/') && value >= first && value <= last)
      : undefined;
  return within ? [within, ...written.filter((other) => other !== within)] : [...written];
}

function candidateOf(date: WrittenDate, reference: CivilDay | null): Candidate<string> | null {
  const year = date.year ?? (reference ? yearBefore(date, reference) : null);
  const full = { ...date, year };
  if (year === null && date.lastDay !== null) return null;
  const day = civilDay(full);
  if (day && reference) {
    const delay = daysFrom(day, reference);
    if (delay < -1 || delay > LONGEST_DELAY) return null;
  }
  const derived = date.year === null && year !== null;
  return {
    field: 'dates.event',
    value: edtfOf(full),
    basis: derived ? 'derived' : 'stated',
    rule: derived ? 'date/year-from-header' : 'date/written',
    span: { start: date.start, end: date.end },
  };
}

function countedDays(words: string, sentence: Sentence, reference: CivilDay): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const add = (value: string, rule: string, span: Span) =>
    found.push({ field: 'dates.event', value, basis: 'derived', rule, span });
  const near = words.slice(0, FURTHEST + 100);
  const weekday = [...everyMatch(near, weekdayAlone), ...everyMatch(near, weekdayBehind)].find(
    ({ index }) =>
      !ahead.test(clauseBefore(words, index)) && !whoHeIs.test(clauseBefore(words, index)),
  );
  const number = weekday?.[1] ? weekdayNumber(weekday[1]) : null;
  if (weekday && number !== null) {
    const start = sentence.start + weekday.index;
    add(lastWeekday(number, reference), 'date/weekday', { start, end: start + weekday[0].length });
  }
  const word = today.exec(words);
  const day = word?.[1] ?? word?.[2];
  if (word && day && word.index < FURTHEST && !ahead.test(words.slice(0, word.index))) {
    const start = sentence.start + word.index + word[0].indexOf(day);
    const { year, month, day: number } = reference;
    const value =
      day === 'yesterday'
        ? dayBefore(reference)
        : edtfOf({ year, month, day: number, lastDay: null });
    add(value, 'date/today', { start, end: start + day.length });
  }
  const named = byMonthWord(words, reference);
  if (named) {
    const span = { start: sentence.start + named.start, end: sentence.start + named.end };
    add(edtfOf({ ...named.day, lastDay: null }), 'date/month-word', span);
  }
  return found;
}

/** A date says when the reported thing was where it opens the sentence or follows “on”; elsewhere it is another event’s. */
function isAdverbial(words: string, date: WrittenDate): boolean {
  const before = words.slice(0, date.start);
  if ([ahead, inTimeClause, hadDone, ofDisaster].some((clause) => clause.test(before)))
    return false;
  if (date.weekday !== null && !other.test(before)) return true;
  if (/^(?:On|on|In|Today,?)?\s*(?:the\s+)?$/.test(before)) return true;
  // `on Saturday (July 20)`, `Friday [11 March]`: the day behind its weekday, in brackets.
  if (/\b\p{Lu}\p{Ll}+day\s[([]$/u.test(before) && /^[)\]]/.test(words.slice(date.end)))
    return !ahead.test(clauseBefore(words, date.start));
  const tied =
    date.lastDay === null
      ? /\b(?:on|On)\s+(?:the\s+)?$|\b(?:today|yesterday|\p{Lu}\p{Ll}+day),?\s?[([]$/u
      : /\b(?:on|On|from|during|,)\s+(?:the\s+)?$|\p{Lu}\p{L}+\s+$/u;
  return tied.test(before) && !other.test(before);
}

/** Words of a caption that make its day another's. */
const elsewhen =
  /\b(?:signed|treaty|agreements?|anniversary|since|until|before|after|adopted|founded|established|born|resolution|declaration|letters?|dated)\b/i;

/** A caption ends with the place and the full day: `… in Khartoum, capital of Sudan, Feb. 2, 2007.` */
function closesCaption(words: string, date: WrittenDate): boolean {
  return (
    date.year !== null &&
    /\p{Lu}[\p{L}.]+,\s+$/u.test(words.slice(0, date.start)) &&
    /^[.)]{0,2}$/.test(words.slice(date.end).trim()) &&
    !elsewhen.test(words.slice(0, date.start)) &&
    !ahead.test(words.slice(0, date.start))
  );
}

/** The words of the clause that lead up to a place: from the last comma on. */
function clauseBefore(words: string, at: number): string {
  const before = words.slice(0, at);
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
}
