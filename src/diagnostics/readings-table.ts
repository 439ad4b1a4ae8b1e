import type { Reading } from '../schema/basis.ts';
import { printable } from './printable.ts';

const WIDEST_VALUE = 40;
const WIDEST_WORDS = 44;
const head = ['field', 'value', 'basis', 'words', 'rule'] as const;
const fields = [
  'title',
  'dates.event',
  'dates.published',
  'dates.header',
  'kind',
  'language',
  'place',
  'parties',
  'relations',
  'multilateral',
  'participants',
  'speakers',
  'publisher',
  'url',
  'themes',
  'mentions',
];

/**
 * What was read and why, as a plain table: a row for each value with the first words it rests on, and how many more
 * bear it out; what was rejected is left to the work list.
 *
 *     field        value       basis   words                            rule
 *     dates.event  2022-01-06  stated  line 1:18 “January 6, 2022”      date/written
 */
export function readingsTable(readings: Readonly<Record<string, readonly Reading[]>>): string {
  const order = [...fields, ...Object.keys(readings).filter((field) => !fields.includes(field))];
  const rows = order.flatMap((field) => rowsOf(field, readings[field] ?? []));
  return aligned([head, ...rows]);
}

function rowsOf(field: string, readings: readonly Reading[]): string[][] {
  const byValue = new Map<Reading['value'], Reading[]>();
  for (const reading of readings) {
    if (reading.rejected) continue;
    byValue.set(reading.value, [...(byValue.get(reading.value) ?? []), reading]);
  }
  return [...byValue].map(([value, all]) => {
    const first = all[0] as Reading;
    const more = all.length > 1 ? ` and ${all.length - 1} more` : '';
    return [
      field,
      printable(String(value), WIDEST_VALUE),
      first.basis,
      `${wordsOf(first)}${more}`,
      first.rule,
    ];
  });
}

function wordsOf({ evidence }: Reading): string {
  if (!evidence) return '–';
  return `line ${evidence.line}:${evidence.column} “${printable(evidence.text, WIDEST_WORDS)}”`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
