import { describe, expect, it } from 'vitest';
import { linesWith } from '../../src/concordance/filter.ts';
import { inOrder, readOrder } from '../../src/concordance/order.ts';
import { line } from './lines.ts';

const lines = [
  line('It then ⟨respects⟩ the policy', {
    statement: 'c',
    date: '2024-05-01',
    states: ['Norway', 'China'],
    speaker: 'Émile Zola',
  }),
  line('Kenya always ⟨respects⟩ a policy', { statement: 'a', date: '2013-01-01' }),
  line('Ancient China ⟨respects⟩ the policy', {
    statement: 'b',
    date: null,
    day: '',
    speaker: 'Ann',
  }),
  line('⟨respects⟩ them', { statement: 'd', date: '2022-01-06', states: [], speaker: 'zoe' }),
];
const ids = (found: readonly { statement: string }[]) => found.map(({ statement }) => statement);

describe('the order of lines', () => {
  it.each([
    ['date', ['a', 'd', 'c', 'b']],
    ['newest', ['c', 'd', 'a', 'b']],
    // always, China, then; d has nothing before it
    ['left', ['a', 'b', 'c', 'd']],
    // a policy, the policy (in time), them
    ['right', ['a', 'c', 'b', 'd']],
    ['state', ['a', 'b', 'c', 'd']],
    ['speaker', ['b', 'c', 'd', 'a']],
  ] as const)('by %s', (order, expected) => {
    expect(ids(inOrder(lines, order))).toEqual(expected);
    expect(ids(inOrder(lines.toReversed(), order))).toEqual(expected);
  });

  it('reads the words before outwards from the words found', () => {
    const two = [
      line('zeal and ⟨peace⟩', { statement: 'z' }),
      line('bread and ⟨peace⟩', { statement: 'b' }),
    ];
    expect(ids(inOrder(two, 'left'))).toEqual(['b', 'z']);
  });

  it('is by date where an address asks for what nobody knows', () => {
    expect(readOrder('speaker')).toBe('speaker');
    expect(readOrder('colour')).toBe('date');
    expect(readOrder(null)).toBe('date');
  });
});

describe('the lines with some words', () => {
  it.each([
    ['norw', ['c']],
    ['emile', ['c']],
    ['2013', ['a']],
    ['the POLICY', ['c', 'b']],
    ['olicy', []],
    ['', ['c', 'a', 'b', 'd']],
  ])('%s', (asked, expected) => {
    expect(ids(linesWith(lines, asked))).toEqual(expected);
  });

  it('finds a word anywhere where the script has no blanks', () => {
    expect(linesWith([line('坚持⟨一个中国⟩原则')], '中国')).toHaveLength(1);
  });
});
