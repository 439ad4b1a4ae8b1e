import { BYTE_ORDER_MARK, csvRow } from '../export/csv.ts';
import type { ConcordanceLine } from './line.ts';

/** The columns of a concordance as a table, in order; more may be added at the end, none is taken away. */
export const concordanceColumns = [
  'statement',
  'passage',
  'date',
  'states',
  'title',
  'before',
  'words',
  'after',
  'speaker',
  'manner',
  'address',
] as const;

/** The head of the table, with the sign spreadsheets know its letters by. */
export function concordanceHead(): string {
  return BYTE_ORDER_MARK + csvRow(concordanceColumns);
}

/**
 * One line as a row of the table. Words are cut where the line is; `address` says where their passage stands.
 * An absent speaker is an empty cell.
 */
export function concordanceRow(
  line: ConcordanceLine,
  address: (statement: string, passage: number) => string,
): string {
  return csvRow([
    line.statement,
    line.passage,
    line.date,
    line.states,
    line.title,
    `${line.cutBefore ? '…' : ''}${line.before}`.trim(),
    line.words,
    `${line.after}${line.cutAfter ? '…' : ''}`.trim(),
    line.speaker,
    line.manner,
    address(line.statement, line.passage),
  ]);
}

/** All lines as one table. */
export function concordanceTable(
  lines: readonly ConcordanceLine[],
  address: (statement: string, passage: number) => string,
): string {
  return concordanceHead() + lines.map((line) => concordanceRow(line, address)).join('');
}
