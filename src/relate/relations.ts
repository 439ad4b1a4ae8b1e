import type { StatementSummary } from '../schema/statement.ts';
import { countFormulas } from './attestations.ts';
import { groupBy } from './group.ts';
import type { Counted, Relation } from './holdings.ts';
import type { Names } from './names.ts';
import { sumUp } from './summed.ts';
import { mostFirst } from './tally.ts';

/**
 * Every relation that a statement concerns, from statements ordered newest first; most statements first.
 * It refuses to pair parties itself: a relation is only what reading the text made it.
 */
export function relateRelations(
  statements: readonly StatementSummary[],
  names: Names,
  focus: string | undefined,
): Relation[] {
  return [...groupBy(statements, ({ relations }) => relations)]
    .map(([id, list]) => ({
      ...sumUp(list, names),
      ...sidesOf(id, names, focus),
      formulas: countFormulas(list, ({ formula }) => formula.relations.includes(id), names.formula),
    }))
    .sort((a, b) => mostFirst(counted(a), counted(b)));
}

/** The sides of `cn-ke` and what it is called: by the code, or with the archive's focus first. */
export function sidesOf(
  id: string,
  names: Pick<Names, 'state'>,
  focus: string | undefined,
): Pick<Relation, 'id' | 'parties' | 'name' | 'listName' | 'partner'> {
  const [left = '', right = ''] = id.toUpperCase().split('-');
  const [first, second] = focus === right ? [right, left] : [left, right];
  const withFocus = focus === first;
  const firstName = names.state(first);
  const secondName = names.state(second);
  const name = `${firstName} – ${secondName}`;
  return {
    id,
    parties: [left, right],
    name,
    listName: withFocus ? `${secondName} – ${firstName}` : name,
    partner: withFocus ? second : null,
  };
}

function counted({ id, listName, statements }: Relation): Counted {
  return { id, name: listName, count: statements.length };
}
