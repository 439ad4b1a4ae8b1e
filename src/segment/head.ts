import type { SourceText, Span } from '../read/source-text.ts';
import { isFurniture } from './furniture.ts';
import { headerDate } from './header/header-date.ts';
import { isDateLine } from './header/long-date.ts';
import type { HeaderContext, HeaderPart } from './header/shape.ts';
import { headerShapes } from './header/shapes.ts';
import { stampLine } from './header/stamp-line.ts';
import { type Line, spanOf } from './lines.ts';
import { pageHeadline } from './page-headline.ts';
import type { PlaceNames } from './place-names.ts';

/** Part of a line, or lines, of the file, with what it is. */
export interface HeaderSegment extends HeaderPart {
  readonly line: number;
}

/** A header has no more parts than this; a text made of header lines is a list, and its lines are body. */
const MOST_HEADER_PARTS = 24;

/** The head of a text: the header's parts, the furniture among them, and where the body begins. */
export interface Head {
  readonly header: readonly HeaderSegment[];
  readonly furniture: readonly HeaderSegment[];
  /** The paragraph in which the body begins. */
  readonly index: number;
  /** Where in it. */
  readonly start: number;
}

/**
 * Reads the header of a text from its first paragraph on; `known` are parts that stand before it, as front matter does.
 * It ends with the first paragraph that no shape recognises.
 */
export function readHead(
  source: SourceText,
  paragraphs: readonly Line[][],
  places: PlaceNames,
  known: readonly HeaderSegment[],
): Head {
  const header: HeaderSegment[] = [...known];
  const furniture: HeaderSegment[] = [];
  let index = 0;
  let start = paragraphs[0]?.[0]?.start ?? 0;
  const headline = known.length === 0 ? pageHeadline(source.text, paragraphs, places) : null;
  while (index < paragraphs.length && partsOf(header) - known.length < MOST_HEADER_PARTS) {
    const paragraph = paragraphs[index] as Line[];
    const rest: Span = { start, end: paragraph.at(-1)?.end ?? start };
    const last = index === paragraphs.length - 1;
    if (!last && !bearsDate(source.text, rest, places) && isFurniture(source.text, rest)) {
      furniture.push({ ...rest, is: 'furniture', line: lineAt(paragraph, rest.start) });
      index++;
      start = paragraphs[index]?.[0]?.start ?? start;
      continue;
    }
    const following = beginnings(source.text, paragraphs, index + 1);
    const part = readHeader(source.text, rest, { found: header, last, following, places });
    const above = headline !== null && index < headline;
    const titled = !part || part.parts.some(({ is }) => is === 'title' || is === 'deck');
    const foreign = () =>
      !last && isInAnotherScript(source.text.slice(rest.start, rest.end), following);
    if (
      (above && (!part || part.parts.some(({ is }) => is === 'title'))) ||
      (titled && foreign())
    ) {
      furniture.push({ ...rest, is: 'furniture', line: lineAt(paragraph, rest.start) });
      index++;
      start = paragraphs[index]?.[0]?.start ?? start;
      continue;
    }
    if (!part) break;
    for (const piece of part.parts) {
      const before = header.at(-1);
      // A title set over several lines is one.
      if (piece.is === 'title' && before?.is === 'title')
        header[header.length - 1] = { ...before, end: piece.end };
      else header.push({ ...piece, line: lineAt(paragraph, piece.start) });
    }
    start = part.end;
    while (start < rest.end && /\s/.test(source.text.charAt(start))) start++;
    if (start < rest.end) continue;
    index++;
    start = paragraphs[index]?.[0]?.start ?? start;
  }
  return { header, furniture, index, start };
}

/** How many parts a header has, the list of those present apart: a delegation can be long. */
function partsOf(header: readonly HeaderSegment[]): number {
  return header.filter(({ is }) => is !== 'those-present').length;
}

/** Lines of a page in several tongues are no longer. */
const LONGEST_IN_ANOTHER_SCRIPT = 120;

/** A short line above the text in letters that are not the text's: the house's name, a menu. */
function isInAnotherScript(line: string, following: readonly string[]): boolean {
  if (line.length > LONGEST_IN_ANOTHER_SCRIPT) return false;
  const letters = (words: string) => words.match(/\p{L}/gu)?.length ?? 0;
  const latin = (words: string) => words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const below = following.join(' ');
  return (
    letters(line) >= 3 && latin(line) * 2 < letters(line) && latin(below) > letters(below) * 0.9
  );
}

/** A line that dates the text is read for its date, though it is the page’s. */
function bearsDate(text: string, rest: Span, places: PlaceNames): boolean {
  const context = { found: [], last: false, following: [], places };
  return (
    isDateLine(text.slice(rest.start, rest.end)) ||
    headerDate.read(text, rest, context) !== null ||
    stampLine.read(text, rest, context) !== null
  );
}

function lineAt(paragraph: readonly Line[], offset: number): number {
  return (paragraph.find(({ end }) => end > offset) ?? paragraph[0])?.number ?? 1;
}

/** A paragraph that is the page’s, not the text’s. */
export function furnitureOf(paragraph: readonly Line[]): HeaderSegment {
  return { ...spanOf(paragraph), is: 'furniture', line: paragraph[0]?.number ?? 1 };
}

/** How much of a paragraph to come a shape may see: enough to tell a line from a paragraph. */
const SEEN_AHEAD = 260;

/** So many paragraphs can stand between a title and the dateline below it. */
const FOLLOWING = 7;

/** The first words of the next paragraphs. */
function beginnings(text: string, paragraphs: readonly Line[][], from: number): string[] {
  return paragraphs
    .slice(from, from + FOLLOWING)
    .map((paragraph) =>
      text.slice(paragraph[0]?.start, paragraph.at(-1)?.end).slice(0, SEEN_AHEAD),
    );
}

function readHeader(text: string, rest: Span, context: HeaderContext) {
  for (const shape of headerShapes) {
    const read = shape.read(text, rest, context);
    if (read) return read;
  }
  return null;
}
