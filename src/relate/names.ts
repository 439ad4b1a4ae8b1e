import type { StatementSummary } from '../schema/statement.ts';
import { byCodeUnit } from './compare.ts';
import type { World } from './holdings.ts';

/** What things are called on pages, by id. */
export interface Names {
  state(code: string): string;
  person(id: string): string;
  theme(id: string): string;
  publisher(id: string): string;
  formula(id: string): string;
}

/**
 * Names people and publishers by their authority record, else by the form most statements print.
 * It refuses to make a name up: an id nobody named is shown as the id.
 */
export function namesOf(statements: readonly StatementSummary[], world: World): Names {
  const people = printedNames(statements, ({ participants, speakers }) => [
    ...participants,
    ...speakers,
  ]);
  const publishers = printedNames(statements, ({ publisher, carrier }) =>
    [publisher, carrier].filter((one) => one !== undefined),
  );
  const formulas = new Map(world.formulas.formulas.map(({ id, name }) => [id, name]));
  const themes = new Map(world.themes.map(({ id, name }) => [id, name]));
  return {
    state: (code) => world.stateName(code),
    person: (id) => world.people.get(id)?.name ?? people.get(id) ?? id,
    theme: (id) => themes.get(id) ?? id,
    publisher: (id) => world.publishers.get(id)?.name ?? publishers.get(id) ?? id,
    formula: (id) => formulas.get(id) ?? id,
  };
}

function printedNames(
  statements: readonly StatementSummary[],
  namedIn: (statement: StatementSummary) => readonly { id: string; name: string }[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const statement of statements) {
    for (const { id, name } of namedIn(statement)) {
      const forms = counts.get(id) ?? new Map<string, number>();
      forms.set(name, (forms.get(name) ?? 0) + 1);
      counts.set(id, forms);
    }
  }
  return new Map([...counts].map(([id, forms]) => [id, mostPrinted(forms)]));
}

/** The form counted most often; of equals, the first by code units. */
export function mostPrinted(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  return first?.[0] ?? '';
}
