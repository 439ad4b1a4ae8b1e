import type { StatementSummary } from '../schema/statement.ts';
import { groupBy } from './group.ts';
import { firstDayOf } from './order.ts';

/** A stretch of a list under one heading: a year, or null for what no date places. */
export interface UnderHeading<Thing> {
  year: string | null;
  things: readonly Thing[];
}

/** Puts a list ordered newest first under the years it begins in, each thing once, the undated last. */
export function underYears<Thing>(
  things: readonly Thing[],
  statementOf: (thing: Thing) => StatementSummary,
): UnderHeading<Thing>[] {
  const groups = groupBy(things, (thing) => [firstDayOf(statementOf(thing))?.slice(0, 4) ?? null]);
  return [...groups].map(([year, under]) => ({ year, things: under }));
}
