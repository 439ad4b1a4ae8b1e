import type { MeasuredField, Outcome } from './measure.ts';

type Outcomes = readonly Record<MeasuredField, Outcome>[];

/** The figures of one set of texts; shares from 0 to 1, null where nothing could be measured. */
export interface Row {
  readonly set: string;
  readonly texts: number;
  readonly title: number | null;
  readonly date: number | null;
  readonly falseDates: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly exactParties: number | null;
  readonly principals: number | null;
  readonly kind: number | null;
}

function row(set: string, outcomes: Outcomes): Row {
  const sum = (field: MeasuredField, part: 'hits' | 'of' | 'found') =>
    outcomes.reduce((total, all) => total + all[field][part], 0);
  const share = (field: MeasuredField) => ratio(sum(field, 'hits'), sum(field, 'of'));
  const precision = ratio(sum('parties', 'hits'), sum('parties', 'found'));
  const recall = ratio(sum('parties', 'hits'), sum('parties', 'of'));
  const measured = outcomes.filter(({ parties }) => parties.of > 0);
  return {
    set,
    texts: outcomes.length,
    title: share('title'),
    date: share('date'),
    falseDates: share('false-dates'),
    precision,
    recall,
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : null,
    exactParties: ratio(
      measured.filter(({ parties }) => parties.miss === null).length,
      measured.length,
    ),
    principals: share('principals'),
    kind: share('kind'),
  };
}

function ratio(hits: number, of: number): number | null {
  return of === 0 ? null : hits / of;
}

const heads: readonly (readonly [keyof Row, string])[] = [
  ['set', 'set'],
  ['texts', 'texts'],
  ['title', 'title'],
  ['date', 'date'],
  ['falseDates', 'false dates'],
  ['precision', 'parties P'],
  ['recall', 'R'],
  ['f1', 'F1'],
  ['exactParties', 'exact'],
  ['principals', 'principals'],
  ['kind', 'kind'],
];

/** The table of all sets, and one line for all of them. */
export const table = {
  rows(sets: ReadonlyMap<string, Outcomes>): Row[] {
    const rows = [...sets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([set, outcomes]) => row(set, outcomes));
    return [...rows, row('all', [...sets.values()].flat())];
  },
  text(sets: ReadonlyMap<string, Outcomes>): string {
    const cells = table.rows(sets).map((figures) => heads.map(([key]) => cell(figures[key])));
    const lines = [heads.map(([, name]) => name), ...cells];
    const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
    return lines
      .map((line) =>
        line
          .map((words, i) =>
            i === 0 ? words.padEnd(widths[i] ?? 0) : words.padStart(widths[i] ?? 0),
          )
          .join('  '),
      )
      .join('\n');
  },
};

function cell(value: string | number | null): string {
  if (value === null) return '–';
  return typeof value === 'number' && !Number.isInteger(value)
    ? value.toFixed(3)
    : value === 1
      ? '1'
      : String(value);
}
