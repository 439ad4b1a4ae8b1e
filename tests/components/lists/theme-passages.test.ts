import { describe, expect, it } from 'vitest';
import { quoteTheme } from '../../../src/components/lists/theme-passages.ts';
import type { Reading } from '../../../src/schema/basis.ts';

function passage(n: number, line: number, text: string) {
  return { n, line, text, lines: [{ line, column: 1, at: 0 }], speech: [] };
}

function reading(line: number, column: number, text: string, more: Partial<Reading> = {}): Reading {
  return {
    value: 'trade',
    basis: 'inferred',
    rule: 'themes/phrase',
    evidence: { line, column, text },
    ...more,
  };
}

const statement = {
  passages: [
    passage(1, 3, 'They spoke of trade & <b>trade</b>.'),
    passage(2, 5, `${'word '.repeat(300)}investment ${'word '.repeat(300)}`.trim()),
  ],
  header: [],
  furniture: [],
  readings: {
    themes: [
      reading(3, 15, 'trade'),
      reading(3, 26, 'trade'),
      reading(5, 1501, 'investment'),
      reading(3, 1, 'They', { rejected: true }),
      reading(3, 6, 'spoke', { value: 'other' }),
    ],
  },
};

describe('a theme’s passages', () => {
  it('are quoted with the words they rest on marked, and no others', () => {
    const [first] = quoteTheme(statement, 'trade', [1]);
    expect(first?.pieces).toEqual([
      { text: 'They spoke of ', marked: false },
      { text: 'trade', marked: true },
      { text: ' & <b>', marked: false },
      { text: 'trade', marked: true },
      { text: '</b>.', marked: false },
    ]);
    expect(first).toMatchObject({ n: 1, cutBefore: false, cutAfter: false });
  });

  it('are cut around those words where they are long', () => {
    const [second] = quoteTheme(statement, 'trade', [2]);
    expect(second).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(second?.pieces.find(({ marked }) => marked)?.text).toBe('investment');
    expect(second?.pieces.map(({ text }) => text).join('').length).toBeLessThanOrEqual(700);
  });

  it('are marked nowhere where the evidence is not there', () => {
    const wrong = { ...statement, readings: { themes: [reading(3, 2, 'trade')] } };
    expect(quoteTheme(wrong, 'trade', [1])[0]?.pieces).toEqual([
      { text: 'They spoke of trade & <b>trade</b>.', marked: false },
    ]);
  });

  it('leave out numbers that no passage has', () => {
    expect(quoteTheme(statement, 'trade', [9])).toEqual([]);
  });
});
