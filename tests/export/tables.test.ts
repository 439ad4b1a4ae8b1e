import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { csvRow, plainCell } from '../../src/export/csv.ts';
import { archives } from './archives.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Files {
  descriptor: string;
  statements: string;
  passages: string;
  formulas: string;
}

/**
 * What Frictionless's own library finds wrong: the descriptor by its profile, each table by its schema, keys unique,
 * every passage's statement there. The library takes the byte order mark for a letter, so it gets the tables without.
 */
async function faultsOf({ descriptor, statements, passages, formulas }: Files): Promise<string[]> {
  const here = mkdtempSync(join(folder, 'package-'));
  writeFileSync(join(here, 'statements.csv'), statements.replace(/^\uFEFF/, ''));
  writeFileSync(join(here, 'passages.csv'), passages.replace(/^\uFEFF/, ''));
  writeFileSync(join(here, 'formulas.csv'), formulas.replace(/^\uFEFF/, ''));
  for (const lines of ['statements.jsonl', 'parallels.jsonl']) writeFileSync(join(here, lines), '');
  const loaded = await Package.load(JSON.parse(descriptor), { basePath: here });
  const faults = loaded.errors.map(({ message }) => message);
  for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
    try {
      await resource.read({ keyed: true, relations: true });
    } catch (error) {
      const all = error as { message: string; errors?: { message: string }[] };
      faults.push(...(all.errors?.length ? all.errors : [all]).map(({ message }) => message));
    }
  }
  return faults;
}

const rowsOf = (csv: string) =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false }) as Record<
    string,
    string
  >[];

describe.each(archives)('tables of %s', (_, { statements, site, file }) => {
  const files: Files = {
    descriptor: file('data/datapackage.json'),
    statements: file('data/statements.csv'),
    passages: file('data/passages.csv'),
    formulas: file('data/formulas.csv'),
  };

  test('are as their data package says, by Frictionless', async () => {
    expect(await faultsOf(files)).toEqual([]);
  });

  test('have the sizes, checksums and numbers of rows their data package says', () => {
    const { resources } = JSON.parse(files.descriptor);
    expect(resources.map(({ path }: { path: string }) => path)).toEqual([
      'statements.csv',
      'passages.csv',
      'formulas.csv',
      'statements.jsonl',
      'parallels.jsonl',
    ]);
    for (const { path, bytes, hash, rows, schema } of resources) {
      const content = Buffer.from(file(`data/${path}`));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      if (rows === undefined) continue;
      const [header = []] = parse(file(`data/${path}`), { bom: true, to: 1 }) as string[][];
      expect(header).toEqual(schema.fields.map(({ name }: { name: string }) => name));
      expect(rowsOf(file(`data/${path}`))).toHaveLength(rows);
    }
  });

  test('have a row for each statement and each passage, with its words', () => {
    const held = rowsOf(files.statements);
    expect(held.map(({ id }) => id)).toEqual(statements.map(({ statement: { id } }) => id));
    expect(held.map(({ title }) => plainCell(title ?? ''))).toEqual(
      statements.map(({ statement: { title } }) => title),
    );
    const passages = rowsOf(files.passages);
    expect(
      passages.map(({ statement, n, text, address }) => [
        `${statement} ${n} ${address}`,
        plainCell(text ?? ''),
      ]),
    ).toEqual(
      statements.flatMap(({ statement: { id, passages } }) =>
        passages.map(({ n, text }) => [`${id} ${n} ${site}statements/${id}/#p${n}`, text]),
      ),
    );
  });

  test('have a row for each attestation of a formula, with its words', () => {
    expect(
      rowsOf(files.formulas).map(({ statement, passage, formula, text }) => [
        `${statement} ${passage} ${formula}`,
        plainCell(text ?? ''),
      ]),
    ).toEqual(
      statements.flatMap(({ statement: { id: of, formulas } }) =>
        formulas.map(({ id, passage, text }) => [`${of} ${passage} ${id}`, text]),
      ),
    );
  });

  test('have no cell that a spreadsheet takes for a formula', () => {
    const cells = [files.statements, files.passages, files.formulas].flatMap((csv) =>
      rowsOf(csv).flatMap((row) => Object.values(row)),
    );
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });

  test('begin with the mark spreadsheets need, then the id', () => {
    expect(files.statements).toMatch(/^\uFEFFid,title,date,/);
    expect(files.passages).toMatch(/^\uFEFFstatement,n,/);
  });
});

describe('cells', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['- first', "'- first"],
    ["'tis", "'tis"],
    ['\t@home', "'\t@home"],
    ['two\nlines', '"two\nlines"'],
  ])('%j', (text, cell) => {
    expect(csvRow([text])).toBe(`${cell}\r\n`);
    const [[back = ''] = []] = parse(csvRow([text]), { record_delimiter: '\r\n' }) as string[][];
    expect(plainCell(back)).toBe(text);
  });

  test('lists, numbers, nothing', () => {
    expect(csvRow([['CN', 'KE'], 3, true, null, undefined, []])).toBe('CN;KE,3,true,,,\r\n');
    expect(csvRow([['A; B', 'C']])).toBe('"A, B;C"\r\n');
  });
});

describe('negative control: a planted fault is found', () => {
  const [, one] = archives[0] ?? [];
  if (!one) throw new Error('no archive');
  const files: Files = {
    descriptor: one.file('data/datapackage.json'),
    statements: one.file('data/statements.csv'),
    passages: one.file('data/passages.csv'),
    formulas: one.file('data/formulas.csv'),
  };
  const id = '2025-04-24-xi-ruto-beijing';

  test.each<[string, Partial<Files>]>([
    ['a package without resources', { descriptor: '{"name":"a"}' }],
    [
      'a name with capitals',
      { descriptor: files.descriptor.replace('"name": "statements"', '"name": "The Statements"') },
    ],
    [
      'a type there is not',
      { descriptor: files.descriptor.replace('"type": "integer"', '"type": "whole"') },
    ],
    ['a column of another name', { statements: files.statements.replace('id,title', 'id,name') }],
    [
      'a day there is not',
      {
        statements: files.statements.replace(',2025-04-24,2025-04-24,', ',2025-04-24,2025-02-30,'),
      },
    ],
    ['a kind there is not', { statements: files.statements.replace(',readout,', ',talk,') }],
    ['an id twice', { statements: `${files.statements}${files.statements.split('\r\n')[1]}\r\n` }],
    ['a passage of no statement', { passages: files.passages.replace(`${id},1`, 'nobody,1') }],
    ['a number that is none', { passages: files.passages.replace(`${id},1`, `${id},one`) }],
  ])('%s', async (_, planted) => {
    for (const [name, content] of Object.entries(planted))
      expect(content).not.toBe(files[name as keyof Files]);
    const faults = await faultsOf({ ...files, ...planted }).catch((error) => [String(error)]);
    expect(faults).not.toEqual([]);
  });
});
