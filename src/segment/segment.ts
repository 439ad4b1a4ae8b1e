import { positionAt, type SourceText, type Span } from '../read/source-text.ts';
import { readDateline } from './dateline.ts';
import type { Dateline } from './dateline-parts.ts';
import { interrupts, isFurniture } from './furniture.ts';
import { headerDate } from './header/header-date.ts';
import { isMonitored } from './header/house-over.ts';
import { isDateLine } from './header/long-date.ts';
import type { HeaderPart, HeaderShape } from './header/shape.ts';
import { headerShapes } from './header/shapes.ts';
import { isStampLine, stampLine } from './header/stamp-line.ts';
import { type Line, linesOf, spanOf } from './lines.ts';
import { plainTextOf, type TextToSegment } from './markdown/plain-text.ts';
import { pageHeadline } from './page-headline.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PlaceNames } from './place-names.ts';
import { closedUp } from './spaced/close-up.ts';
import { citation, endOfBody } from './tail.ts';
import { readTurnLabel, type TurnLabel, turnsAmong } from './turns.ts';

/** Part of a line, or lines, of the file, with what it is. */
export interface HeaderSegment extends HeaderPart {
  readonly line: number;
}

/** A paragraph of the body; `lines` are its lines, the first perhaps begun by a header. */
export interface PassageSegment extends Span {
  readonly lines: readonly Span[];
  readonly dateline: Dateline | null;
  /** The label of the speaker whose turn begins here, in a transcript. */
  readonly turn: TurnLabel | null;
}

/**
 * A source text cut into its parts: every character belongs to a header part, a passage or a line of furniture,
 * or is white space between them.
 */
export interface Segmented {
  readonly source: SourceText;
  readonly header: readonly HeaderSegment[];
  readonly passages: readonly PassageSegment[];
  readonly furniture: readonly HeaderSegment[];
}

/** A header has no more parts than this; a text made of header lines is a list, and its lines are body. */
const MOST_HEADER_PARTS = 24;

/**
 * Cuts a source text into header, body passages and furniture.
 * It calls a line a header only where a shape recognises it; every other line is body, so no word is set aside by mistake.
 */
export function segment(file: SourceText, places: PlaceNames): Segmented {
  const { source, header: known, body: within, furniture: apart } = textOf(file);
  const paragraphs = paragraphsOf(
    source,
    linesOf(source).filter(({ start }) => start >= within.start && start < within.end),
    (words) => places.isAgency(words),
  );
  const inPlace = (part: HeaderPart) => ({ ...part, line: positionAt(source, part.start).line });
  const { header, furniture, index, start } = readHead(
    source,
    paragraphs,
    places,
    known.map(inPlace),
  );
  const end = endOfBody(source.text, paragraphs, index, places);
  const among = paragraphs.slice(index, end);
  const stamp = header.some(({ is }) => DATED.has(is))
    ? undefined
    : among
        .slice(1, 1 + OPENING)
        .find((paragraph) => isStamp(source.text, spanOf(paragraph), places));
  const breaks = among.filter(
    (paragraph, i) => i > 0 && paragraph !== stamp && interrupts(source.text, spanOf(paragraph)),
  );
  const body = among
    .filter((paragraph) => paragraph !== stamp && !breaks.includes(paragraph))
    .map((paragraph, i) => {
      const lines = i === 0 ? fromOffset(paragraph, start) : paragraph;
      return passageOf(source, lines, places, i === 0);
    });
  const [opening, second] = body;
  // Below a summary of it the wire itself begins, with its dateline.
  if (opening && second && !opening.dateline) {
    const below = readDateline(source.text, second, places);
    if (below?.date && below.agency) body[1] = { ...second, dateline: below };
  }
  const tail = paragraphs.slice(end).map((paragraph) => furnitureOf(paragraph));
  const cited = tail.find((part) => citation(source.text, part, places));
  const dated =
    stamp !== undefined || cited !== undefined || header.some(({ is }) => DATED.has(is));
  const put = dated
    ? undefined
    : (tail.find((part) => isPutOut(source.text, part, places)) ?? dayBelowEnd(source.text, tail));
  const stamped: HeaderSegment[] = [
    ...(stamp ? [{ ...furnitureOf(stamp), is: 'stamp' as const }] : []),
    ...(put ? [{ ...put, is: 'stamp' as const }] : []),
  ];
  return {
    source,
    header: [...header, ...stamped, ...(cited ? [{ ...cited, is: 'credit' as const }] : [])],
    passages: withTurns(source.text, body, places),
    furniture: [
      ...furniture,
      ...breaks.map((paragraph) => furnitureOf(paragraph)),
      ...tail.filter((part) => part !== cited && part !== put),
      ...apart.map(inPlace),
    ],
  };
}

/** A Markdown file without its marks; any other as it is, or closed up where every line of it stands apart. */
function textOf(file: SourceText): TextToSegment {
  const taken = plainTextOf(file);
  if (taken.source !== file) return taken;
  const source = closedUp(file, linesOf(file));
  return { ...taken, source, body: { start: 0, end: source.text.length } };
}

/** Parts of a header that date the text. */
const DATED: ReadonlySet<string> = new Set(['date', 'stamp', 'place-and-date', 'memo']);
/** Paragraphs a page can set above its stamp: a summary of the text, the line of a picture. */
const OPENING = 3;

/** A line that stamps a page, though words of the text stand above it: the house or the hour, and a full day. */
function isStamp(text: string, { start, end }: Span, places: PlaceNames): boolean {
  const line = text.slice(start, end);
  return isStampLine(line, places) && !isDateLine(line);
}

/** The line below a text that says when it was put out; of one that says when it was changed the text may be older. */
function isPutOut(text: string, { start, end }: Span, places: PlaceNames): boolean {
  const line = text.slice(start, end);
  return (
    isMonitored(line) ||
    (/^(?:first )?(?:published|posted|issued|released)\b/i.test(line) && isStampLine(line, places))
  );
}

/** The day a press office sets below the mark of the end: `ENDS` / `Press Office` / `12 April 2023`. */
function dayBelowEnd(text: string, tail: readonly HeaderSegment[]): HeaderSegment | undefined {
  const end = tail.findIndex(({ start, end: to }) =>
    /^-?\s*ENDS?\s*-?$/.test(text.slice(start, to)),
  );
  return end < 0
    ? undefined
    : tail.slice(end + 1, end + 3).find(({ start, end: to }) => isDateLine(text.slice(start, to)));
}

/** The header's parts, the furniture among them, and where the body begins: a paragraph and an offset in it. */
function readHead(
  source: SourceText,
  paragraphs: readonly Line[][],
  places: PlaceNames,
  known: readonly HeaderSegment[],
) {
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
      const above = header.at(-1);
      // A title set over several lines is one.
      if (piece.is === 'title' && above?.is === 'title')
        header[header.length - 1] = { ...above, end: piece.end };
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

function furnitureOf(paragraph: readonly Line[]): HeaderSegment {
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

function readHeader(text: string, rest: Span, context: Parameters<HeaderShape['read']>[2]) {
  for (const shape of headerShapes) {
    const read = shape.read(text, rest, context);
    if (read) return read;
  }
  return null;
}

function fromOffset(paragraph: readonly Line[], start: number): Span[] {
  return paragraph
    .filter((line) => line.end > start)
    .map((line) => ({ start: Math.max(line.start, start), end: line.end }));
}

function passageOf(
  source: SourceText,
  lines: readonly Span[],
  places: PlaceNames,
  first: boolean,
): PassageSegment {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return {
    ...span,
    lines: lines.map(({ start, end }) => ({ start, end })),
    dateline: first ? readDateline(source.text, span, places) : null,
    turn: null,
  };
}

function withTurns(
  text: string,
  passages: readonly PassageSegment[],
  places: PlaceNames,
): PassageSegment[] {
  const labels = passages.map((passage) =>
    passage.dateline ? null : readTurnLabel(text, passage, places),
  );
  const turns = turnsAmong(text, passages, labels, places);
  return passages.map((passage, i) => ({ ...passage, turn: turns[i] ?? null }));
}
