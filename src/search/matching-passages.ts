import { findPhrase, type IndexedWords } from './indexed-words.ts';
import { coreOf, foldedKey } from './words.ts';
import { worthMarking } from './worth-marking.ts';

/** A stretch of text, found words told apart. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A passage as a row of results shows it. */
export interface ShownPassage {
  n: number;
  pieces: Piece[];
}

/** Words shown of a passage. */
const SHOWN = 36;
export const MOST_PASSAGES = 3;

/**
 * The passages with most of the words found, in the order of the text: those with more different words and more
 * of them in a row first. Of a long passage the stretch that holds most; an ellipsis says that it is a stretch.
 */
export function matchingPassages(
  text: IndexedWords,
  places: ReadonlyMap<number, number>,
  most: number = MOST_PASSAGES,
): ShownPassage[] {
  const held = text.passages.map((passage) => {
    const inside = [...places.keys()].filter((at) => at >= passage.from && at < passage.to);
    const different = new Map<string, number>();
    for (const at of inside) {
      const key = foldedKey(text.words[at] ?? '');
      different.set(key, Math.max(different.get(key) ?? 0, places.get(at) ?? 1));
    }
    inside.sort((a, b) => a - b);
    const weight = [...different.values()].reduce((sum, one) => sum + one, longestRun(inside));
    return { passage, inside, weight };
  });
  return held
    .filter(({ inside }) => inside.length > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight || b.inside.length - a.inside.length || a.passage.n - b.passage.n,
    )
    .slice(0, most)
    .sort((a, b) => a.passage.n - b.passage.n)
    .map(({ passage, inside }) => ({ n: passage.n, pieces: stretch(text, passage, inside) }));
}

/** The first words of the text, for a statement found by its title or without words. */
export function openingPassage(text: IndexedWords): ShownPassage | null {
  const first = text.passages[0];
  return first && first.to > first.from ? { n: first.n, pieces: stretch(text, first, []) } : null;
}

/** The words of a title, those asked for marked; what was asked for in several words only where they stand together. */
export function markedTitle(title: string, asked: readonly string[]): Piece[] {
  const words = title.split(' ');
  const text = { words, joiner: ' ', passages: [{ n: 1, from: 0, to: words.length }] };
  const places = asked.flatMap((name) => findPhrase(text, name)).map((at) => [at, 1] as const);
  const kept = worthMarking(text, new Map(places), asked);
  const found = words.map((_, at) => kept.has(at));
  return pieces(words, found, 0, words.length, ' ');
}

/** How many found words stand side by side at most. */
function longestRun(inside: readonly number[]): number {
  let longest = 0;
  let run = 0;
  inside.forEach((at, index) => {
    run = inside[index - 1] === at - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function stretch(
  { words, joiner }: IndexedWords,
  { from, to }: { from: number; to: number },
  inside: readonly number[],
): Piece[] {
  const places = new Set(inside);
  let start = from;
  if (to - from > SHOWN) {
    let most = -1;
    for (let first = from; first <= to - SHOWN; first += 1) {
      let held = 0;
      for (let at = first; at < first + SHOWN; at += 1) if (places.has(at)) held += 1;
      if (held > most) {
        most = held;
        start = first;
      }
    }
    start = centred(inside, start, from, to);
  }
  const end = Math.min(to, start + SHOWN);
  const found = words.map((_, at) => places.has(at));
  const shown = pieces(words, found, start, end, joiner);
  if (start > from) shown.unshift({ text: '… ', found: false });
  if (end < to) shown.push({ text: ' …', found: false });
  return merged(shown);
}

/** Moves a stretch so that the words it holds stand in its middle rather than at its end. */
function centred(inside: readonly number[], start: number, from: number, to: number): number {
  const held = inside.filter((at) => at >= start && at < start + SHOWN);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return start;
  const middle = Math.round((first + last - SHOWN) / 2);
  return Math.max(from, Math.min(middle, to - SHOWN));
}

function pieces(
  words: readonly string[],
  found: readonly boolean[],
  from: number,
  to: number,
  joiner: string,
): Piece[] {
  const cut: Piece[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const { before, core, after } = coreOf(word);
    const isFound = found[at] === true && core !== '';
    if (isFound)
      cut.push(
        { text: before, found: false },
        { text: core, found: true },
        { text: after, found: false },
      );
    else cut.push({ text: word, found: false });
    if (at + 1 < to)
      cut.push({ text: joiner, found: isFound && found[at + 1] === true && after === '' });
  }
  return merged(cut);
}

/** Neighbours of one kind made one; found words next to each other are one mark. */
function merged(cut: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of cut) {
    if (piece.text === '') continue;
    const last = joined.at(-1);
    if (last && last.found === piece.found) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

/** Runs of found words shorter than this are marked wherever they stand, longer ones only together. */
const A_RUN = 3;
const MOST_MARKS = 12;
const LONGEST_MARK = 160;

/**
 * What to mark in the statement on arrival: the found words as the text prints them. Three and more in a row are
 * one mark, and their words are not marked apart: in a sentence found whole, `of` alone says nothing.
 */
export function marksOf(
  { words, joiner }: IndexedWords,
  places: ReadonlyMap<number, number>,
): string[] {
  const runs: number[][] = [];
  for (const at of [...places.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  const text = (run: readonly number[]) =>
    coreOf(run.map((at) => words[at] ?? '').join(joiner)).core.slice(0, LONGEST_MARK);
  const long = runs.filter((run) => run.length >= A_RUN).map(text);
  const inLong = new Set(long.flatMap((mark) => mark.split(/\s+/u).map(foldedKey)));
  const short = runs
    .filter((run) => run.length < A_RUN)
    .flatMap((run) => run.map((at) => text([at])))
    .filter((word) => !inLong.has(foldedKey(word)));
  const seen = new Map<string, string>();
  for (const mark of [...long, ...short]) {
    const key = foldedKey(mark);
    if (key !== '' && !seen.has(key)) seen.set(key, mark);
  }
  return [...seen.values()].slice(0, MOST_MARKS);
}
