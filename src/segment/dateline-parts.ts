import { weekdayNumber } from '../extract/date/date-words.ts';
import { dottedDateAtStart } from '../extract/date/dates-in-figures.ts';
import { dateAtStart, writtenDates } from '../extract/date/find-dates.ts';
import type { WrittenDate } from '../extract/date/written-date.ts';
import type { Span } from '../read/source-text.ts';
import type { PlaceNames } from './place-names.ts';

/** A dateline's parts; offsets count in the source text. */
export interface Dateline extends Span {
  readonly place: Span;
  readonly date: (WrittenDate & Span) | null;
  readonly agency: Span | null;
  /** 0 Sunday to 6 Saturday, where a weekday alone dates it: `CANBERRA, Monday.—` */
  readonly weekday: number | null;
}

export const placePattern =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?:[ ,/]+(?:\p{Lu}[\p{L}.'’-]*|de|la|el|es|of|and|da|do|al))*/u;
const agencyPattern = /^[ \t]*\(([\p{L}][\p{L}\d.'’&/ -]{0,40})\)/u;
const agencyAfterStop = /^\.[ \t]+(\p{Lu}[\p{L}'’]{1,24})[ \t]*(?=-|–|—)/u;
/** Behind the day, a comma before it or none, a stop behind it too: `April 3, Kyodo -`, `March 11 KYODO --`. */
const agencyAfterComma = /^,?[ \t]+(\p{Lu}[\p{L}-]{1,24})[ \t]*(?=-|–|—|:|\.\s)/u;
const closing = /^[ \t]*(?:(?:[.,][ \t]*)?(?:--+|—|–)|_+(?=\s)|-(?=\s)|:(?=\s))[ \t]*/;
/** A full stop closes a dateline that has a day: `PEKING, February 22. President Nixon …` */
const closingStop = /^\.[ \t\n\r]+(?=["“‘'(]?\p{Lu})/u;
/** Nothing closes it: a place in capitals, the day, and a sentence that goes on: `MOSCOW May 2 Russian Foreign …` */
const closingDay = /^[ \t]+(?=["“‘'(]?(?:\p{Lu}[\p{Ll}.’'-]|A )[^\n]*)/u;
/** So much of the sentence must follow. */
const SENTENCE = 50;
const weekdayAlone =
  /^((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)(?=[.,—–:-])/;
/** A bracket that holds the day too: `(Sputnik - 15th February, 2022)`. */
const datedAgency = /^[ \t]*\((\p{L}[\p{L}\d.'’&/ -]{1,40}?)[ ]?(?:-|–|—|,)[ ]?([^()\n]{6,40})\)/u;
/** Agencies before the place, as newspapers credit them: `NZPA-AAP Vienna The two …` */
const creditBefore = /^((?:\p{Lu}{2,5})(?:-\p{Lu}[\p{L}]{1,10})*)[ \t]+(?=\p{Lu}\p{Ll})/u;
/** What parts a place from its day, the state it lies in given in brackets: `Bali [Indonesia], July 8`. */
const beforeDay = /^(?:[ \t]\[\p{Lu}[\p{L}. ]{1,30}\])?(?:[,.][ \t]*|[ \t]+)/u;
const timeAfter = /^,?[ \t]+\d{1,2}[:.]\d{2}(?=[ \t]*[(/])/;
const slashed = /^[.,]?[ \t]*\/([\p{L}\d.’'& -]{2,30})\/[.,]?[ \t]*(?:--?|—|–)?[ \t]*/u;

/** A day in brackets, and nothing else: `(June 30)`. */
const bracketedDay = /^[ \t]*\(([\p{L}\d][\p{L}\d., ]{3,24})\)/u;

/** Reads what follows a place of so many letters: day, agency, the mark that closes; null where they are no dateline. */
export function readFrom(words: string, placeEnd: number, places: PlaceNames): Dateline | null {
  const name = words.slice(0, placeEnd);
  let at = placeEnd;
  let agency: Span | null = null;
  const stopped = agencyAfterStop.exec(words.slice(at));
  if (stopped?.[1]) {
    const start = at + stopped[0].indexOf(stopped[1]);
    agency = { start, end: start + stopped[1].length };
    at += stopped[0].length;
  }
  let date: Dateline['date'] = null;
  let weekday: number | null = null;
  const beforeDate = beforeDay.exec(words.slice(at));
  if (beforeDate && !agency) {
    const from = at + beforeDate[0].length;
    const written = dateAtStart(words.slice(from)) ?? dottedDateAtStart(words.slice(from));
    const alone = written ? null : weekdayAlone.exec(words.slice(from))?.[1];
    if (written?.day != null) {
      date = { ...written, start: from, end: from + written.end };
      at = from + written.end;
      at += timeAfter.exec(words.slice(at))?.[0].length ?? 0;
    } else if (alone) {
      weekday = weekdayNumber(alone.charAt(0) + alone.slice(1).toLowerCase());
      at = from + alone.length;
    }
  }
  const dayAlone = agency || date ? null : bracketedDay.exec(words.slice(at));
  const inBrackets = dayAlone?.[1] ? dateAtStart(dayAlone[1]) : null;
  if (dayAlone?.[1] && inBrackets?.day != null && inBrackets.end === dayAlone[1].length) {
    const from = at + dayAlone[0].indexOf('(') + 1;
    date = { ...inBrackets, start: from, end: from + inBrackets.end };
    at += dayAlone[0].length;
  }
  const both = agency || date ? null : datedAgency.exec(words.slice(at));
  const inside = both?.[2] ? writtenDates(both[2])[0] : undefined;
  if (both?.[1] && both[2] && inside && inside.day !== null) {
    const start = at + both[0].indexOf(both[1]);
    agency = { start, end: start + both[1].length };
    const from = at + both[0].lastIndexOf(both[2]);
    date = { ...inside, start: from + inside.start, end: from + inside.end };
    at += both[0].length;
  }
  const named = agency ? null : agencyAfterComma.exec(words.slice(at));
  if (named?.[1] && date && places.isAgency(named[1])) {
    const start = at + named[0].indexOf(named[1]);
    agency = { start, end: start + named[1].length };
    at += named[0].length;
  }
  const bracketed = agency ? null : agencyPattern.exec(words.slice(at));
  if (bracketed?.[1]) {
    const start = at + bracketed[0].indexOf(bracketed[1]);
    agency = { start, end: start + bracketed[1].length };
    at += bracketed[0].length;
  }
  // `Lima (AFP) Mar 13, 2006 The two …`: the day in full behind the agency.
  const behind = bracketed && !date ? dateAtStart(words.slice(at).trimStart()) : null;
  if (behind && behind.year !== null && behind.day !== null && !behind.impossible) {
    const from = at + (/^[ \t]*/.exec(words.slice(at))?.[0].length ?? 0);
    date = { ...behind, start: from, end: from + behind.end };
    at = from + behind.end;
  }
  const between = agency ? null : slashed.exec(words.slice(at));
  if (between?.[1]) {
    const start = at + between[0].indexOf(between[1]);
    agency = { start, end: start + between[1].length };
    at += between[0].length;
  }
  const [city = name, region] = name.split(/,\s*/);
  // `Norway, Peru: Ministers Meet`: two states open a headline.
  if (!date && !agency && region && places.isState(city) && places.isState(region)) return null;
  // `Tapachula, Mexico, Nov 11 (EFE)`: a town nobody knows, in a state.
  const known =
    places.isPlace(name) ||
    places.isPlace(city) ||
    (date !== null && region !== undefined && places.isState(region));
  // A bracketed agency after a day closes the dateline by itself, as does one between strokes.
  const signed =
    between !== null || ((bracketed !== null || inside !== undefined) && date !== null && known);
  const after = words.slice(at);
  const close =
    closing.exec(after) ??
    (known && (date || weekday !== null) ? closingStop.exec(after) : null) ??
    (signed ? /^[ \t]*/.exec(after) : null) ??
    (known && date && inSentence(city, after) ? closingDay.exec(after) : null);
  if (!close) return null;
  // A line wholly in capitals is a headline: `ITALY - SPEECH BY THE PRESIDENT`.
  if (!date && !agency && weekday === null && /^[^\p{Ll}]+$/u.test(words)) return null;
  const agencyKnown = agency !== null && places.isAgency(words.slice(agency.start, agency.end));
  const inCapitals =
    city === city.toUpperCase() &&
    (!region || places.isPlace(region) || region === region.toUpperCase());
  if (!known && !agencyKnown && !(date && inCapitals)) return null;
  if (
    !date &&
    !agency &&
    weekday === null &&
    !close[0].includes(':') &&
    !(known && (name === name.toUpperCase() || /^ — $/.test(close[0])))
  )
    return null;
  return {
    start: 0,
    end: words.slice(0, at + close[0].length).trimEnd().length,
    place: { start: 0, end: placeEnd },
    date,
    agency,
    weekday,
  };
}

/** Tells whether a place in capitals is followed by words of a sentence: long enough, and not all of them capitalised. */
function inSentence(place: string, after: string): boolean {
  const small = after.match(/(?<=\s)\p{Ll}{3,}/gu) ?? [];
  return (
    place === place.toUpperCase() &&
    after.trim().length >= SENTENCE &&
    small.filter((word) => !/^(?:the|and|for|with|from|into|over)$/.test(word)).length >= 2
  );
}

/** `NZPA-AAP Vienna The …`: agencies and a known place, with no mark after them. */
export function creditedPlace(words: string, places: PlaceNames): Dateline | null {
  const credit = creditBefore.exec(words);
  const named = credit && placePattern.exec(words.slice(credit[0].length));
  if (!credit?.[1] || !named || !credit[1].split('-').every((part) => places.isAgency(part)))
    return null;
  const parts = named[0].split(/\s+/);
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const name = parts.slice(0, length).join(' ');
    const start = credit[0].length;
    if (places.isPlace(name))
      return {
        start: 0,
        end: start + name.length,
        place: { start, end: start + name.length },
        date: null,
        agency: { start: 0, end: credit[1].length },
        weekday: null,
      };
  }
  return null;
}
