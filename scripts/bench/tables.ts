import { growth } from './growth.ts';
import type { Measured } from './measure.ts';

/** A table of words: the first row is its head. */
export type Table = readonly (readonly string[])[];

/** What each size took, one column a size, and how it grows between the first and the last. */
export function figuresTable(all: readonly Measured[]): Table {
  const stages = [...new Set(all.flatMap(({ cold }) => [...cold.stages.keys()]))];
  const row = (
    name: string,
    value: (one: Measured) => number | null | undefined,
    written: (value: number) => string,
    grows = false,
  ): string[] => [
    name,
    ...all.map((one) => known(value(one) ?? null, written)),
    ...(all.length > 1 ? [grows ? exponent(all, (one) => value(one) ?? null) : ''] : []),
  ];
  const warm = all.some((one) => one.warm !== null);
  const added = (name: string, of: (taken: Taken) => number | null): string[] =>
    row(`one text more, ${name}`, ({ warm, cold }) => share(warm && of(warm), of(cold)), percent);
  return [
    [
      'measured',
      ...all.map(({ size }) => `${count(size)} texts`),
      ...(all.length > 1 ? ['exponent'] : []),
    ],
    row('of them synthetic', ({ size, own }) => size - own, count),
    row('the whole, by the clock', ({ cold }) => cold.seconds, seconds, true),
    ...stages.map((stage) => row(`· ${stage}`, ({ cold }) => cold.stages.get(stage), seconds)),
    row('processor time, all processes', ({ cold }) => cold.processorSeconds, seconds, true),
    row('peak memory, all processes', ({ cold }) => cold.peakMemory, megabytes, true),
    row('files', ({ site }) => site.files, count, true),
    row('pages', ({ site }) => site.pages, count, true),
    row('their HTML', ({ site }) => site.html, megabytes, true),
    row('largest page', ({ site }) => site.largestPage.bytes, kilobytes),
    row('search index', ({ site }) => site.index, megabytes, true),
    row('the whole site', ({ site }) => site.all, megabytes, true),
    row('a statement’s page, compressed', ({ page }) => page?.whole, kilobytes),
    row('· its HTML without the statement’s words', ({ page }) => page?.html, kilobytes),
    row('· its stylesheets', ({ page }) => page?.css, kilobytes),
    row('· its scripts', ({ page }) => page?.scripts, kilobytes),
    ...(warm
      ? [
          added('by the clock', (taken) => taken.seconds),
          added('processor time', (taken) => taken.processorSeconds),
          sameBytes(all),
        ]
      : []),
  ];
}

type Taken = Pick<Measured['cold'], 'seconds' | 'processorSeconds'>;

function sameBytes(all: readonly Measured[]): string[] {
  const told = all.map(({ warm }) => {
    if (warm === null) return '–';
    return warm.different.length === 0 ? 'yes' : `no, ${count(warm.different.length)} files differ`;
  });
  return ['· the same bytes as from nothing', ...told, ...(all.length > 1 ? [''] : [])];
}

/** The peers at each size beside the archive; null where there were none. */
export function peersTable(all: readonly Measured[]): Table | null {
  if (all.every(({ peers }) => peers.length === 0)) return null;
  const head = [
    'texts',
    'program',
    'clock',
    'processor',
    'memory',
    'clock\u00a0×',
    'processor\u00a0×',
  ];
  const rows = all.flatMap(({ size, cold, peers }) =>
    peers.length === 0
      ? []
      : [{ name: 'Concord', ...cold }, ...peers].map((one) => [
          count(size),
          one.name,
          seconds(one.seconds),
          known(one.processorSeconds, seconds),
          known(one.peakMemory, megabytes),
          times(cold.seconds, one.seconds),
          times(cold.processorSeconds, one.processorSeconds),
        ]),
  );
  return [head, ...rows];
}

const MILLION = 1_000_000;

/**
 * What a million texts would cost if the figures went on growing as they did from the first size to the last: in a
 * straight line, or, where they grew faster than the texts, as fast as that. Of one size, as the texts.
 */
export function millionTable(all: readonly Measured[]): Table {
  const row = (
    name: string,
    value: (one: Measured) => number | null,
    written: (value: number) => string,
  ): string[] => {
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return [name, '–'];
    const grown = growth([first.size, value(first)], [last.size, value(last)]);
    const [before, now] = [value(first), value(last)];
    if (before === null || now === null) return [name, '–'];
    if (first === last) return [name, written((now * MILLION) / last.size)];
    if (grown !== null && grown > 1) return [name, written(now * (MILLION / last.size) ** grown)];
    const each = (now - before) / (last.size - first.size);
    return [name, written(now + each * (MILLION - last.size))];
  };
  return [
    ['reckoned', 'a million texts'],
    row('the whole, by the clock', ({ cold }) => cold.seconds, hours),
    row('processor time, all processes', ({ cold }) => cold.processorSeconds, hours),
    row('peak memory, all processes', ({ cold }) => cold.peakMemory, gigabytes),
    row(
      'files',
      ({ site }) => site.files,
      (value) => count(Math.round(value)),
    ),
    row(
      'pages',
      ({ site }) => site.pages,
      (value) => count(Math.round(value)),
    ),
    row('search index', ({ site }) => site.index, gigabytes),
    row('the whole site', ({ site }) => site.all, gigabytes),
  ];
}

/** A table in columns of one width, for a terminal. */
export function inColumns(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const isWords = (column: number) => table.slice(1).every((row) => !/^\d/.test(row[column] ?? ''));
  return table
    .map((row) =>
      row
        .map((cell, i) =>
          isWords(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table in Markdown. */
export function inMarkdown(table: Table): string {
  // A figure and its unit stay on one line.
  const whole = (cell: string) => cell.replace(/^([\d.,]+) (\S+)$/, '$1\u00a0$2');
  const lines = table.map((row) => `| ${row.map(whole).join(' | ')} |`);
  const isWords = (column: number) => table.slice(1).every((row) => !/^\d/.test(row[column] ?? ''));
  const rule = `| ${(table[0] ?? []).map((_, i) => (isWords(i) ? '---' : '---:')).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function exponent(all: readonly Measured[], value: (one: Measured) => number | null): string {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return '';
  return known(growth([first.size, value(first)], [last.size, value(last)]), (exponent) =>
    exponent.toFixed(2),
  );
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : part / whole;
}

function times(own: number | null, other: number | null): string {
  return known(share(own, other), (ratio) => ratio.toFixed(2));
}

function known(value: number | null, written: (value: number) => string): string {
  return value === null ? '–' : written(value);
}

/** A whole number with a comma between its thousands. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function seconds(value: number): string {
  return value < 100 ? `${value.toFixed(1)} s` : `${count(Math.round(value))} s`;
}

function hours(seconds: number): string {
  const value = seconds / 3600;
  return value < 1 ? `${Math.round(value * 60)} min` : `${count(Math.round(value))} h`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value < 100 ? `${value.toFixed(1)} MB` : `${count(Math.round(value))} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
