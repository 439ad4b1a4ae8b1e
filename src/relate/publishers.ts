import type { StatementSummary } from '../schema/statement.ts';
import { groupBy } from './group.ts';
import type { Counted, Publisher, World } from './holdings.ts';
import type { Names } from './names.ts';
import { sumUp } from './summed.ts';
import { mostFirst, tally } from './tally.ts';

/** Everyone who published or carried a statement, from statements ordered newest first; most statements first. */
export function relatePublishers(
  statements: readonly StatementSummary[],
  world: World,
  names: Names,
): Publisher[] {
  const published = groupBy(statements, ({ publisher }) => (publisher ? [publisher.id] : []));
  const carried = groupBy(statements, ({ carrier, publisher }) =>
    carrier && carrier.id !== publisher?.id ? [carrier.id] : [],
  );
  return [...new Set([...published.keys(), ...carried.keys()])]
    .map((id): Publisher => {
      const list = published.get(id) ?? [];
      return {
        ...sumUp(list, names),
        id,
        name: names.publisher(id),
        record: world.publishers.get(id) ?? null,
        carried: carried.get(id) ?? [],
        countries: tally(list, ({ parties }) => parties, names.state),
      };
    })
    .sort((a, b) => mostFirst(counted(a), counted(b)));
}

function counted({ id, name, statements, carried }: Publisher): Counted {
  return { id, name, count: statements.length || carried.length };
}
