import type { StatementSummary } from '../schema/statement.ts';
import { byCodeUnit } from './compare.ts';
import { groupBy } from './group.ts';
import type { Counted, Summed, YearOfStatements } from './holdings.ts';
import type { Names } from './names.ts';
import { firstDayOf, spanOf } from './order.ts';
import { placementOf, yearsOf } from './placement.ts';
import { tally } from './tally.ts';

/** Sums up a list ordered newest first: its span, years, themes, people and kinds, each in one pass. */
export function sumUp(statements: readonly StatementSummary[], names: Names): Summed {
  return {
    ...spanOf(statements),
    statements,
    years: yearsOfStatements(statements),
    undated: statements.filter(isUndated),
    themes: tally(statements, themeIdsOf, names.theme),
    people: tally(statements, peopleIdsOf, names.person),
    kinds: kindsOf(statements),
  };
}

/** The statements of a list by year, newest year first; those no date places are left to the undated. */
export function yearsOfStatements(statements: readonly StatementSummary[]): YearOfStatements[] {
  const years = groupBy(statements, ({ date }) => {
    const placement = placementOf(date);
    return placement === null ? [] : yearsOf(placement);
  });
  return [...years]
    .map(([year, inYear]) => ({ year, statements: inYear }))
    .sort((a, b) => byCodeUnit(b.year, a.year));
}

/** Tells whether nothing places a statement in the calendar. */
export function isUndated(statement: StatementSummary): boolean {
  return firstDayOf(statement) === null;
}

/** The kinds of a list, counted; a kind's name is a matter of the page. */
export function kindsOf(
  statements: readonly StatementSummary[],
): (Counted & { id: StatementSummary['kind'] })[] {
  return tally(
    statements,
    ({ kind }) => [kind],
    (kind) => kind,
  );
}

/** The themes of a statement. */
export function themeIdsOf(statement: StatementSummary): string[] {
  return statement.themes.map(({ id }) => id);
}

/** Everyone who takes part or speaks in a statement. */
export function peopleIdsOf(statement: StatementSummary): string[] {
  return [...statement.participants, ...statement.speakers].map(({ id }) => id);
}
