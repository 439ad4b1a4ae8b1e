import { formulaAddress } from '../../render/address.ts';

/** Lines in one data file. */
export const LINES_IN_FILE = 1000;

/** The file beside a formula's page with every attestation in its context, as a table: `formulas/one-china.csv`. */
export function formulaTablePath(id: string): string {
  return `formulas/${id}.csv`;
}

/** The data files the page orders its lines from, from 1: no address that lasts. */
export function formulaLinesPath(id: string, file: number): string {
  return `formulas/${id}/lines-${file}.json`;
}

/** How many of them there are. */
export function lineFilesOf(lines: number): number {
  return Math.ceil(lines / LINES_IN_FILE);
}

/** The anchor of the first line of a year, and of the undated, on their page of a formula's concordance. */
export function yearOfLine(year: string): string {
  return year === '' ? 'undated' : `y${year}`;
}

/** The address of a formula's table. */
export function formulaTableAddress(id: string): string {
  return formulaAddress(id).replace(/\/$/, '.csv');
}
