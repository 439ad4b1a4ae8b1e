import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainCell } from '../../src/export/csv.ts';
import { foundTable } from '../../src/search/found-table.ts';
import { readState } from '../../src/search/search-state.ts';
import { type Built, built } from './opened.ts';
import { sample, statement } from './sample.ts';

const hostile = statement({
  id: 'formula',
  title: '=HYPERLINK("https://evil.example/","x")',
  parties: ['CN', 'KE'],
  publisher: { id: 'agency', name: 'Agency' },
  passages: [
    'Nothing asked for.',
    'A community with a shared future, here.',
    'And a shared future.',
  ],
});
const address = (id: string, passage?: number) =>
  `https://archive.example/statements/${id}/${passage === undefined ? '' : `#p${passage}`}`;
const goOn = () => true;
let archive: Built;

beforeAll(async () => {
  // Two pages an index: whatever is found stands in several.
  archive = await built([...sample, hostile], 2);
});
afterAll(async () => {
  await archive.remove();
});

async function tableOf(asked: string, told: (made: number) => boolean = goOn) {
  const state = readState(asked);
  const { found } = await archive.search.find(state);
  const table = await foundTable(archive.search, found, state.query, address, told);
  const rows =
    table === null
      ? null
      : (parse(table, { bom: true, columns: true }) as Record<string, string>[]);
  return { found, table, rows };
}

describe('what a search found, as a table', () => {
  test('has every statement of every index where nothing is asked, in the order shown', async () => {
    const { rows, table } = await tableOf('');
    expect(rows?.map(({ id }) => id)).toEqual(
      [...sample, hostile].map(({ summary }) => summary.id),
    );
    expect(table).toMatch(/^\uFEFFid,title,date,parties,kind,publisher,passages_found,address,/);
    for (const [at, { summary }] of [...sample, hostile].entries()) {
      expect(rows?.[at]).toMatchObject({
        date: summary.date ?? '',
        parties: summary.parties.join(';'),
        kind: summary.kind,
        passages_found: '',
        first_passage: '',
        address: address(summary.id),
      });
      expect(plainCell(rows?.[at]?.['title'] ?? '')).toBe(summary.title);
    }
  });

  test('has the passages found, with the address of the first', async () => {
    const { rows } = await tableOf('q="shared future"');
    const row = rows?.find(({ id }) => id === 'formula');
    expect(row).toMatchObject({
      passages_found: '2;3',
      first_passage: address('formula', 2),
      publisher: 'agency',
    });
    expect(row?.['title']).toMatch(/^'=/);
  });

  test('has no more than is found, and its order', async () => {
    const { rows, found } = await tableOf('country=KZ&sort=oldest');
    expect(rows).toHaveLength(found.length);
    expect(found.length).toBeGreaterThan(0);
    const dates = rows?.flatMap(({ date }) => (date ? [date] : [])) ?? [];
    expect(dates).toEqual([...dates].sort());
    for (const { parties } of rows ?? []) expect(parties?.split(';')).toContain('KZ');
  });

  test('is a header alone where nothing is found, and nothing where it is told to stop', async () => {
    expect((await tableOf('q=zyzzyva')).rows).toEqual([]);
    expect((await tableOf('', () => false)).table).toBeNull();
  });
});
