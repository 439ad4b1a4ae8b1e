import { partOfYear } from '../../relate/civil.ts';
import type { Summed, YearOfStatements } from '../../relate/holdings.ts';
import { placementOf } from '../../relate/placement.ts';
import { monthName } from '../../render/date.ts';
import type { StatementSummary } from '../../schema/statement.ts';
import { percent } from './percent.ts';

/** One statement on a timeline; one that is not of one certain day is hollow. */
export interface Dot {
  statement: StatementSummary;
  x: string;
  y: number;
  hollow: boolean;
}

/** The statements of one year as a bar. */
export interface Bar {
  year: string;
  count: number;
  x: string;
  width: string;
  y: number;
  height: number;
}

export interface Tick {
  x: string;
  label: string;
  anchor: 'start' | 'end';
}

/** A timeline ready to be drawn: lengths across are shares of the width, lengths down are pixels. */
export interface TimelineDrawing {
  height: number;
  baseline: number;
  ticks: Tick[];
  dots: Dot[];
  bars: Bar[];
}

/** More dots than this above one another, or more in all, become bars. */
const mostAbove = 6;
const mostDots = 60;
const apart = 0.034;
const step = 13;
const barHeight = 64;
const labels = 26;
/** Room for this many labels on the narrowest page. */
const mostTicks = 6;
/** The share of the narrowest page that a label takes. */
const room = 0.13;

/**
 * Draws when the statements of a list were said: a dot each where they are few, a bar a year where they are many.
 * Null where none is dated. It refuses to show more than is known: a month or a year is a hollow dot at its middle.
 */
export function drawTimeline({
  years,
  statements,
}: Pick<Summed, 'years' | 'statements'>): TimelineDrawing | null {
  const first = Number(years.at(-1)?.year);
  const last = Number(years[0]?.year);
  if (!(last >= first)) return null;
  const count = last - first + 1;
  const dots = dotsOf(statements, first, count);
  const levels = Math.max(...dots.map(({ level }) => level)) + 1;
  if (dots.length <= mostDots && levels <= mostAbove) {
    const baseline = levels * step + 6;
    return {
      height: baseline + labels,
      baseline,
      ticks: ticksOf(first, count),
      dots: dots.map(({ statement, at, level, hollow }) => ({
        statement,
        x: percent(at),
        y: baseline - step * (level + 0.75),
        hollow,
      })),
      bars: [],
    };
  }
  const baseline = barHeight + 6;
  return {
    height: baseline + labels,
    baseline,
    ticks: ticksOf(first, count),
    dots: [],
    bars: barsOf(years, first, count, baseline),
  };
}

/** A dot for each dated statement, at its place from a first year on over so many; those too close stand above one another. */
export function dotsOf(statements: readonly StatementSummary[], first: number, count: number) {
  const ends: number[] = [];
  return statements
    .flatMap((statement) => {
      const placement = placementOf(statement.date);
      if (placement === null) return [];
      const { uncertain, approximate, reach } = placement;
      const hollow = uncertain || approximate || reach === 'month' || reach === 'year';
      return [{ statement, at: middleOf(placement, first) / count, hollow }];
    })
    .sort((a, b) => a.at - b.at)
    .map((dot) => {
      const free = ends.findIndex((end) => dot.at - end >= apart);
      const level = free === -1 ? ends.length : free;
      ends[level] = dot.at;
      return { ...dot, level };
    });
}

/** The middle of what a date can mean, in years from the beginning of the first. */
function middleOf(placement: NonNullable<ReturnType<typeof placementOf>>, first: number): number {
  const { days, months, years } = placement;
  const year = (part: string): number => Number(part.slice(0, 4)) - first;
  const middle = <Part>(parts: readonly Part[]): Part | undefined =>
    parts[Math.floor((parts.length - 1) / 2)];
  const day = middle(days);
  if (day !== undefined) return year(day) + partOfYear(day);
  const month = middle(months);
  if (month !== undefined) return year(month) + partOfYear(`${month}-15`);
  return year(middle(years) ?? '') + 0.5;
}

/** A bar for each year, as high as its share of the fullest. */
export function barsOf(
  years: readonly YearOfStatements[],
  first: number,
  count: number,
  baseline: number,
  tallest = barHeight,
): Bar[] {
  const most = Math.max(...years.map(({ statements }) => statements.length));
  return years.map(({ year, statements }) => {
    const height = Math.max(2, Math.round((statements.length / most) * tallest));
    return {
      year,
      count: statements.length,
      x: percent((Number(year) - first + 0.1) / count),
      width: percent(0.8 / count),
      y: baseline - height,
      height,
    };
  });
}

/** Labels of years where each begins, as many as a narrow page has room for; of a single year, its quarters. */
export function ticksOf(first: number, count: number): Tick[] {
  if (count === 1) {
    return [1, 4, 7, 10].map((month) => ({
      x: percent((month - 1) / 12),
      label: month === 1 ? `Jan ${first}` : monthName(month, true),
      anchor: 'start' as const,
    }));
  }
  const every = [1, 2, 5, 10, 20, 25, 50, 100].find((years) => count / years <= mostTicks) ?? 1000;
  const last = first + count - 1;
  const begins = (last - first) / count;
  const end: Tick =
    begins <= 1 - room
      ? { x: percent(begins), label: String(last), anchor: 'start' }
      : { x: percent(1), label: String(last), anchor: 'end' };
  const free = end.anchor === 'end' ? 1 - room : begins;
  const ticks: Tick[] = [{ x: percent(0), label: String(first), anchor: 'start' }];
  for (let year = Math.ceil((first + 1) / every) * every; year < last; year += every) {
    const at = (year - first) / count;
    if (at < room || at + room > free) continue;
    ticks.push({ x: percent(at), label: String(year), anchor: 'start' });
  }
  ticks.push(end);
  return ticks;
}
