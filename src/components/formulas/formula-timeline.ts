import type { Attestation } from '../../relate/attestations.ts';
import type { FormulaHeld } from '../../relate/formulas.ts';
import { yearsOfStatements } from '../../relate/summed.ts';
import { relationAddress } from '../../render/address.ts';
import type { StatementSummary } from '../../schema/statement.ts';
import { percent } from '../lists/percent.ts';
import { type Bar, barsOf, dotsOf, type Tick, ticksOf } from '../lists/timeline-drawing.ts';

/** A dot on a row: a statement, and the first of its passages that has the formula. */
export interface DotOfRow {
  readonly attestation: Attestation;
  readonly x: string;
  readonly y: number;
  readonly hollow: boolean;
}

/** The dated statements of one relation that have a formula, on a line of their own. */
export interface TimelineRow {
  readonly name: string;
  readonly address: string | null;
  readonly labelY: number;
  readonly baseline: number;
  readonly dots: readonly DotOfRow[];
  readonly bars: readonly Bar[];
}

/** Rows above one another on one scale of years: lengths across are shares of the width, lengths down are pixels. */
export interface FormulaTimeline {
  readonly height: number;
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly Tick[];
  readonly ticksY: number;
  /** Relations that have no row. */
  readonly left: number;
}

/** Relations that have a row; the others stand in the table. */
export const MOST_ROWS = 12;
const MOST_DOTS = 30;
const MOST_LEVELS = 3;
const LABEL = 22;
const STEP = 13;
const BARS = 26;
const GAP = 10;
const TICKS = 26;

/**
 * Draws when a formula was said, a row for each relation: a dot for each statement where they are few, a bar for each
 * year where they are many. Null where no attestation is dated. It refuses to show undated ones anywhere on the line.
 */
export function drawFormula({ relations, elsewhere, years }: Drawn): FormulaTimeline | null {
  const first = Number(years.at(-1)?.year);
  const last = Number(years[0]?.year);
  if (!(last >= first)) return null;
  const count = last - first + 1;
  const dated = relations.filter((relation) => relation.first !== null);
  const named = dated.slice(0, MOST_ROWS).map(({ id, name, attestations }) => ({
    name,
    address: relationAddress(id),
    attestations,
  }));
  const others = [{ name: 'No single relation', address: null, attestations: elsewhere }];
  let y = 0;
  const rows = [...named, ...others].flatMap(({ name, address, attestations }): TimelineRow[] => {
    const row = rowOf(attestations, first, count);
    if (row === null) return [];
    const labelY = y + 15;
    const baseline = y + LABEL + row.height;
    y = baseline + GAP;
    const dots = row.dots.map(({ level, ...dot }) => ({
      ...dot,
      y: baseline - STEP * (level + 0.5),
    }));
    const bars = row.bars.map((bar) => ({ ...bar, y: bar.y + baseline }));
    return [{ name, address, labelY, baseline, dots, bars }];
  });
  return {
    height: y + TICKS,
    rows,
    ticks: ticksOf(first, count),
    ticksY: y,
    left: dated.length - named.length,
  };
}

type Drawn = Pick<FormulaHeld, 'relations' | 'elsewhere' | 'years'>;

function rowOf(attestations: readonly Attestation[], first: number, count: number) {
  const byStatement = new Map<StatementSummary, Attestation>();
  for (const one of attestations)
    if (!byStatement.has(one.statement)) byStatement.set(one.statement, one);
  const statements = [...byStatement.keys()];
  const dots = dotsOf(statements, first, count);
  if (dots.length === 0) return null;
  const levels = Math.max(...dots.map(({ level }) => level)) + 1;
  if (dots.length > MOST_DOTS || levels > MOST_LEVELS) {
    const bars = barsOf(yearsOfStatements(statements.toReversed()), first, count, 0, BARS);
    return { height: BARS, dots: [], bars };
  }
  return {
    height: levels * STEP,
    dots: dots.flatMap(({ statement, at, level, hollow }) => {
      const attestation = byStatement.get(statement);
      return attestation ? [{ attestation, x: percent(at), level, hollow }] : [];
    }),
    bars: [],
  };
}
