import type { YearOfStatements } from '../../relate/holdings.ts';

/** A small timeline without words: bars as one path in a box of `width` by `height` units, drawn `across` pixels wide. */
export interface Sparkline {
  across: number;
  width: number;
  height: number;
  path: string;
}

const height = 16;
const mostBars = 40;
const widest = 150;
const barAcross = 9;

/** The years that the small timelines of one page share, so that they can be compared. */
export interface SharedYears {
  first: number;
  last: number;
  /** The most statements that one bar stands for. */
  most: number;
  /** How many years one bar stands for. */
  every: number;
}

/** The scale of several small timelines: all their years, and their fullest bar. */
export function sharedYears(lists: readonly { years: readonly YearOfStatements[] }[]): SharedYears {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { years } of lists) {
    for (const { year } of years) {
      first = Math.min(first, Number(year));
      last = Math.max(last, Number(year));
    }
  }
  const count = Math.max(1, last - first + 1);
  const every = [1, 2, 5, 10, 20, 50, 100].find((years) => count / years <= mostBars) ?? 1000;
  const shared = { first, last, most: 1, every };
  for (const { years } of lists) shared.most = Math.max(shared.most, ...counts(years, shared));
  return shared;
}

/** Draws the years of one list on a shared scale; heights grow with the root of the count, so that one is still seen. */
export function drawSparkline(years: readonly YearOfStatements[], shared: SharedYears): Sparkline {
  const bars = counts(years, shared);
  const path = bars
    .map((count, index) => {
      if (count === 0) return '';
      const tall = Math.max(2, Math.round(height * Math.sqrt(count / shared.most) * 10) / 10);
      return `M${index * 4} ${height}v-${tall}h3v${tall}z`;
    })
    .join('');
  const count = Math.max(1, bars.length);
  return { across: Math.min(widest, count * barAcross), width: count * 4, height, path };
}

function counts(years: readonly YearOfStatements[], { first, last, every }: SharedYears): number[] {
  if (!(last >= first)) return [];
  const bars = Array.from({ length: Math.floor((last - first) / every) + 1 }, () => 0);
  for (const { year, statements } of years) {
    const bar = Math.floor((Number(year) - first) / every);
    bars[bar] = (bars[bar] ?? 0) + statements.length;
  }
  return bars;
}
