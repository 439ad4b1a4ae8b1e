import {
  dateLine,
  endsSentence,
  houseAlone,
  INDENT,
  isInCapitals,
  listMark,
} from './line-shapes.ts';
import type { Line } from './lines.ts';

/** Fewer lines show no margin. */
const ENOUGH_LINES = 3;
/** The last line of a block that is this short, and ends no sentence, is signed. */
const SIGNED = 24;
/** Lines that begin paragraphs where indents mark them. */
const FEWEST_INDENTED = 2;

/** Where indents mark the paragraphs, how far the other lines stand in; null where they do not. */
export function marginOf(text: string, block: readonly Line[]): number | null {
  const least = Math.min(...block.map(({ indent }) => indent));
  if (!block.some(({ indent }) => indent >= least + INDENT)) return null;
  const body = block.filter((line) => !isInCapitals(text, line));
  if (body.length < ENOUGH_LINES) return null;
  const margin = Math.min(...body.map(({ indent }) => indent));
  const indented = body.filter(({ indent }) => indent >= margin + INDENT);
  const flush = body.filter(({ indent }) => indent === margin);
  // Indents of many depths set verse, tables and addresses, no paragraphs.
  const depths = new Set(indented.map(({ indent }) => indent));
  return indented.length >= FEWEST_INDENTED &&
    depths.size <= 2 &&
    flush.length >= indented.length &&
    indented.every(({ start, end }) => /^["“”'‘([\p{Lu}\d-]/u.test(text.slice(start, end)))
    ? margin
    : null;
}

/** Within indented paragraphs a line goes on, unless it is indented, or a heading, a date or a house stands by itself. */
export function indentedGoesOn(
  text: string,
  block: readonly Line[],
  margin: number,
  before: Line,
  line: Line,
): boolean {
  return line.indent < margin + INDENT && isOfBody(text, before, line, block);
}

function isOfBody(text: string, before: Line, line: Line, block: readonly Line[]): boolean {
  const words = text.slice(line.start, line.end);
  const earlier = text.slice(before.start, before.end);
  if (isInCapitals(text, before) && !isInCapitals(text, line)) return false;
  if (isInCapitals(text, line) && !endsSentence.test(words)) return false;
  if ([words, earlier].some((one) => dateLine.test(one) || houseAlone.test(one))) return false;
  const signed = line === block.at(-1) && words.length < SIGNED && !/[.!?]["”’)]*$/.test(words);
  return !(signed && endsSentence.test(earlier)) && !listMark.test(words);
}
