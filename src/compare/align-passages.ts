import { type AlikePair, alikePassages } from './alike-passages.ts';

/** Passages of two texts that say the same, or one that stands alone; by their places, each in one row only. */
export interface AlignedRow {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Both say it, but not at the same point of the text. */
  readonly moved: boolean;
}

/** So large a part of what two passages say must be shared, in weighed words; of unrelated ones four in a thousand are. */
const LEAST_OF_BOTH = 0.3;
/** Where one says only a part of what the other says: so large a part of it, and so much of both. */
const LEAST_OF_ONE = 0.5;
const LEAST_WITHIN = 0.18;
/** A passage so small a part of which is shared with its neighbour's counterpart does not join it. */
const LEAST_JOINED = 0.5;

/**
 * Aligns two texts by their passages: first those that say the same in the same order, as much as can be, then those
 * that say the same elsewhere. A passage that the other text divides is beside all its parts. It refuses to call alike
 * what shares only words that most passages have.
 *
 *     a1 ─ b1
 *     a2 ─ b2, b3    a passage told in two there
 *     a3             only here
 *          b4        only there
 */
export function alignPassages(a: readonly string[], b: readonly string[]): AlignedRow[] {
  const pairs = alikePassages(a, b);
  const chain = heaviestChain(pairs.filter(isAlike), b.length);
  const rows = chain.map((pair) => ({ a: [pair.a], b: [pair.b], moved: false }));
  const takenA = new Set(chain.map((pair) => pair.a));
  const takenB = new Set(chain.map((pair) => pair.b));
  joinParts(rows, pairs, b.length, takenA, takenB);
  const elsewhere = pairs
    .filter((pair) => isAlike(pair) && !takenA.has(pair.a) && !takenB.has(pair.b))
    .sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);
  const movedTo = new Map<number, number>();
  for (const pair of elsewhere) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    movedTo.set(pair.a, pair.b);
  }
  return inOrder(rows, movedTo, takenB, a.length, b.length);
}

function isAlike({ ofBoth, ofA, ofB }: AlikePair): boolean {
  const isPart = Math.max(ofA, ofB) >= LEAST_OF_ONE && ofBoth >= LEAST_WITHIN;
  return ofBoth >= LEAST_OF_BOTH || isPart;
}

/** The pairs that go on in both texts and together share most; `pairs` are in the order of the first text. */
function heaviestChain(pairs: readonly AlikePair[], lengthB: number): AlikePair[] {
  /** By place in the second text, as a tree of prefixes: the pair that the heaviest chain until there ends with. */
  const best = new Int32Array(lengthB + 1).fill(-1);
  const weight = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  const heaviest = (end: number) => {
    let found = -1;
    for (let at = end; at > 0; at -= at & -at) found = heavier(found, best[at] ?? -1);
    return found;
  };
  const heavier = (one: number, other: number) =>
    other !== -1 && (one === -1 || (weight[other] ?? 0) > (weight[one] ?? 0)) ? other : one;
  for (let from = 0; from < pairs.length; ) {
    const own = pairs[from]?.a;
    let to = from;
    while (pairs[to]?.a === own && to < pairs.length) to++;
    for (let at = from; at < to; at++) {
      const last = heaviest(pairs[at]?.b ?? 0);
      before[at] = last;
      weight[at] = (pairs[at]?.shared ?? 0) + (last === -1 ? 0 : (weight[last] ?? 0));
    }
    // Pairs of one passage do not follow each other.
    for (let at = from; at < to; at++)
      for (let place = (pairs[at]?.b ?? 0) + 1; place <= lengthB; place += place & -place)
        best[place] = heavier(best[place] ?? -1, at);
    from = to;
  }
  const chain: AlikePair[] = [];
  for (let at = heaviest(lengthB); at !== -1; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

interface Growing {
  readonly a: number[];
  readonly b: number[];
  readonly moved: boolean;
}

/** Joins to each row what stands right before or behind it on one side and says a part of what the other side says. */
function joinParts(
  rows: readonly Growing[],
  pairs: readonly AlikePair[],
  lengthB: number,
  takenA: Set<number>,
  takenB: Set<number>,
): void {
  const byPlace = new Map(pairs.map((pair) => [pair.a * lengthB + pair.b, pair]));
  const pairOf = (a: number, b: number) => byPlace.get(a * lengthB + b);
  for (const row of rows) {
    const [[a = 0], [b = 0]] = [row.a, row.b];
    for (const step of [-1, 1]) {
      for (let next = b + step; !takenB.has(next); next += step) {
        if ((pairOf(a, next)?.ofB ?? 0) < LEAST_JOINED) break;
        takenB.add(next);
        row.b.push(next);
      }
      for (let next = a + step; !takenA.has(next); next += step) {
        if ((pairOf(next, b)?.ofA ?? 0) < LEAST_JOINED) break;
        takenA.add(next);
        row.a.push(next);
      }
    }
    row.a.sort((x, y) => x - y);
    row.b.sort((x, y) => x - y);
  }
}

/** Every passage of both, once: in the order of the first text; what only the second has where it stands there. */
function inOrder(
  rows: readonly Growing[],
  movedTo: ReadonlyMap<number, number>,
  takenB: ReadonlySet<number>,
  lengthA: number,
  lengthB: number,
): AlignedRow[] {
  const ordered: AlignedRow[] = [];
  let [a, b] = [0, 0];
  for (const row of [...rows, { a: [lengthA], b: [lengthB], moved: false }]) {
    const [untilA = lengthA] = row.a;
    const [untilB = lengthB] = row.b;
    for (; a < untilA; a++) {
      const there = movedTo.get(a);
      ordered.push({ a: [a], b: there === undefined ? [] : [there], moved: there !== undefined });
    }
    for (; b < untilB; b++) if (!takenB.has(b)) ordered.push({ a: [], b: [b], moved: false });
    if (row.a[0] === lengthA) break;
    ordered.push(row);
    a = (row.a.at(-1) ?? a) + 1;
    b = (row.b.at(-1) ?? b) + 1;
  }
  return ordered;
}
