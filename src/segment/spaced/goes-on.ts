import {
  dateLine,
  endsSentence,
  houseAlone,
  listMark,
  reachOf,
  WIDEST_WRAP,
  widthOf,
} from '../line-shapes.ts';
import type { Line } from '../lines.ts';
import { isSalutation } from '../salutation.ts';
import type { Stretch } from './stretches.ts';

/** Two lines apart in a stretch and the line below them. */
export interface Break {
  readonly before: Line;
  readonly line: Line;
  readonly after: Line | undefined;
  /** How many lines the paragraph has so far. */
  readonly paragraph: number;
  /** Whether a paragraph stands above, so that the line before is none of the head of a text. */
  readonly begun: boolean;
}

/** The share of the width below which a line is short, whatever the next begins with. */
const SHORT = 0.6;
/** The first line of a paragraph can be shorter by the indent that a scan lost. */
const NEARLY = 0.85;
/** A line of a paragraph that its writer signed or marked is shorter than this. */
const SIGNED = 24;

/** Who speaks, before a colon: `PRIME MINISTER:`, `Journalist:`. */
const label =
  /^(?:Q|A|\p{Lu}[\p{L}.’'-]*(?:[ \t]+(?:\p{Lu}[\p{L}.’'-]*|of|the|and)){0,5})[ \t]?:(?:\s|$)/u;
/** Columns of a table, or an entry and its page. */
const columns = /\S(?:\t| {4,})\S|(?<!\.)\.{5,} ?\d{1,4}$/;
/** What stands over a text: whose it is, whom it is for. */
const credit =
  /^(?:(?:press|joint|opening|closing|ministerial) )?(?:statement|speech|remarks|address|toast|transcript|interview|broadcast|message|letter|release|press conference|for (?:press|release|immediate))\b/i;
/** What a sentence begins with and a heading seldom does. */
const opensSentence =
  /^(?:The|A|An|I|We|He|She|It|They|This|That|These|Those|There|His|Her|Their|Our|My|Mr|Mrs|Ms|Dr|In|On|At|As|After|Before|During|Following|While|When|If|To|For|From|By|With|Since)\b/;

/** What no phrase ends in, and no line but a broken one: `of`, `the`, `Sir`, `South`. */
const unfinished =
  /\s(?:of|the|an?|and|or|with|to|in|on|for|by|from|at|between|that|which|who|as|but|our|its|his|her|their|my|your|this|these|Messrs\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lady|Lord|Prime|Foreign|Deputy|Vice|Professor|Field|North|South|East|West|New|United)$/;

/**
 * Tells whether, where every line stands apart, a paragraph goes on over the blank line.
 * It refuses to join a heading in capitals or by its words, a speaker's label, an item of a list, a row of a table, a date or a
 * house that stands alone, a greeting, the number of a page; and what begins with a capital below a line that had room for it.
 */
export function goesOnApart(text: string, stretch: Stretch, place: Break): boolean {
  const { before, line, after, paragraph, begun } = place;
  const above = text.slice(before.start, before.end);
  const words = text.slice(line.start, line.end);
  const reach = reachOf(text, before, line);
  const full = reach >= stretch.reach;
  if (standsAlone(above) || standsAlone(words) || label.test(words)) return false;
  if (!full && isSalutation(above)) return false;
  const ended = endsSentence.test(above);
  const broken = !ended && unfinished.test(above);
  if (listMark.test(words) && !broken && (ended || !full)) return false;
  const apart = line.number - before.number > 2;
  if (/^\p{Ll}/u.test(words)) return !ended || (full && !apart);
  if (apart || (widthOf(before) > WIDEST_WRAP && !broken)) return false;
  const tells = stretch.goingOn !== null;
  if (tells && line.indent !== stretch.goingOn) return false;
  const long = reach >= SHORT * stretch.width;
  if (ended) return (full || (tells && long)) && !isByItself(text, line, after);
  if (broken || (tells && long)) return true;
  if (paragraph > 1 || /^\p{Ll}/u.test(above)) return begun ? long : full;
  if (credit.test(above)) return false;
  if (/,$/.test(above) || /^[\d(]/.test(words)) return reach >= NEARLY * stretch.width;
  // A headline of several words is told from the first line of a text by nothing but its place.
  if (!begun) return false;
  if (opensSentence.test(above) || label.test(above)) return reach >= NEARLY * stretch.width;
  return full && !isTitle(above);
}

/** A line that neither goes on nor is gone on from. */
function standsAlone(words: string): boolean {
  return (
    !/\p{L}{2}/u.test(words) ||
    isMostlyCapitals(words) ||
    dateLine.test(words) ||
    houseAlone.test(words) ||
    columns.test(words)
  );
}

/** Capitals, though a scan took some for small letters: `TO SOUTCH v IETNAM`. */
function isMostlyCapitals(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 3 && capitals >= 4 * small;
}

/**
 * A line below the end of a sentence, without one of its own, that nothing goes on from: a name, a place, or a heading
 * whose every long word begins with a capital.
 */
function isByItself(text: string, line: Line, after: Line | undefined): boolean {
  const words = text.slice(line.start, line.end);
  if (words.length >= SIGNED && !isTitle(words)) return false;
  if (/[.!?]["”’)]*$/.test(words)) return false;
  return !after || !/^\p{Ll}/u.test(text.slice(after.start, after.end));
}

/** A heading whose every long word begins with a capital. */
function isTitle(words: string): boolean {
  return !/(?<![\p{L}\d])\p{Ll}[\p{L}’'-]{3,}/u.test(words);
}
