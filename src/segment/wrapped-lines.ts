import {
  dateLine,
  endsSentence,
  houseAlone,
  INDENT,
  isInCapitals,
  listMark,
  NARROWEST_WRAP,
  reachOf,
  WIDEST_WRAP,
  widthOf,
} from './line-shapes.ts';
import type { Line } from './lines.ts';

/** A line this much shorter than the widest ended where its writer ended it. */
const SLACK = 24;
/** So many lines show by themselves how wide they are set; fewer are measured by the file. */
const ENOUGH_LINES = 3;
/** A heading of more lines is a paragraph. */
const MOST_HEADING_LINES = 5;
/** Among so many lines a dateline stands: a byline can be above it. */
const FIRST_LINES = 3;
/** A place in capitals and a dash, as a dateline has them. */
const datelineBefore = /^\p{Lu}[\p{Lu}.,'’-]+(?: [^\n]{1,40}?)?(?: - | ?-- ?| ?— ?)/u;

/** A dateline from which the agency was taken after the lines were wrapped: its line is short, and goes on. */
const cutDateline =
  /^\p{Lu}{2}[\p{Lu} .'’-]*,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?:, \d{4})? \p{Lu}[^\n]{3,}[\p{L}\d,]$/u;

export function isCutDateline(text: string, { start, end }: Line): boolean {
  return cutDateline.test(text.slice(start, end));
}

/** How wide the lines of a block are set: as wide as the widest, or as those of the file where they are few. */
export function widthOfBlock(text: string, block: readonly Line[], fileWidth: number): number {
  // A dateline set before the first line makes it longer than those it was wrapped to.
  const measured =
    block.length > ENOUGH_LINES
      ? block.filter(
          ({ start, end }, i) => i >= FIRST_LINES || !datelineBefore.test(text.slice(start, end)),
        )
      : block;
  let width = block.length >= ENOUGH_LINES ? 0 : fileWidth;
  for (const line of measured) width = Math.max(width, widthOf(line));
  return width;
}

/** Wrapped lines break where the next word does not fit, mostly within a sentence; lines of their own end theirs. */
export function isWrapped(text: string, block: readonly Line[], width: number): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || isHeading(text, block, width)) return false;
  let full = 0;
  let within = 0;
  for (let i = 1; i < block.length; i++) {
    const before = block[i - 1] as Line;
    if (!isFull(text, before, block[i] as Line, width)) continue;
    full++;
    if (!endsSentence.test(text.slice(before.start, before.end))) within++;
  }
  return within > 0 && within * 2 >= full && full * 5 >= (block.length - 1) * 2;
}

/** Lines of a heading begin with capitals and end no sentence; one that had room to spare was ended by its writer. */
function isHeading(text: string, block: readonly Line[], width: number): boolean {
  return (
    block.length <= MOST_HEADING_LINES &&
    block.every(({ start, end }) => /^[\p{Lu}\d]/u.test(text.slice(start, end))) &&
    block.every(({ start, end }) => !/[.;?!][”"’)]*$/.test(text.slice(start, end))) &&
    block.some((line, i) => i > 0 && !isFull(text, block[i - 1] as Line, line, width))
  );
}

/** What no title begins with, and a speech does. */
const beginsSpeech =
  /^(?:\d{1,3}\.\s+)?(?:On behalf of|In the name of|I (?:am|have|should|would|wish|want|bring|thank)|It (?:is|gives)|Allow me|Permit me|At the outset|May I|Let me|My (?:delegation|country|Government)|We (?:are|have|meet)|First of all|The delegation of)\b/u;

/** The first line of a speech cut from its heading can be short: what goes on in small letters goes on from it. */
export function opens(text: string, block: readonly Line[], line: Line): boolean {
  const [heading, below] = block;
  const headed = heading !== undefined && below !== undefined && isInCapitals(text, heading);
  const first = headed ? below : heading;
  if (!first || line !== block[headed ? 2 : 1] || block.length <= ENOUGH_LINES) return false;
  // Where paragraphs are indented, what is not goes on.
  const indented = line.indent === 0 && block.some(({ indent }, i) => i > 1 && indent >= INDENT);
  return (
    (indented ||
      /^\p{Ll}/u.test(text.slice(line.start, line.end)) ||
      beginsSpeech.test(text.slice(first.start, first.end))) &&
    /\p{Ll}$/u.test(text.slice(first.start, first.end)) &&
    !isInCapitals(text, first)
  );
}

/** True where the first word of the next line would not have fitted on the one before. */
function isFull(text: string, before: Line, line: Line, width: number): boolean {
  return width < reachOf(text, before, line);
}

/** A letter of another script than the Latin one, told at once: most texts have none. */
const otherScript = /[\u0370-\u1dff\u2e80-\ua71f\ua840-\uffff]/;

/** A line in other letters than the one before it: a page's, in several tongues. */
function changesScript(text: string, before: Line, line: Line): boolean {
  if (!otherScript.test(text.slice(before.start, line.end))) return false;
  const [first, second] = [before, line].map(({ start, end }) => text.slice(start, end));
  const other = (words = '') => (words.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []).length;
  const latin = (words = '') => (words.match(/\p{Script=Latin}/gu) ?? []).length;
  return (
    (other(first) > latin(first) && other(second) === 0 && latin(second) > 2) ||
    (other(second) > latin(second) && other(first) === 0 && latin(first) > 2)
  );
}

/** Within wrapped lines a paragraph goes on where the next word did not fit, or nearly so and within a sentence. */
export function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const next = text.slice(line.start, line.end);
  if (changesScript(text, before, line)) return false;
  if (dateLine.test(next) || dateLine.test(text.slice(before.start, before.end))) return false;
  if (houseAlone.test(next) || houseAlone.test(text.slice(before.start, before.end))) return false;
  if (isInCapitals(text, before) && !isInCapitals(text, line)) return false;
  const ended = endsSentence.test(text.slice(before.start, before.end));
  if (ended && listMark.test(next)) return false;
  if (isFull(text, before, line, width)) return true;
  return width - widthOf(before) < SLACK && /^[\p{Ll}\d(]/u.test(next) && !ended;
}
