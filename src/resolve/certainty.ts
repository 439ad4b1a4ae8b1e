import type { Basis, Reading } from '../schema/basis.ts';
import { JudgedField, type Statement, type StatementSummary } from '../schema/statement.ts';

/** From the surest to the least sure. */
const SURENESS: readonly Basis[] = ['stated', 'supplied', 'derived', 'inferred'];

/**
 * How sure the values of a statement are, field by field: the basis of each, and which fields have another value that
 * was passed over. A value read in several ways is as sure as the first of them, which is the one it was kept for.
 */
export function certaintyOf(
  readings: Statement['readings'],
  shownDate: string | undefined,
): Pick<StatementSummary, 'bases' | 'conflicts'> {
  const bases: Partial<Record<JudgedField, Basis>> = {};
  const conflicts: JudgedField[] = [];
  for (const field of JudgedField.options) {
    const key = field === 'date' ? shownDate : field;
    const own = key === undefined ? [] : (readings[key] ?? []);
    const basis = leastSure(own.filter(({ rejected }) => !rejected));
    if (basis !== null) bases[field] = basis;
    if (own.some(({ rejected }) => rejected)) conflicts.push(field);
  }
  return { bases, conflicts };
}

function leastSure(kept: readonly Reading[]): Basis | null {
  const first = new Map<string | boolean, Basis>();
  for (const { value, basis } of kept) if (!first.has(value)) first.set(value, basis);
  const least = Math.max(-1, ...[...first.values()].map((basis) => SURENESS.indexOf(basis)));
  return SURENESS[least] ?? null;
}
