import { isSpace, type SourceText, type Span } from '../read/source-text.ts';

/** A line of the file that has words: `start` and `end` leave out the white space at its ends. */
export interface Line extends Span {
  /** Counted from 1. */
  readonly number: number;
  /** White-space characters before the first word. */
  readonly indent: number;
  /** True where a line without words, or the file's beginning, stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a source text that have words, in order. */
export function linesOf(source: SourceText): Line[] {
  const { text, lineStarts } = source;
  const lines: Line[] = [];
  let afterBlank = true;
  for (let i = 0; i < lineStarts.length; i++) {
    const begin = lineStarts[i] as number;
    let end = lineStarts[i + 1] ?? text.length;
    let start = begin;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      afterBlank = true;
      continue;
    }
    lines.push({ number: i + 1, start, end, indent: start - begin, afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** The span of lines that stand together. */
export function spanOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
