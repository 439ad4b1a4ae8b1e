import type { FormulaInSummary } from '../schema/formula.ts';
import type { StatementSummary } from '../schema/statement.ts';
import type { Counted } from './holdings.ts';
import { firstDayOf } from './order.ts';
import { tally } from './tally.ts';

/** A fixed wording where it stands. */
export interface Attestation {
  readonly statement: StatementSummary;
  readonly formula: FormulaInSummary;
}

/** Statements ordered newest first in the order they were said, undated last. */
export function oldestFirst(statements: readonly StatementSummary[]): StatementSummary[] {
  const undated = statements.findIndex((statement) => firstDayOf(statement) === null);
  const end = undated === -1 ? statements.length : undated;
  return [...statements.slice(0, end).reverse(), ...statements.slice(end)];
}

/** Every formula of some statements, in the order of the statements and of each text. */
export function attestationsOf(statements: readonly StatementSummary[]): Attestation[] {
  return statements.flatMap((statement) =>
    statement.formulas.map((formula) => ({ statement, formula })),
  );
}

/** The states a wording is told of: those of its relations; of a text about a group, all its parties. */
export function statesOf({ statement, formula }: Attestation): string[] {
  if (statement.relations.length === 0) return statement.parties;
  return [...new Set(formula.relations.flatMap((id) => id.toUpperCase().split('-')))];
}

/** The formulas of some statements that are told of something, counted by statement. */
export function countFormulas(
  statements: readonly StatementSummary[],
  isOf: (attestation: Attestation) => boolean,
  nameOf: (id: string) => string,
): Counted[] {
  return tally(
    statements,
    (statement) =>
      attestationsOf([statement])
        .filter(isOf)
        .map(({ formula }) => formula.id),
    nameOf,
  );
}
