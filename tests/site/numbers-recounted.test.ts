import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { run } from './build-archive.ts';
import { type Page, readPage, readSite } from './built-site.ts';
import {
  type Claim,
  claimsOf,
  definitionClaims,
  holdingsClaims,
  leadClaims,
  type Told,
} from './recount.ts';

const served = inject('site');
const site = readSite(served.folder, served.base);
const inspected = run('inspect.ts', ['content']).stdout.trim().split('\n');
const told = inspected.map((line) => JSON.parse(line) as Told);
const themes = (parseYaml(readFileSync('content/themes.yaml', 'utf8')) as unknown[]).length;
const dataFile = (path: string) => readFileSync(join(served.folder, path), 'utf8');

/** The lines of a data file, or the rows below the head of a table. */
function linesOf(path: string): number {
  const text = dataFile(path);
  if (path.endsWith('.csv')) return parse(text, { bom: true, from: 2 }).length;
  return text.split('\n').filter((line) => line !== '').length;
}

/** Every kind of page whose numbers are counted again. */
const kinds: Readonly<Record<string, RegExp>> = {
  home: /^$/,
  countries: /^countries\/$/,
  country: /^countries\/[a-z]{2}\/$/,
  relations: /^relations\/$/,
  relation: /^relations\/[a-z]+-[a-z]+\/$/,
  themes: /^themes\/$/,
  theme: /^themes\/[^/]+\/$/,
  people: /^people\/$/,
  person: /^people\/[^/]+\/$/,
  publishers: /^publishers\/$/,
  publisher: /^publishers\/[^/]+\/$/,
  dates: /^dates\/$/,
  year: /^dates\/\d{4}\/$/,
  month: /^dates\/\d{4}\/\d{2}\/$/,
  'what is held': /^about\/holdings\/$/,
  'what is held by state': /^about\/holdings\/states\/$/,
  data: /^data\/$/,
};

function claims(page: Page, statements: readonly Told[]): Claim[] {
  const isHoldings = /^about\/holdings\//.test(page.path);
  const counted = claimsOf(page, statements).filter(
    // What only this page counts is counted by its own rules.
    ({ counted }) => !(isHoldings && Number.isNaN(counted)),
  );
  return [
    ...(page.path === 'data/' ? [] : counted),
    ...leadClaims(page, statements, themes),
    ...definitionClaims(page, statements, linesOf),
    ...(page.path === 'about/holdings/' ? holdingsClaims(page, statements) : []),
  ];
}

const faults = (pages: readonly Page[], statements: readonly Told[]) =>
  pages.flatMap((page) => claims(page, statements)).filter(({ said, counted }) => said !== counted);

describe.each(Object.entries(kinds))('the numbers of %s', (kind, path) => {
  const pages = site.pages.filter((page) => path.test(page.path));

  test('are those the statements give when they are counted again', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap((page) => claims(page, told)).length).toBeGreaterThan(0);
    expect(faults(pages, told)).toEqual([]);
  });

  test('would be wrong with other texts, or by one', () => {
    if (kind === 'data') return;
    // No statement at all: whatever is counted is counted wrong.
    expect(faults(pages, []).length).toBeGreaterThan(0);
    const altered = pages.map((page) =>
      readPage(
        `${page.path}index.html`,
        page.html.replace(
          /(<(?:td class="number"|span class="count")[^>]*>\s*(?:<a[^>]*>\s*)?|<p class="lead"[^>]*>\s*|<a href="\/dates\/">)(\d+|One|Two|Three|Five|Six)\b/,
          '$1977',
        ),
      ),
    );
    expect(faults(altered, told).length).toBeGreaterThan(faults(pages, told).length);
  });
});

describe('the data', () => {
  test('are what the texts are read as, one line a statement', () => {
    const lines = dataFile('data/statements.jsonl').trim().split('\n');
    expect(lines.length).toBe(told.length);
    for (const line of lines) {
      const { address: _, ...statement } = JSON.parse(line) as Told & { address: string };
      expect(statement).toEqual(told.find(({ id }) => id === statement.id));
    }
  });

  test('have a row for each statement, passage and formula', () => {
    const sum = (of: (one: Told) => number) => told.reduce((all, one) => all + of(one), 0);
    expect(linesOf('data/statements.csv')).toBe(told.length);
    expect(linesOf('data/passages.csv')).toBe(sum(({ passages }) => passages.length));
    expect(linesOf('data/formulas.csv')).toBe(sum(({ formulas }) => formulas.length));
  });

  test('say of each statement what the pages are counted from', () => {
    const rows = parse(dataFile('data/statements.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    for (const one of told) {
      const row = rows.find(({ id }) => id === one.id);
      expect(row?.['date']).toBe(one.date ?? '');
      expect(row?.['kind']).toBe(one.kind);
      const listed = row?.['parties']?.split(/[;|] ?| /).filter((code) => code !== '');
      expect(listed).toEqual(one.parties);
    }
  });

  test('a file of another length is noticed on its page', () => {
    const page = site.pages.find(({ path }) => path === 'data/');
    if (!page) throw new Error('no page of data');
    const wrong = definitionClaims(page, told, (file) => linesOf(file) + 1);
    expect(wrong.length).toBeGreaterThan(3);
    expect(wrong.every(({ said, counted }) => said !== counted)).toBe(true);
  });
});
