import type { Span } from '../read/source-text.ts';
import { noticeLength } from './dateline-notice.ts';
import { creditedPlace, type Dateline, placePattern, readFrom } from './dateline-parts.ts';
import type { PlaceNames } from './place-names.ts';

const LONGEST_PLACE = 60;
/** What a monitoring service sets before a text. */
const editorsMark =
  /^(?:\[(?:Text|Excerpts?|Summary|Editorial Report)\]\s+|[♦•▪◆■●*]\s?(?=\p{Lu}))/iu;

/**
 * Reads the dateline at the beginning of a body: place, day, agency, in any of the orders agencies print.
 * It refuses a place the gazetteer does not know unless an agency or a day confirms it, so that no label or
 * sentence is taken for one.
 *
 *     XI'AN, May 12 (Xinhua) -- China and Kazakhstan …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readDateline(text: string, passage: Span, places: PlaceNames): Dateline | null {
  const whole = text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_OPENING));
  for (const mark of marksOf(whole)) {
    const words = whole.slice(mark, mark + 160);
    const read = creditedPlace(words, places) ?? placed(words, places);
    if (read) return shift(read, passage.start + mark);
  }
  return null;
}

/** How far a dateline can stand from the first word: at it, else behind what an editor or an agency set before it. */
function marksOf(words: string): number[] {
  const mark = editorsMark.exec(words)?.[0].length ?? noticeLength(words);
  return mark > 0 ? [0, mark] : [0];
}

function placed(words: string, places: PlaceNames): Dateline | null {
  const named = placePattern.exec(words);
  if (!named) return null;
  for (const length of placeLengths(named[0])) {
    const read = readFrom(words, length, places);
    if (read) return read;
  }
  return null;
}

const LONGEST_OPENING = 400;
/** A place in capitals with nothing between it and the month: `MOSCOW May 2`. */
const beforeMonth =
  /^\p{Lu}{2}[\p{Lu} .'’-]*?(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\p{Lu}))/u;

/** The lengths a place's name can have: all of the capitalised words, or fewer up to a comma or the first stop. */
function placeLengths(named: string): number[] {
  const lengths = [named.replace(/[ ,/.]+$/, '').length];
  for (let comma = named.lastIndexOf(','); comma > 0; comma = named.lastIndexOf(',', comma - 1))
    lengths.push(comma);
  const stop = named.indexOf('. ');
  if (stop > 0) lengths.push(stop);
  const month = beforeMonth.exec(named)?.[0].length;
  if (month) lengths.push(month);
  return lengths.filter((length) => length <= LONGEST_PLACE);
}

/** A dateline read in words that begin so many characters further on. */
export function shift(dateline: Dateline, by: number): Dateline {
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
