import { expect, test } from 'vitest';
import {
  idGiven,
  readCompareState,
  writeCompareState,
} from '../../../src/components/compare/compare-state.ts';
import { sumsInWords } from '../../../src/components/compare/sums.ts';
import { accountReasons } from '../../../src/render/account.ts';

test.each([
  ['?a=one-two&b=three', 'one-two', 'three'],
  ['?b=three', null, 'three'],
  ['', null, null],
  ['?a=../x&b=<b>', null, null],
  ['?a=One&b=a--b', null, null],
  ['?a=x&a=y', 'x', null],
])('the address %s', (address, a, b) => {
  expect(readCompareState(address)).toEqual({ a, b });
});

test('the address is written as it is read', () => {
  const state = { a: 'one', b: 'two-3' };
  expect(writeCompareState(state)).toBe('a=one&b=two-3');
  expect(readCompareState(`?${writeCompareState(state)}`)).toEqual(state);
  expect(writeCompareState({ a: null, b: null })).toBe('');
});

test.each([
  ['https://archive.example/statements/xi-ruto/#p3', 'xi-ruto'],
  [' /archive/statements/xi-ruto.json ', 'xi-ruto'],
  ['statements/xi-ruto/', 'xi-ruto'],
  ['xi-ruto', 'xi-ruto'],
  ['harbour', 'harbour'],
  ['one China', null],
  ['“harbour”', null],
])('%s is asked for', (words, id) => {
  expect(idGiven(words)).toBe(id);
});

test('sums are of passages, each once', () => {
  const passage = (n: number) => ({ n, pieces: [] });
  const row = (a: number[], b: number[], moved = false) => ({
    a: a.map(passage),
    b: b.map(passage),
    moved,
    tooLong: false,
  });
  expect(sumsInWords([row([1], [1]), row([2], [2, 3], true), row([3], []), row([4], [])])).toBe(
    'Told by both: 2 passages of A, 3 passages of B, 1 of them in another place. Only in A: 2 passages. Only in B: none.',
  );
  expect(sumsInWords([row([1], []), row([], [1])])).toBe(
    'No passage of either is told by both. Only in A: 1 passage. Only in B: 1 passage.',
  );
});

test('reasons name few people and count the rest', () => {
  const names = { stateName: (code: string) => `(${code})`, personName: (id: string) => id };
  const people = ['a', 'b', 'c', 'd', 'e'];
  expect(accountReasons({ parties: ['CN', 'KE'], people, days: 2, doubtful: true }, names)).toBe(
    'the same parties, (CN) and (KE); a, b, c and 2 more in both; dated 2 days apart, one date not sure',
  );
});
