import { countIn, printOf, wordsOf } from './print-of.ts';

/** Where the words of a passage that was published stand now. */
export interface WordsNow {
  /** The passage's number then. */
  readonly was: number;
  /** The numbers of the passages that hold its words now, in order; empty where none does. */
  readonly now: readonly number[];
  /** `same`: its words as they were, one after the other; `changed`: most of them; `few`: less than half; `gone`: none in a row. */
  readonly how: 'same' | 'changed' | 'few' | 'gone';
}

/** A text as its statement holds it: all words of the file in order, and those of each passage. */
export interface WordsOfText {
  readonly all: readonly string[];
  readonly passages: readonly (readonly string[])[];
}

/** So many words in a row are taken for the same words; fewer happen to stand in many places. */
const RUN = 4;

/** Texts longer than this are not searched word by word for a passage that no rule cuts any more. */
const LONGEST_SEARCHED = 50_000;

/**
 * Finds the words of passages that were published, by their prints, in the text they were published from. Where today's
 * rules cut the text otherwise, they are looked for in the whole of it, so that no rule can lose them.
 * Null stands for a passage whose words the text does not have.
 */
export function publishedPassages(
  prints: readonly string[],
  { all, passages }: WordsOfText,
): (readonly string[] | null)[] {
  const cutAlike = new Map(passages.map((words) => [printOf(words), words]));
  let from = 0;
  return prints.map((print) => {
    const alike = cutAlike.get(print);
    if (alike) return alike;
    const start = placeOf(print, all, from);
    if (start === null) return null;
    from = start + countIn(print);
    return all.slice(start, from);
  });
}

function placeOf(print: string, all: readonly string[], from: number): number | null {
  const count = countIn(print);
  if (all.length > LONGEST_SEARCHED) return null;
  const last = all.length - count;
  const isAt = (start: number) => printOf(all.slice(start, start + count)) === print;
  for (let start = from; start <= last; start++) if (isAt(start)) return start;
  for (let start = 0; start < Math.min(from, last + 1); start++) if (isAt(start)) return start;
  return null;
}

/**
 * Says of each passage that was published where its words stand now: unchanged in one passage, cut into several, joined
 * with others, moved, reworded, or gone. Of several passages with the same words each is led to its own, in order.
 * It never takes words for the same that do not stand in a row of four, or are all of a shorter passage.
 *
 *     was 1 "We met. We agreed to meet again in May."
 *         now 1 "We met."   now 2 "We agreed to meet again in May."     1 → 1, 2
 */
export function matchPassages(
  was: readonly (readonly string[] | null)[],
  now: readonly (readonly string[])[],
): WordsNow[] {
  const whole = Map.groupBy(now.keys(), (i) => now[i]?.join(' ') ?? '');
  const taken = new Map<string, number>();
  const rows = rowsOf(now);
  return was.map((words, i) => {
    const number = i + 1;
    if (words === null) return { was: number, now: [], how: 'gone' };
    const key = words.join(' ');
    const same = whole.get(key);
    if (same) {
      // The same place first: a refrain that stayed where it was is itself.
      if (same.includes(i)) return { was: number, now: [number], how: 'same' };
      const turn = taken.get(key) ?? 0;
      taken.set(key, turn + 1);
      return { was: number, now: [(same[turn % same.length] ?? 0) + 1], how: 'same' };
    }
    return { was: number, ...overlap(words, now, rows, i) };
  });
}

function overlap(
  words: readonly string[],
  now: readonly (readonly string[])[],
  rows: ReadonlyMap<string, ReadonlySet<number>>,
  place: number,
): Omit<WordsNow, 'was'> {
  const folded = units(words);
  const run = Math.min(RUN, folded.length);
  if (run === 0) return { now: [], how: 'gone' };
  /** Which words of the old passage each passage of the new one holds. */
  const held = new Map<number, Set<number>>();
  for (let start = 0; start + run <= folded.length; start++) {
    const row = folded.slice(start, start + run).join(' ');
    const where = run === RUN ? (rows.get(row) ?? []) : within(row, now);
    for (const passage of where) {
      const own = held.get(passage) ?? new Set();
      held.set(passage, own);
      for (let k = start; k < start + run; k++) own.add(k);
    }
  }
  const covered = new Set<number>();
  const chosen: number[] = [];
  const byMost = [...held].sort(
    ([a, x], [b, y]) => y.size - x.size || Math.abs(a - place) - Math.abs(b - place) || a - b,
  );
  for (const [passage, own] of byMost) {
    // A phrase that a passage repeats from another is no part of where the words went.
    const adds = [...own].filter((k) => !covered.has(k)).length;
    if (adds < run) continue;
    chosen.push(passage);
    for (const k of own) covered.add(k);
  }
  if (chosen.length === 0) return { now: [], how: 'gone' };
  const numbers = chosen.map((passage) => passage + 1).sort((a, b) => a - b);
  const there = numbers.flatMap((number) => now[number - 1] ?? []).join(' ');
  // A word put in between leaves every other word where it was, and may turn the sense round.
  if (` ${there} `.includes(` ${words.join(' ')} `)) return { now: numbers, how: 'same' };
  return { now: numbers, how: covered.size * 2 >= folded.length ? 'changed' : 'few' };
}

function rowsOf(now: readonly (readonly string[])[]): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  now.forEach((words, passage) => {
    const folded = units(words);
    for (let start = 0; start + RUN <= folded.length; start++) {
      const row = folded.slice(start, start + RUN).join(' ');
      const own = rows.get(row);
      if (own) own.add(passage);
      else rows.set(row, new Set([passage]));
    }
  });
  return rows;
}

function* within(row: string, now: readonly (readonly string[])[]): Generator<number> {
  for (const [passage, words] of now.entries())
    if (` ${units(words).join(' ')} `.includes(` ${row} `)) yield passage;
}

/** Words without their marks, in small letters; a sign of a script that writes no spaces is a word. */
function units(words: readonly string[]): string[] {
  return (
    words
      .join(' ')
      .toLowerCase()
      .match(
        /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? []
  );
}

/** All words of a statement in the order of the file, and those of each of its passages. */
export function wordsOfText(statement: {
  readonly header: readonly { line: number; column: number; text: string }[];
  readonly furniture: readonly { line: number; column: number; text: string }[];
  readonly passages: readonly {
    lines: readonly { line: number; column: number }[];
    text: string;
  }[];
}): WordsOfText {
  const passages = statement.passages.map(({ text }) => wordsOf(text));
  const pieces = [
    ...[...statement.header, ...statement.furniture].map(({ line, column, text }) => ({
      line,
      column,
      words: wordsOf(text),
    })),
    ...statement.passages.map(({ lines }, i) => ({
      line: lines[0]?.line ?? 0,
      column: lines[0]?.column ?? 0,
      words: passages[i] ?? [],
    })),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return { all: pieces.flatMap(({ words }) => words), passages };
}
