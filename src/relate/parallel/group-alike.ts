import type { Alike } from './find-alike.ts';

/** Words of one text, from the place of the first to after the last. */
export interface Stretch {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** One wording: all stretches that have it, and which of them were found alike. */
export interface Group {
  readonly stretches: readonly Stretch[];
  /** Two stretches, by their index, and how many words they have in common. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly same: number }[];
}

/**
 * Brings together what is alike: two finds are of one wording where, in one text, each covers half of the other or more.
 * A sentence within a page that was taken over whole is therefore a wording of its own. The order of the finds changes
 * nothing but the order of the groups.
 */
export function groupAlike(alike: readonly Alike[]): Group[] {
  const spans = alike.flatMap(({ textA, a, aEnd, textB, b, bEnd }): Stretch[] => [
    { text: textA, from: a, to: aEnd },
    { text: textB, from: b, to: bEnd },
  ]);
  const leaders = Uint32Array.from(spans.keys());
  const leaderOf = (span: number): number => {
    let at = span;
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at] ?? at] ?? at;
      at = leaders[at] ?? at;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    leaders[leaderOf(one)] = leaderOf(other);
  };
  for (let find = 0; find < alike.length; find++) join(2 * find, 2 * find + 1);
  const inOrder = [...spans.keys()].sort((x, y) => byPlace(spans[x], spans[y]));
  for (let at = 0; at < inOrder.length; at++) {
    const own = inOrder[at] ?? 0;
    const span = spans[own];
    for (let next = at + 1; span && next < inOrder.length; next++) {
      const other = spans[inOrder[next] ?? 0];
      if (!other || other.text !== span.text || other.from >= span.to) break;
      if (isOneWording(span, other)) join(own, inOrder[next] ?? 0);
    }
  }
  const groups = new Map<number, number[]>();
  for (const span of inOrder) {
    const leader = leaderOf(span);
    const own = groups.get(leader);
    if (own) own.push(span);
    else groups.set(leader, [span]);
  }
  return [...groups.values()].map((own) => groupOf(own, spans, alike));
}

function groupOf(
  own: readonly number[],
  spans: readonly Stretch[],
  alike: readonly Alike[],
): Group {
  const stretches: { text: number; from: number; to: number }[] = [];
  const stretchOf = new Map<number, number>();
  for (const index of own) {
    const span = spans[index];
    if (!span) continue;
    const last = stretches.at(-1);
    if (last && last.text === span.text && span.from < last.to)
      last.to = Math.max(last.to, span.to);
    else stretches.push({ ...span });
    stretchOf.set(index, stretches.length - 1);
  }
  const most = new Map<string, { a: number; b: number; same: number }>();
  for (const index of own) {
    if (index % 2 === 1) continue;
    const [a, b] = [stretchOf.get(index) ?? 0, stretchOf.get(index + 1) ?? 0];
    const same = alike[index / 2]?.same ?? 0;
    const held = most.get(`${a} ${b}`);
    if (!held || held.same < same) most.set(`${a} ${b}`, { a, b, same });
  }
  return { stretches, pairs: [...most.values()] };
}

function isOneWording(one: Stretch, other: Stretch): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared * 2 >= Math.max(one.to - one.from, other.to - other.from);
}

function byPlace(one: Stretch | undefined, other: Stretch | undefined): number {
  if (!one || !other) return 0;
  return one.text - other.text || one.from - other.from || one.to - other.to;
}
