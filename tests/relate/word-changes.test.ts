import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords, likeness } from '../../src/relate/word-changes.ts';

const signs = { stands: '', gone: '-', new: '+' };
const shown = (from: string, to: string) =>
  changedWords(from, to)
    .map(({ is, words }) => `${signs[is]}${words}`)
    .join(' | ');

describe('what changed from one wording to another', () => {
  it.each([
    ['a strategic partner', 'a strategic partner', 'a strategic partner'],
    [
      'comprehensive strategic and cooperative partner',
      'all-weather strategic cooperative partners',
      '-comprehensive | +all-weather | strategic | -and | cooperative | -partner | +partners',
    ],
    ['respects the policy', 'adheres to the policy', '-respects | +adheres to | the policy'],
    ['the policy', 'the policy, always', 'the policy, | +always'],
    ['', 'new words', '+new words'],
    ['old words', '', '-old words'],
    ['The “Policy”', 'the policy', 'the policy'],
  ])('%s → %s', (from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });

  it('gives both wordings back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'D', '—')).map((row) => row.join(' '));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const changes = changedWords(from, to);
        const without = (is: string) =>
          changes.flatMap((change) => (change.is === is ? [] : change.words)).join(' ');
        expect(without('gone')).toBe(to);
        expect(without('new').toLowerCase()).toBe(from.toLowerCase());
      }),
    );
  });

  it('sets wordings of no usual length side by side', () => {
    const long = 'a '.repeat(1000).trim();
    expect(changedWords(long, long).map(({ is }) => is)).toEqual(['gone', 'new']);
  });
});

describe('how alike two wordings are', () => {
  it('is the share of their words that both have in order', () => {
    expect(likeness('a b c', 'a c')).toBeCloseTo(0.8);
    expect(likeness('a b', 'B, A')).toBeCloseTo(0.5);
    expect(likeness('', '')).toBe(0);
  });
});
