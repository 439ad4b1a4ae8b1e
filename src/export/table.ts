import { BYTE_ORDER_MARK, type Cell, csvRow } from './csv.ts';
import type { BulkFile, ExportedStatement, Exporting } from './exporting.ts';

/** One column of a table, as the rows have it and as the table's schema describes it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  /** In a sentence, for whoever reads the data. */
  readonly is: string;
  /** Each member, where the cell is a list. */
  readonly list?: true;
  readonly required?: true;
  readonly unique?: true;
  readonly pattern?: string;
  readonly oneOf?: readonly string[];
  of(row: Row, exporting: Exporting): Cell;
}

/** A table: what it is called, what its rows are, and how they are found in a statement. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly is: string;
  readonly key: readonly string[];
  /** A column whose values are ids of the statements' table. */
  readonly ofStatement?: string;
  readonly columns: readonly Column<Row>[];
  rowsOf(one: ExportedStatement): readonly Row[];
}

/** A table as a file of comma-separated values, written row by row. */
export function csvFile<Row>(table: Table<Row>): BulkFile {
  return {
    path: `data/${table.name}.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    before: () => BYTE_ORDER_MARK + csvRow(table.columns.map(({ name }) => name)),
    each: (one, exporting) =>
      table
        .rowsOf(one)
        .map((row) => csvRow(table.columns.map((column) => column.of(row, exporting))))
        .join(''),
  };
}

/** The table's schema as Frictionless has it. */
export function tableSchema<Row>({ columns, key, ofStatement }: Table<Row>) {
  return {
    fields: columns.map(({ name, type, is, list, required, unique, pattern, oneOf }) => {
      const constraints = {
        ...(required ? { required } : {}),
        ...(unique ? { unique } : {}),
        ...(pattern ? { pattern } : {}),
        ...(oneOf ? { enum: oneOf } : {}),
      };
      return {
        name,
        type,
        description: list ? `${is} Several with a semicolon between.` : is,
        ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
      };
    }),
    missingValues: [''],
    primaryKey: key,
    ...(ofStatement
      ? {
          foreignKeys: [
            { fields: ofStatement, reference: { resource: 'statements', fields: 'id' } },
          ],
        }
      : {}),
  };
}
