import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../src/compare/compare-words.ts';

const marked = (before: string, now: string) =>
  compareWords(before, now)
    .map(({ is, text }) => (is === 'same' ? text : is === 'new' ? `[${text}]` : `{${text}}`))
    .join('');

describe('a text beside an earlier one', () => {
  test.each([
    ['a shared future', 'a shared future', 'a shared future'],
    ['a common future for all', 'a shared future for all', 'a {common}[shared] future for all'],
    ['A Common Future,', '“a common future”', '“a common future”'],
    ['the two sides', 'the two friendly and equal sides', 'the two [friendly and equal] sides'],
    ['adheres firmly to it', 'adheres to it', 'adheres {firmly}to it'],
    ['', 'all new', '[all new]'],
    ['gone', '', '{gone}'],
  ])('%s → %s', (before, now, expected) => {
    expect(marked(before, now)).toBe(expected);
  });

  test('what is same and new is the text, whole, and as many words agree either way round', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', 'D', 'é', '双', '— ', '\n'), { maxLength: 30 })
      .map((list) => list.join(' '));
    const agree = (before: string, now: string) =>
      compareWords(before, now)
        .filter(({ is }) => is === 'same')
        .flatMap(({ text }) => text.match(/[\p{L}]/gu) ?? []).length;
    fc.assert(
      fc.property(words, words, (before, now) => {
        const own = compareWords(before, now).filter(({ is }) => is !== 'left-out');
        expect(own.map(({ text }) => text).join('')).toBe(now);
        expect(agree(before, now)).toBe(agree(now, before));
      }),
    );
  });
});
