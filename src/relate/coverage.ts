import type { Basis } from '../schema/basis.ts';
import { readEdtf } from '../schema/edtf.ts';
import { JudgedField, type StatementSummary } from '../schema/statement.ts';
import { daysFrom } from './civil.ts';
import { byCodeUnit } from './compare.ts';
import { placementOf } from './placement.ts';

/** A stretch of days in which no statement of a list can lie. */
export interface Gap {
  /** The last day that the statement before it can be of. */
  readonly after: string;
  /** The first day that the next one can be of. */
  readonly before: string;
  /** The days between them, neither counted. */
  readonly days: number;
}

/** How well the statements of an archive are dated; each is counted once. */
export interface DatesHeld {
  readonly day: number;
  /** A stretch of days, of a visit or a conference. */
  readonly interval: number;
  readonly month: number;
  readonly year: number;
  readonly undated: number;
  /** Of those dated, the ones marked uncertain or approximate. */
  readonly doubtful: number;
  /** Of those dated, the ones known only by when they were published, or by the date above the text. */
  readonly notOfEvent: number;
}

/** How many statements have a field on which basis, how many lack it, and in how many something else is said too. */
export interface FieldHeld extends Readonly<Record<Basis, number>> {
  readonly field: JudgedField;
  readonly none: number;
  readonly conflicting: number;
}

/**
 * The stretches without any statement between the first and the last of a list, the longest first. A date that can be any
 * of many days leaves no gap among them: where a statement may lie, it refuses to say that none does.
 */
export function gapsOf(statements: readonly StatementSummary[], leastDays: number): Gap[] {
  const spans = statements
    .flatMap(({ date }) => {
      const reading = placementOf(date) === null || date === null ? null : readEdtf(date);
      return reading ? [reading] : [];
    })
    .sort((a, b) => byCodeUnit(a.first, b.first));
  const gaps: Gap[] = [];
  let after: string | null = null;
  for (const { first, last } of spans) {
    if (after !== null && first > after) {
      const days = daysFrom(after, first) - 1;
      if (days >= leastDays) gaps.push({ after, before: first, days });
    }
    if (after === null || last > after) after = last;
  }
  return gaps.sort((a, b) => b.days - a.days || byCodeUnit(a.after, b.after));
}

/** Counts how well a list is dated. */
export function datesHeld(statements: readonly StatementSummary[]): DatesHeld {
  const counts = { day: 0, interval: 0, month: 0, year: 0, undated: 0, doubtful: 0, notOfEvent: 0 };
  for (const { date, dates } of statements) {
    const placement = placementOf(date);
    if (placement === null) {
      counts.undated++;
      continue;
    }
    counts[placement.reach]++;
    if (placement.uncertain || placement.approximate) counts.doubtful++;
    if (dates.event === undefined) counts.notOfEvent++;
  }
  return counts;
}

/** Counts, field by field, where the values come from. */
export function fieldsHeld(statements: readonly StatementSummary[]): FieldHeld[] {
  return JudgedField.options.map((field) => {
    const counts = { stated: 0, derived: 0, inferred: 0, supplied: 0, none: 0, conflicting: 0 };
    for (const { bases, conflicts } of statements) {
      counts[bases[field] ?? 'none']++;
      if (conflicts.includes(field)) counts.conflicting++;
    }
    return { field, ...counts };
  });
}
