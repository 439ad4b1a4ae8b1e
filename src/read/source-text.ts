/** A source text as decoded, never altered; every offset in it maps back to a line and column of the file. */
export interface SourceText {
  /** The file's path below the archive's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The offset at which each line begins; line 1 is the first. */
  readonly lineStarts: readonly number[];
  /** Where this text was taken out of a file's marks: the file, and where each piece of it stands there. */
  readonly origin?: { readonly file: SourceText; readonly pieces: readonly Piece[] };
}

/** From offset `at` of a text on, its characters stand one by one in the file from `offset` on. */
export interface Piece {
  readonly at: number;
  readonly offset: number;
}

/** A stretch of a source text: `start` included, `end` not; offsets count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file, both counted from 1; columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Indexes a decoded text by its lines; LF, CR LF and a lone CR each end one. */
export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1);
  }
  return { file, text, lineStarts };
}

/**
 * Says where in the file an offset stands.
 *
 *     "ab\ncd", 4   { line: 2, column: 2 }
 *           ^
 */
export function positionAt(source: SourceText, offset: number): Position {
  const { lineStarts, origin } = source;
  if (origin) return positionAt(origin.file, inFile(origin.pieces, offset));
  const line = lastNotAfter(lineStarts.length, (i) => lineStarts[i] as number, offset);
  return { line: line + 1, column: offset - (lineStarts[line] as number) + 1 };
}

/**
 * The offsets within a span at which its characters stop standing side by side in the file, its beginning first:
 * one for a text that is its own file.
 *
 *     "a \*b", read as "a *b"   0 and 2
 *                       ^ ^
 */
export function pieceStarts({ origin }: SourceText, { start, end }: Span): number[] {
  const starts = [start];
  if (!origin) return starts;
  const { pieces } = origin;
  let i = lastNotAfter(pieces.length, (piece) => pieces[piece]?.at ?? 0, start);
  for (; i < pieces.length; i++) {
    const at = pieces[i]?.at ?? end;
    if (at >= end) break;
    if (at > start) starts.push(at);
  }
  return starts;
}

function inFile(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[lastNotAfter(pieces.length, (i) => pieces[i]?.at ?? 0, offset)];
  return piece ? piece.offset + Math.max(0, offset - piece.at) : 0;
}

/** The last of so many places in order that does not lie after an offset; the first where all do. */
export function lastNotAfter(
  count: number,
  place: (index: number) => number,
  offset: number,
): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (place(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Tells whether a UTF-16 unit is white space, a byte-order mark included. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
