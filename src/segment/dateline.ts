import { dateAtStart, type WrittenDate } from '../extract/date/written-date.ts';
import type { Span } from '../read/source-text.ts';
import type { PlaceNames } from './place-names.ts';

/** A dateline's parts; offsets count in the source text. */
export interface Dateline extends Span {
  readonly place: Span;
  readonly date: (WrittenDate & Span) | null;
  readonly agency: Span | null;
}

const LONGEST_PLACE = 60;
const placePattern =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?:[ ,/]+(?:\p{Lu}[\p{L}.'’-]*|de|la|el|of|and|da|do|al))*/u;
const agencyPattern = /^[ \t]*\(([\p{L}][\p{L}\d.'’&/ -]{0,40})\)/u;
const agencyAfterStop = /^\.[ \t]+(\p{Lu}[\p{L}'’]{1,24})[ \t]*(?=-|–|—)/u;
/** What a monitoring service sets before a text. */
const editorsMark = /^\[(?:Text|Excerpts?|Summary|Editorial Report)\]\s+/i;
const agencyAfterComma = /^,[ \t]+(\p{Lu}[\p{L}-]{1,24})[ \t]*(?=-|–|—)/u;
const closing = /^[ \t]*(?:(?:[.,][ \t]*)?(?:--+|—|–)|_+(?=\s)|-(?=\s)|:(?=\s))[ \t]*/;
const slashed = /^[.,]?[ \t]*\/([\p{L}\d.’'& -]{2,30})\/[.,]?[ \t]*(?:--?|—|–)?[ \t]*/u;

/**
 * Reads the dateline at the beginning of a body: place, day, agency, in any of the orders agencies print.
 * It refuses a place the gazetteer does not know unless an agency or a day confirms it, so that no label or
 * sentence is taken for one.
 *
 *     XI'AN, May 12 (Xinhua) -- China and Kazakhstan …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readDateline(text: string, passage: Span, places: PlaceNames): Dateline | null {
  const whole = text.slice(passage.start, Math.min(passage.end, passage.start + 160));
  const mark = editorsMark.exec(whole)?.[0].length ?? 0;
  const words = whole.slice(mark);
  const named = placePattern.exec(words);
  if (!named) return null;
  for (const length of placeLengths(named[0])) {
    const read = readFrom(words, length, places);
    if (read) return shift(read, passage.start + mark);
  }
  return null;
}

/** Tells whether words begin with a dateline. */
export function startsWithDateline(words: string, places: PlaceNames): boolean {
  return readDateline(words, { start: 0, end: words.length }, places) !== null;
}

/** The lengths a place's name can have: all of the capitalised words, or fewer up to a comma or the first stop. */
function placeLengths(named: string): number[] {
  const lengths = [named.replace(/[ ,/.]+$/, '').length];
  for (let comma = named.lastIndexOf(','); comma > 0; comma = named.lastIndexOf(',', comma - 1))
    lengths.push(comma);
  const stop = named.indexOf('. ');
  if (stop > 0) lengths.push(stop);
  return lengths.filter((length) => length <= LONGEST_PLACE);
}

function readFrom(words: string, placeEnd: number, places: PlaceNames): Dateline | null {
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
  const beforeDate = /^,?[ \t]+/.exec(words.slice(at));
  if (beforeDate && !agency) {
    const from = at + beforeDate[0].length;
    const written = dateAtStart(words.slice(from));
    if (written?.day != null) {
      date = { ...written, start: from, end: from + written.end };
      at = from + written.end;
    }
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
  const between = agency ? null : slashed.exec(words.slice(at));
  if (between?.[1]) {
    const start = at + between[0].indexOf(between[1]);
    agency = { start, end: start + between[1].length };
    at += between[0].length;
  }
  const known = places.isPlace(name) || places.isPlace(name.split(',')[0] as string);
  // A bracketed agency after a day closes the dateline by itself, as does one between strokes.
  const signed = between !== null || (bracketed !== null && date !== null && known);
  const close = closing.exec(words.slice(at)) ?? (signed ? /^[ \t]*/.exec(words.slice(at)) : null);
  if (!close) return null;
  // A line wholly in capitals is a headline: `ITALY - SPEECH BY THE PRESIDENT`.
  if (!date && !agency && /^[^\p{Ll}]+$/u.test(words)) return null;
  const agencyKnown = agency !== null && places.isAgency(words.slice(agency.start, agency.end));
  if (!known && !agencyKnown && !(date && name === name.toUpperCase())) return null;
  if (!date && !agency && !close[0].includes(':') && !(known && name === name.toUpperCase()))
    return null;
  return {
    start: 0,
    end: words.slice(0, at + close[0].length).trimEnd().length,
    place: { start: 0, end: placeEnd },
    date,
    agency,
  };
}

function shift(dateline: Dateline, by: number): Dateline {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...move(dateline),
    place: move(dateline.place),
    date: dateline.date && move(dateline.date),
    agency: dateline.agency && move(dateline.agency),
  };
}
