import { positionAt, type SourceText, type Span } from '../read/source-text.ts';
import { readDateline } from './dateline.ts';
import type { Dateline } from './dateline-parts.ts';
import { interrupts } from './furniture.ts';
import { furnitureOf, type HeaderSegment, readHead } from './head.ts';
import type { HeaderPart } from './header/shape.ts';
import { type Line, linesOf, spanOf } from './lines.ts';
import { plainTextOf, type TextToSegment } from './markdown/plain-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PlaceNames } from './place-names.ts';
import { closedUp } from './spaced/close-up.ts';
import { dayBelowEnd, isPutOut, isStamp } from './stamp-outside.ts';
import { citation, endOfBody } from './tail.ts';
import { readTurnLabel, type TurnLabel, turnsAmong } from './turns.ts';

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
