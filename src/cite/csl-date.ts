import { dateInWords } from '../render/date.ts';
import { dissectDate, type Point } from './dissect-date.ts';

/** A date of CSL-JSON 1.0.2. */
export interface CslDate {
  'date-parts'?: readonly (readonly number[])[];
  /** 1 spring to 4 winter. */
  season?: number;
  circa?: true;
  literal?: string;
}

/**
 * An EDTF date in CSL-JSON: figures where it has a year or two, words where CSL has no form for it.
 * It refuses to turn words into figures, and marks a doubtful date as the format can, by `circa`. Errors: none.
 *
 *     2022-06-07?               { 'date-parts': [[2022, 6, 7]], circa: true }
 *     XXXX-03-31                { literal: '31 March, year not given' }
 */
export function cslDate(date: string): CslDate {
  const dissected = dissectDate(date);
  const circa = dissected.uncertain || dissected.approximate ? ({ circa: true } as const) : {};
  switch (dissected.is) {
    case 'point':
      return { 'date-parts': [figuresOf(dissected.from)], ...circa };
    case 'interval':
      return { 'date-parts': [figuresOf(dissected.from), figuresOf(dissected.to)], ...circa };
    case 'season':
      return { 'date-parts': [[Number(dissected.year)]], season: dissected.season, ...circa };
    default:
      return { literal: dateInWords(date) };
  }
}

/** Tells whether the form in CSL-JSON says less than the date itself. */
export function saysLess(date: string): boolean {
  const { uncertain, approximate, is } = dissectDate(date);
  return uncertain || approximate || is === 'yearless' || is === 'other';
}

function figuresOf({ year, month, day }: Point): number[] {
  return [
    Number(year),
    ...(month === undefined ? [] : [month]),
    ...(day === undefined ? [] : [day]),
  ];
}
