import type { SpeechFound } from '../extract/speech/voices.ts';
import {
  lastNotAfter,
  pieceStarts,
  positionAt,
  type SourceText,
  type Span,
} from '../read/source-text.ts';
import type { OtherLine, Passage } from '../schema/passage.ts';
import type { HeaderSegment } from '../segment/head.ts';
import type { PassageSegment } from '../segment/segment.ts';
import { evidenceAt } from './evidence.ts';

/** A passage's text as pages show it, and the way from offsets of the file to offsets of that text. */
export interface PassageText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly segment: PassageSegment;
}

/** Joins a passage's lines by one space each; nothing within a line is changed. */
export function passageText(source: SourceText, segment: PassageSegment): PassageText {
  const starts: number[] = [];
  let text = '';
  for (const line of segment.lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += source.text.slice(line.start, line.end);
  }
  return { text, starts, segment };
}

/** The offset in the passage's text of an offset of the file; between two lines, the end of the first. */
export function toPassage({ starts, segment }: PassageText, offset: number): number {
  const i = lastNotAfter(
    segment.lines.length,
    (line) => (segment.lines[line] as Span).start,
    offset,
  );
  const line = segment.lines[i] as Span;
  return (starts[i] as number) + Math.max(0, Math.min(offset, line.end) - line.start);
}

/** The offset in the file of an offset of the passage's text. */
export function toFile({ starts, segment }: PassageText, offset: number): number {
  const i = lastNotAfter(starts.length, (line) => starts[line] as number, offset);
  const line = segment.lines[i] as Span;
  return Math.min(line.start + offset - (starts[i] as number), line.end);
}

/** Makes the contract's passages of the segmented ones, each with what is said in it. */
export function passagesOf(
  source: SourceText,
  texts: readonly PassageText[],
  speech: readonly SpeechFound[],
): Passage[] {
  const said = new Map<number, SpeechFound[]>();
  for (const found of speech) {
    const list = said.get(found.passage);
    if (list) list.push(found);
    else said.set(found.passage, [found]);
  }
  return texts.map((passage, i) => {
    const { segment } = passage;
    const { dateline, turn } = segment;
    return {
      n: i + 1,
      line: positionAt(source, segment.start).line,
      text: passage.text,
      lines: segment.lines.flatMap((line, j) =>
        pieceStarts(source, line).map((start) => ({
          ...positionAt(source, start),
          at: (passage.starts[j] as number) + start - line.start,
        })),
      ),
      ...(dateline && {
        dateline: {
          start: toPassage(passage, dateline.start),
          end: toPassage(passage, dateline.end),
        },
      }),
      ...(turn && {
        turn: {
          start: toPassage(passage, turn.start),
          end: toPassage(passage, turn.end),
          asks: turn.asks,
        },
      }),
      speech: (said.get(i + 1) ?? []).map(
        ({ speaker, manner, basis, rule, start, end, evidence }) => ({
          speaker: speaker.id,
          manner,
          basis,
          rule,
          start: toPassage(passage, start),
          end: toPassage(passage, end),
          ...(evidence && { evidence: evidenceAt(source, evidence) }),
        }),
      ),
    };
  });
}

/** Makes the contract's lines of header and furniture. */
export function otherLines(source: SourceText, segments: readonly HeaderSegment[]): OtherLine[] {
  return segments.map(({ start, end, is }) => {
    const pieces = pieceStarts(source, { start, end });
    const lines = pieces.map((at) => ({ ...positionAt(source, at), at: at - start }));
    return {
      ...positionAt(source, start),
      text: source.text.slice(start, end),
      ...(lines.length > 1 && { lines }),
      is,
    };
  });
}
