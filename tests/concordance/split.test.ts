import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../src/concordance/split.ts';

const text = 'Kenya firmly adheres to the one-China policy and insists that Taiwan is part of it.';
const start = text.indexOf('one-China');
const end = start + 'one-China policy'.length;

describe('the words around a span', () => {
  it('are whole words within reach, on either side', () => {
    expect(wordsAround(text, start, end, 16)).toEqual({
      before: 'adheres to the ',
      words: 'one-China policy',
      after: ' and insists',
      cutBefore: true,
      cutAfter: true,
    });
  });

  it('are the whole passage where it is short', () => {
    const { before, words, after, ...cut } = wordsAround(text, start, end, 500);
    expect(before + words + after).toBe(text);
    expect(cut).toEqual({ cutBefore: false, cutAfter: false });
  });

  it('hold no part of a word too long to be shown', () => {
    const long = `${'x'.repeat(50)} policy ${'y'.repeat(50)}`;
    const at = long.indexOf('policy');
    expect(wordsAround(long, at, at + 6, 20)).toMatchObject({ before: '', after: '' });
  });

  it('stand on one line', () => {
    expect(wordsAround('one\ntwo\u2028three', 4, 7)).toMatchObject({
      before: 'one ',
      words: 'two',
      after: ' three',
    });
  });

  it('are a stretch of the text that begins and ends between words, whatever the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '-', '王', '𝔘', '\n') }),
        fc.integer({ min: -2, max: 60 }),
        fc.integer({ min: -2, max: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (whole, from, to, reach) => {
          const { before, words, after, cutBefore, cutAfter } = wordsAround(whole, from, to, reach);
          const shown = before + words + after;
          const plain = whole.replace(/\s/gu, ' ');
          expect(plain).toContain(shown);
          expect(before.length).toBeLessThanOrEqual(reach);
          expect(after.length).toBeLessThanOrEqual(reach);
          if (!cutBefore) expect(plain.startsWith(shown)).toBe(true);
          if (!cutAfter) expect(plain.endsWith(shown)).toBe(true);
        },
      ),
    );
  });
});
