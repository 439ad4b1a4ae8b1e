/**
 * Puts each thing under every key it has, in the order given, once under each; keys stand in the order first met.
 */
export function groupBy<Thing, Key>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => Iterable<Key>,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else if (group.at(-1) !== thing) group.push(thing);
    }
  }
  return groups;
}
