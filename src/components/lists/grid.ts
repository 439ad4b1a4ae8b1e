import type { Year } from '../../relate/holdings.ts';
import { isUncertain } from '../../relate/placement.ts';
import { periodAddress } from '../../render/address.ts';
import { monthName, periodInWords } from '../../render/date.ts';

/** One dot: how many statements a month or a year has. */
export interface GridCell {
  name: string;
  address: string | null;
  count: number;
  /** Of none of them is the date certain. */
  uncertain: boolean;
}

export interface GridRow {
  name: string;
  address: string | null;
  count: number;
  cells: readonly (GridCell | null)[];
}

/** Years as rows and months as columns, or decades as rows and their years as columns. */
export interface Grid {
  label: string;
  rowsAre: string;
  columns: readonly { brief: string; name: string }[];
  rows: readonly GridRow[];
  /** The largest count of a cell. */
  most: number;
}

/** A calendar of more rows than this is drawn by decade. */
export const mostRows = 40;

/** Years as rows, empty ones between the first and the last too, months as columns. */
export function monthsGrid(years: readonly Year[], label: string): Grid {
  const yearOnly = years.some(({ whole }) => whole.length > 0);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const rows = everyYear(years).map(({ year, held }): GridRow => {
    const byMonth = new Map(held?.months.map((month) => [month.month, month]));
    const cells = months.map((number) => {
      const month = byMonth.get(`${year}-${String(number).padStart(2, '0')}`);
      if (month === undefined) return null;
      return cell(month.month, month.statements.length, month.statements.every(isUncertain));
    });
    const whole = held?.whole ?? [];
    if (yearOnly) {
      cells.push(
        whole.length === 0
          ? null
          : { ...cell(year, whole.length, true), name: `${year}, month not known` },
      );
    }
    return {
      name: year,
      address: held ? periodAddress(year) : null,
      count: held?.statements.length ?? 0,
      cells,
    };
  });
  const columns = months.map((month) => ({
    brief: monthName(month, true).slice(0, 1),
    name: monthName(month),
  }));
  if (yearOnly) columns.push({ brief: '?', name: 'Month not known' });
  return { label, rowsAre: 'Year', columns, rows, most: mostOf(rows) };
}

/** Decades as rows, the years of each as columns; `withMonths` where the page shows each decade's months, too. */
export function decadesGrid(years: readonly Year[], label: string, withMonths: boolean): Grid {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  const rows = everyDecade(decades(years)).map(({ decade, name, years: held }): GridRow => {
    const byYear = new Map(held.map((year) => [year.year, year]));
    const cells = digits.map((digit) => {
      const year = byYear.get(`${decade}${digit}`);
      if (year === undefined) return null;
      return cell(year.year, year.statements.length, year.statements.every(isUncertain));
    });
    const count = new Set(held.flatMap(({ statements }) => statements)).size;
    return {
      name,
      address: withMonths && held.length > 0 ? `#decade-${decade}0` : null,
      count,
      cells,
    };
  });
  const columns = digits.map((digit) => ({
    brief: String(digit),
    name: `Year ending in ${digit}`,
  }));
  return { label, rowsAre: 'Decade', columns, rows, most: mostOf(rows) };
}

/** The years that have statements, by decade, first to last; decades without any are left out. */
export function decades(years: readonly Year[]): { decade: string; name: string; years: Year[] }[] {
  const groups = new Map<string, Year[]>();
  for (const year of years) {
    const decade = year.year.slice(0, 3);
    const group = groups.get(decade);
    if (group) group.push(year);
    else groups.set(decade, [year]);
  }
  return [...groups].map(([decade, held]) => ({ decade, name: `${decade}0s`, years: held }));
}

/** The decades between, too, so that a gap is seen as one; where that would be too many rows, only those held. */
function everyDecade(held: ReturnType<typeof decades>): ReturnType<typeof decades> {
  const first = Number(held[0]?.decade);
  const count = Number(held.at(-1)?.decade) - first + 1;
  if (!(count <= mostRows)) return held;
  const byDecade = new Map(held.map((one) => [one.decade, one]));
  return Array.from({ length: count }, (_, index) => {
    const decade = String(first + index).padStart(3, '0');
    return byDecade.get(decade) ?? { decade, name: `${decade}0s`, years: [] };
  });
}

/** How many rows a calendar of these years has, empty years among them. */
export function rowsOf(years: readonly Year[]): number {
  return years.length === 0 ? 0 : Number(years.at(-1)?.year) - Number(years[0]?.year) + 1;
}

/** The radius of a dot whose area grows with its count. */
export function radiusOf(count: number, most: number): number {
  const largest = most === 1 ? 5 : 9;
  return Math.max(3, Math.round(largest * Math.sqrt(count / most) * 10) / 10);
}

function cell(period: string, count: number, uncertain: boolean): GridCell {
  return { name: periodInWords(period), address: periodAddress(period), count, uncertain };
}

function everyYear(years: readonly Year[]): { year: string; held: Year | undefined }[] {
  const byYear = new Map(years.map((year) => [year.year, year]));
  return Array.from({ length: rowsOf(years) }, (_, index) => {
    const year = String(Number(years[0]?.year) + index).padStart(4, '0');
    return { year, held: byYear.get(year) };
  });
}

function mostOf(rows: readonly GridRow[]): number {
  return Math.max(1, ...rows.flatMap(({ cells }) => cells.map((one) => one?.count ?? 0)));
}
