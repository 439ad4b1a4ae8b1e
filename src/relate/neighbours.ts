import type { Neighbours, Relation } from './holdings.ts';

/**
 * Finds, for each statement and each of its relations, the statement before and the one after.
 * An undated statement has no neighbours and is none: it refuses to guess where it would stand.
 */
export function relateNeighbours(relations: readonly Relation[]): Map<string, Neighbours[]> {
  const neighbours = new Map<string, Neighbours[]>();
  for (const relation of relations) {
    const undated = new Set(relation.undated.map(({ id }) => id));
    const dated = relation.statements.filter(({ id }) => !undated.has(id));
    dated.forEach((statement, index) => {
      add(neighbours, statement.id, {
        relation,
        earlier: dated[index + 1] ?? null,
        later: dated[index - 1] ?? null,
      });
    });
    for (const { id } of relation.undated) {
      add(neighbours, id, { relation, earlier: null, later: null });
    }
  }
  return neighbours;
}

function add(neighbours: Map<string, Neighbours[]>, id: string, one: Neighbours): void {
  const held = neighbours.get(id);
  if (held === undefined) neighbours.set(id, [one]);
  else held.push(one);
}
