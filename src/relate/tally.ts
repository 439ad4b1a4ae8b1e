import { byCodeUnit } from './compare.ts';
import type { Counted } from './holdings.ts';

/**
 * Counts in how many things each id stands, once for each thing however often it names it;
 * most first, then by name, then by id.
 */
export function tally<Thing, Id extends string>(
  things: Iterable<Thing>,
  idsOf: (thing: Thing) => Iterable<Id>,
  nameOf: (id: Id) => string,
): (Counted & { id: Id })[] {
  const counts = new Map<Id, number>();
  for (const thing of things) {
    for (const id of new Set(idsOf(thing))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, name: nameOf(id), count })).sort(mostFirst);
}

/** Orders counted things: most first, then by name, then by id. */
export function mostFirst(a: Counted, b: Counted): number {
  return b.count - a.count || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);
}
