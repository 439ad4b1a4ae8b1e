import { expect, test } from 'vitest';
import { ledgerOf } from '../../src/ledger/ledger.ts';
import { movedWordings } from '../../src/ledger/moved-wordings.ts';
import {
  noParallels,
  type Parallels,
  wordingsByStatement,
} from '../../src/relate/parallel/parallels.ts';

const published = ['parallels/', 'parallels/a-p2/', 'parallels/b-p1/', 'parallels/gone-p1/'];
const ledger = ledgerOf(
  published.map((address) => ({ on: '2026-11-21', event: 'published' as const, address })),
);
const place = (id: string, n: number) => ({
  id,
  parts: [{ n, start: 0, end: 9 }],
  words: 30,
  shown: [],
});
const parallels: Parallels = {
  ...noParallels,
  most: 8,
  wordings: [
    {
      page: 'earlier-p1',
      anchor: 'w1',
      statements: 2,
      places: [place('earlier', 1), place('a', 2)],
      pairs: [],
    },
  ],
};
const held = { parallels, wordingsOf: wordingsByStatement(parallels) };
const pages = new Set(['parallels/', 'parallels/earlier-p1/', 'statements/a/', 'statements/b/']);
const led = (of: typeof held) => movedWordings(ledger, of, pages).map(({ from, to }) => [from, to]);

test('a page of wordings that has an earlier place now leads there, one that is none now to its statement', () => {
  expect(led(held)).toEqual([
    ['parallels/a-p2/', 'parallels/earlier-p1/'],
    ['parallels/b-p1/', 'statements/b/'],
    ['parallels/gone-p1/', 'parallels/'],
  ]);
});

test('nothing is led anywhere where texts were not compared', () => {
  expect(led({ parallels: noParallels, wordingsOf: new Map() })).toEqual([]);
});
