import { comparedWord, type Word, wordsOf } from '../relate/parallel/words.ts';
import { agreeingWords } from './agreeing-words.ts';
import { alignPassages } from './align-passages.ts';

/** A passage as it is numbered and printed. */
export interface ComparedPassage {
  readonly n: number;
  readonly text: string;
}

/** A stretch of a passage: words the other side has at this point too, or words of this side alone. */
export interface SidePiece {
  readonly text: string;
  readonly own: boolean;
}

/** A passage of one side with its words told apart. */
export interface SidePassage {
  readonly n: number;
  readonly pieces: readonly SidePiece[];
}

/** What both say, or only one of the two. */
export interface SideRow {
  readonly a: readonly SidePassage[];
  readonly b: readonly SidePassage[];
  /** Both say it, at different points of the text. */
  readonly moved: boolean;
  /** Too long to be compared word by word: no word is marked, and nothing is said by that. */
  readonly tooLong: boolean;
}

/**
 * Sets two statements side by side, passage by passage, and tells the words both have from those only one has.
 * Every passage of both stands in one row, whole. It refuses to weigh which of the two is right.
 */
export function sideBySide(
  a: readonly ComparedPassage[],
  b: readonly ComparedPassage[],
): SideRow[] {
  const rows = alignPassages(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  );
  return rows.map((row) => {
    const here = row.a.flatMap((at) => a[at] ?? []);
    const there = row.b.flatMap((at) => b[at] ?? []);
    return { ...markedRow(here, there), moved: row.moved };
  });
}

interface InPassage extends Word {
  readonly passage: number;
}

function markedRow(
  a: readonly ComparedPassage[],
  b: readonly ComparedPassage[],
): Pick<SideRow, 'a' | 'b' | 'tooLong'> {
  const [wordsA, wordsB] = [wordsIn(a), wordsIn(b)];
  if (a.length === 0 || b.length === 0) return { a: whole(a), b: whole(b), tooLong: false };
  const [own, other] = [wordsA.map(compared), wordsB.map(compared)];
  const agreeing = agreeingWords(own, other);
  if (agreeing === null) return { a: whole(a), b: whole(b), tooLong: true };
  const kept = withoutLoneWords(agreeing, own, other);
  return {
    a: divided(a, wordsA, new Set(kept.map(([i]) => i))),
    b: divided(b, wordsB, new Set(kept.map(([, j]) => j))),
    tooLong: false,
  };
}

function wordsIn(passages: readonly ComparedPassage[]): InPassage[] {
  return passages.flatMap(({ text }, passage) =>
    [...wordsOf(text)].map((word) => ({ ...word, passage })),
  );
}

function compared({ text }: Word): string {
  return comparedWord(text);
}

function whole(passages: readonly ComparedPassage[]): SidePassage[] {
  return passages.map(({ n, text }) => ({ n, pieces: [{ text, own: false }] }));
}

/** Without single words that agree between changes and stand in either text more than once: that is mere grammar. */
function withoutLoneWords(
  agreeing: readonly (readonly [number, number])[],
  a: readonly string[],
  b: readonly string[],
): (readonly [number, number])[] {
  const [inA, inB] = [countsOf(a), countsOf(b)];
  return agreeing.filter(([i, j], at) => {
    const before = agreeing[at - 1] ?? [-1, -1];
    const after = agreeing[at + 1] ?? [a.length, b.length];
    const goesOn =
      (before[0] === i - 1 && before[1] === j - 1) || (after[0] === i + 1 && after[1] === j + 1);
    return goesOn || ((inA.get(a[i] ?? '') ?? 0) < 2 && (inB.get(b[j] ?? '') ?? 0) < 2);
  });
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Each passage in stretches; what stands between two words of one side alone is of that side too. */
function divided(
  passages: readonly ComparedPassage[],
  words: readonly InPassage[],
  agreed: ReadonlySet<number>,
): SidePassage[] {
  let at = 0;
  return passages.map(({ n, text }, passage) => {
    const pieces: { text: string; own: boolean }[] = [];
    const put = (piece: string, own: boolean) => {
      const last = pieces.at(-1);
      if (last?.own === own) last.text += piece;
      else if (piece !== '') pieces.push({ text: piece, own });
    };
    let end = 0;
    for (let word = words[at]; word?.passage === passage; word = words[++at]) {
      const own = !agreed.has(at);
      put(text.slice(end, word.start), own && pieces.at(-1)?.own === true);
      put(text.slice(word.start, word.end), own);
      end = word.end;
    }
    put(text.slice(end), false);
    return { n, pieces };
  });
}
