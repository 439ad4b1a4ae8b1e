import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { concordanceColumns, concordanceTable } from '../../src/concordance/csv.ts';
import { lineTree } from '../../src/concordance/line-tree.ts';
import { packLines, unpackLines } from '../../src/concordance/pack.ts';
import { htmlOf } from '../../src/render/html.ts';
import { line } from './lines.ts';

const lines = [
  line('It adheres, “firmly”, to the ⟨one-China policy⟩, now as before and in all years to come', {
    speaker: 'Wang Yi',
    manner: 'direct',
  }),
  line('⟨=cmd()⟩;<b>"x"</b>', {
    statement: 'hostile',
    states: [],
    date: null,
    day: '',
    language: 'fr',
  }),
  line('the ⟨same⟩', { speaker: 'Wang Yi', manner: 'reported', passage: 2 }),
];
const address = (id: string, passage: number) =>
  `https://example.org/statements/${id}/#p${passage}`;

describe('lines in a data file', () => {
  it('come back as they were', () => {
    expect(unpackLines(JSON.parse(JSON.stringify(packLines(lines))))).toEqual(lines);
  });

  it('name each statement and each speaker once', () => {
    const { statements, speakers } = packLines(lines);
    expect(statements.map(([id]) => id)).toEqual(['a-text', 'hostile']);
    expect(speakers).toEqual(['Wang Yi']);
  });

  it('are refused where their statement is not named', () => {
    expect(() => unpackLines({ ...packLines(lines), statements: [] })).toThrow('No statement');
  });
});

describe('lines in a table', () => {
  const rows: Record<string, string>[] = parse(concordanceTable(lines, address), {
    bom: true,
    columns: true,
  });

  it('have every column, and cells a spreadsheet does not take for formulas', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([...concordanceColumns]);
    expect(rows[1]).toMatchObject({ words: "'=cmd()", after: ';<b>"x"</b>', states: '', date: '' });
  });

  it('say where words are cut, and where they stand', () => {
    expect(rows[0]).toMatchObject({
      before: '…“firmly”, to the',
      words: 'one-China policy',
      after: ', now as before and in…',
      states: 'Kenya;China',
      speaker: 'Wang Yi',
      manner: 'direct',
      address: address('a-text', 1),
    });
  });
});

describe('a line on a page', () => {
  it('reads on as the passage does, the words a link to it', () => {
    const html = htmlOf([lineTree(lines[0] as (typeof lines)[number])]);
    expect(html.replace(/<[^>]+>/g, '|')).toContain(
      '… “firmly”, to the ||||one-China policy|, now as before and in …',
    );
    expect(html).toContain('href="/statements/a-text/#p1"');
    expect(html).toContain('Kenya – China · Wang Yi, quoted');
  });

  it('has hostile words as text only, in their own language', () => {
    const html = htmlOf([lineTree(lines[1] as (typeof lines)[number])]);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&#x3C;b>');
    expect(html).toContain('lang="fr"');
  });
});
