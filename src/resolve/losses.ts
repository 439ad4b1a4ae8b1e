import { isSpace, positionAt, type SourceText } from '../read/source-text.ts';
import type { Statement } from '../schema/statement.ts';
import { characterReference } from '../segment/markdown/character-reference.ts';

/** Words of a source text that a statement does not hold in their place, exactly once. */
export interface Loss {
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly is: 'missing' | 'not in the file there' | 'held twice or out of order';
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** As much of lost words as is told. */
const WORDS_TOLD = 60;

/**
 * Holds a statement against its source text: header, passages and furniture together must hold each of its words exactly
 * once, in order and where they say. White space is no word; nor are the marks of Markdown, where letters and digits always
 * are and a character reference is the character it stands for.
 * It refuses to judge what a part is: only that none is lost, moved or made up.
 *
 *     China and Kenya met.    held: "China", "met."   lost: line 1, column 7, "and Kenya"
 *           ^^^^^^^^^
 */
export function lossesOf(statement: Statement, source: SourceText): Loss[] {
  const { text } = source;
  const isMarkdown = /\.md$/i.test(source.file);
  const losses: Loss[] = [];
  const add = (offset: number, words: string, is: Loss['is']) => {
    losses.push({ ...positionAt(source, offset), words: words.slice(0, WORDS_TOLD), is });
  };
  let held = 0;
  for (const piece of piecesOf(statement, source)) {
    if (piece.start < held) {
      add(piece.start, piece.text, 'held twice or out of order');
      continue;
    }
    const missed = firstWord(text, held, piece.start, isMarkdown);
    if (missed !== null) add(missed, text.slice(missed, piece.start).trim(), 'missing');
    const end = endOf(piece, text, isMarkdown);
    if (end === null) add(piece.start, piece.text, 'not in the file there');
    held = end ?? piece.start;
  }
  const missed = firstWord(text, held, text.length, isMarkdown);
  if (missed !== null) add(missed, text.slice(missed).trim(), 'missing');
  return losses;
}

/** The parts of a statement with the offsets they say they begin at, in the order of the file. */
function piecesOf({ header, furniture, passages }: Statement, { lineStarts }: SourceText): Piece[] {
  const at = (line: number, column: number) => (lineStarts[line - 1] ?? 0) + column - 1;
  const others = [...header, ...furniture].map(({ line, column, text, lines }) => ({
    text,
    lines: lines ?? [{ line, column, at: 0 }],
  }));
  return [...others, ...passages]
    .flatMap(({ text, lines }) =>
      lines.map(({ line, column, at: from }, i) => ({
        start: at(line, column),
        text: text.slice(from, lines[i + 1]?.at),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Where a piece ends in the file; null where other characters stand there. White space may differ. */
function endOf({ start, text: words }: Piece, text: string, isMarkdown: boolean): number | null {
  let at = start;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (isSpace(unit)) continue;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const reference = isMarkdown ? characterReference(text, at) : null;
    // Code and HTML show a reference as it is written.
    const undone = reference && !words.startsWith(text.slice(at, at + reference.length), i);
    if (undone && reference.means.trim() === '') {
      at += reference.length;
      i--;
    } else if (undone && words.startsWith(reference.means, i)) {
      at += reference.length;
      i += reference.means.length - 1;
    } else if (text.charCodeAt(at) === unit) at++;
    else return null;
  }
  return at;
}

function firstWord(text: string, from: number, to: number, isMarkdown: boolean): number | null {
  for (let i = from; i < to; i++) {
    const space = spaceAt(text, i, isMarkdown);
    if (space > 0) i += space - 1;
    else if (!isMarkdown || isLetterOrDigit(text, i)) return i;
  }
  return null;
}

/** How many characters of the file are one white space: one, those of a reference such as `&nbsp;`, or none. */
function spaceAt(text: string, at: number, isMarkdown: boolean): number {
  if (isSpace(text.charCodeAt(at))) return 1;
  const reference = isMarkdown ? characterReference(text, at) : null;
  return reference && reference.means.trim() === '' ? reference.length : 0;
}

function isLetterOrDigit(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
