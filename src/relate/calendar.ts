import type { StatementSummary } from '../schema/statement.ts';
import { byCodeUnit } from './compare.ts';
import type { Placed, Year } from './holdings.ts';
import { placementOf, yearsOf } from './placement.ts';

interface GrowingMonth {
  days: Map<string, Placed[]>;
  whole: Placed[];
  statements: StatementSummary[];
}

interface GrowingYear {
  months: Map<string, GrowingMonth>;
  whole: Placed[];
  statements: StatementSummary[];
}

/**
 * Puts statements ordered newest first into years, months and days; those no date places come back as undated.
 * Every statement stands in at least one year or among the undated, never in both.
 */
export function relateCalendar(statements: readonly StatementSummary[]): {
  years: Year[];
  undated: StatementSummary[];
} {
  const years = new Map<string, GrowingYear>();
  const undated: StatementSummary[] = [];
  const yearOf = (part: string): GrowingYear =>
    grow(years, part.slice(0, 4), () => ({ months: new Map(), whole: [], statements: [] }));
  const monthOf = (part: string): GrowingMonth =>
    grow(yearOf(part).months, part.slice(0, 7), () => ({
      days: new Map(),
      whole: [],
      statements: [],
    }));
  for (const statement of statements) {
    const placement = placementOf(statement.date);
    if (placement === null) {
      undated.push(statement);
      continue;
    }
    const { uncertain, approximate, reach } = placement;
    const placed: Placed = { statement, uncertain, approximate, reach };
    for (const day of placement.days) grow(monthOf(day).days, day, () => []).push(placed);
    for (const month of placement.months) monthOf(month).whole.push(placed);
    for (const year of placement.years) yearOf(year).whole.push(placed);
    for (const year of yearsOf(placement)) yearOf(year).statements.push(statement);
    const months = [...placement.days, ...placement.months].map((part) => part.slice(0, 7));
    for (const month of new Set(months)) monthOf(month).statements.push(statement);
  }
  return { years: inOrder(years).map(([year, grown]) => yearFrom(year, grown)), undated };
}

function yearFrom(year: string, { months, whole, statements }: GrowingYear): Year {
  return {
    year,
    whole,
    statements,
    months: inOrder(months).map(([month, grown]) => ({
      month,
      whole: grown.whole,
      statements: grown.statements,
      days: inOrder(grown.days).map(([day, placed]) => ({ day, statements: placed })),
    })),
  };
}

function grow<Value>(map: Map<string, Value>, key: string, start: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const begun = start();
  map.set(key, begun);
  return begun;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b));
}
