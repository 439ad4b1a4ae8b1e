import { type Aligned, alignAround } from './align.ts';
import type { HeldWords } from './held-words.ts';
import { ALONE, COMMON, type SharedRows } from './rows-of-words.ts';
import { isReuse } from './thresholds.ts';

/** Words that two texts have in common; `textA` is the one whose id comes first. */
export interface Alike extends Aligned {
  readonly textA: number;
  readonly textB: number;
}

/** What was found earlier, of texts of which nothing changed that a comparison of two of them depends on. */
export interface KnownAlike {
  /** By text, whether it is as it was: the same words, of which the same stand in rows of too many texts to tell anything. */
  readonly isAsItWas: (text: number) => boolean;
  /** All that was found of two texts which are both as they were. */
  readonly alike: readonly Alike[];
}

const nothingKnown: KnownAlike = { isAsItWas: () => false, alike: [] };

/**
 * Finds all words that pairs of texts have in common, from the rows that few texts share: each row leads to the texts
 * that have it, and from there the words around it are aligned. Texts are taken in the order of their ids, whatever the
 * order they came in; the time it takes grows with the number of words. Pairs of which both are as they were are not
 * compared again.
 */
export function findAlike(
  held: HeldWords,
  rows: SharedRows,
  { isAsItWas, alike }: KnownAlike = nothingKnown,
): Alike[] {
  const { ids, texts, words } = held;
  const { rowAt, starts, places, textOf } = rows;
  const asItWas = ids.map((_, text) => isAsItWas(text));
  const concerned = besideOthers(held, rows, asItWas);
  const order = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const rank = new Uint32Array(ids.length);
  order.forEach((text, at) => {
    rank[text] = at;
  });
  const found = [...alike];
  for (const textA of order) {
    if (!concerned[textA]) continue;
    const known = asItWas[textA];
    const inA = boundsOf(texts, textA);
    const rankA = rank[textA] ?? 0;
    /** What was aligned with each other text and reaches on, so that no row within it leads there again. */
    const open = new Map<number, Aligned[]>();
    const kept = new Map<number, Aligned[]>();
    for (let a = inA[0]; a < inA[1]; a++) {
      const row = rowAt[a] ?? ALONE;
      if (row === ALONE || row === COMMON) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const textB = textOf[at] ?? 0;
        if ((rank[textB] ?? 0) <= rankA || (known && asItWas[textB])) continue;
        const b = places[at] ?? 0;
        const inB = boundsOf(texts, textB);
        if (isBegunBefore(a, b, inA, inB)) continue;
        const reaching = open.get(textB)?.filter(({ aEnd }) => aEnd > a) ?? [];
        if (reaching.some((one) => a >= one.a && b >= one.b && b < one.bEnd)) continue;
        const one = alignAround(held, rowAt, a, b, inA, inB);
        open.set(textB, [...reaching, one]);
        if (!isReuse(one)) continue;
        const own = kept.get(textB);
        if (own) own.push(one);
        else kept.set(textB, [one]);
      }
    }
    for (const [textB, all] of kept)
      for (const one of withoutRepeats(all)) found.push({ textA, textB, ...one });
  }
  return found;

  /** A row that only goes on one met a word earlier in both texts. */
  function isBegunBefore(
    a: number,
    b: number,
    inA: readonly [number, number],
    inB: readonly [number, number],
  ): boolean {
    if (a === inA[0] || b === inB[0] || words[a - 1] !== words[b - 1]) return false;
    const before = rowAt[a - 1] ?? ALONE;
    return before !== ALONE && before !== COMMON && before === rowAt[b - 1];
  }
}

/** By text, whether it is to be compared with any: it is not as it was, or shares a row with one that is not. */
function besideOthers(
  { texts }: HeldWords,
  { rowAt, starts, textOf }: SharedRows,
  asItWas: readonly boolean[],
): readonly boolean[] {
  const concerned = asItWas.map((same) => !same);
  if (!asItWas.includes(true)) return concerned;
  for (const text of asItWas.keys()) {
    if (asItWas[text]) continue;
    const [from, to] = boundsOf(texts, text);
    for (const row of rowAt.subarray(from, to)) {
      if (row === ALONE || row === COMMON) continue;
      for (const other of textOf.subarray(starts[row], starts[row + 1])) concerned[other] = true;
    }
  }
  return concerned;
}

function boundsOf(texts: Uint32Array, text: number): readonly [number, number] {
  return [texts[text] ?? 0, texts[text + 1] ?? 0];
}

/** The longest first; what lies for the greater part within one already taken, on either side, repeats it. */
function withoutRepeats(all: readonly Aligned[]): Aligned[] {
  const taken: Aligned[] = [];
  const ordered = [...all].sort((x, y) => y.same - x.same || x.a - y.a || x.b - y.b);
  for (const one of ordered) {
    const repeats = taken.some(
      (other) =>
        within(one.a, one.aEnd, other.a, other.aEnd) ||
        within(one.b, one.bEnd, other.b, other.bEnd),
    );
    if (!repeats) taken.push(one);
  }
  return taken.sort((x, y) => x.a - y.a);
}

function within(start: number, end: number, from: number, to: number): boolean {
  return Math.min(end, to) - Math.max(start, from) > (end - start) / 2;
}
