import type { StatementSummary } from '../schema/statement.ts';
import { byCodeUnit } from './compare.ts';
import type { Span } from './holdings.ts';
import { placementOf } from './placement.ts';

/** The first civil day a statement's date can mean; null where nothing places it in the calendar. */
export function firstDayOf({ date }: Pick<StatementSummary, 'date'>): string | null {
  return placementOf(date)?.first ?? null;
}

/** Orders statements newest first by first possible day, then by id; those without a day stand last. */
export function newestFirst(statements: readonly StatementSummary[]): StatementSummary[] {
  return statements
    .map((statement) => ({ statement, day: firstDayOf(statement) ?? '' }))
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.statement.id, b.statement.id))
    .map(({ statement }) => statement);
}

/** The ends of a list already ordered newest first; both null where none of it is dated. */
export function spanOf(ordered: readonly StatementSummary[]): Span {
  const newest = ordered[0];
  if (newest === undefined || firstDayOf(newest) === null) return { oldest: null, newest: null };
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const statement = ordered[middle];
    if (statement !== undefined && firstDayOf(statement) !== null) low = middle;
    else high = middle - 1;
  }
  return { oldest: ordered[low] ?? newest, newest };
}
