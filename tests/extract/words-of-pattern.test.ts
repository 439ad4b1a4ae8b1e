import { describe, expect, test } from 'vitest';
import { couldStandAmong } from '../../src/extract/formulas/words-of-pattern.ts';
import { Formula } from '../../src/schema/formula.ts';
import { foldedWords } from '../../src/search/words.ts';

const could = (given: Partial<Formula>, text: string) =>
  couldStandAmong(
    Formula.parse({
      id: 'one',
      family: 'family',
      name: 'One',
      scope: 'One.',
      examples: ['One.'],
      nearMisses: ['Two.'],
      patterns: ['one'],
      ...given,
    }),
  )(new Set(foldedWords(text)));

describe('a formula could stand among words', () => {
  const patterns = ['strategic [cooperative] (partnership|partner[s])'];
  test('where all that must be there is', () => {
    expect(could({ patterns }, 'Comprehensive Strategic Partnership')).toBe(true);
    expect(could({ patterns }, 'all-weather strategic partners')).toBe(true);
    expect(could({ patterns }, 'comprehensive cooperative partnership')).toBe(false);
    expect(could({ patterns }, 'strategic cooperative ties')).toBe(false);
  });

  test('by any of its patterns, whatever slots that have values of their own', () => {
    expect(could({ patterns: ['nothing of it', 'U.S. ties'] }, 'the U.S. has ties')).toBe(true);
    expect(could({ patterns: [{ words: 'ties', slots: { a: 'b' } }] }, 'ties')).toBe(true);
    expect(could({ patterns: ["China's {verb} ties"] }, 'ties of China’s own')).toBe(true);
  });

  test('where its own slot has one of its wordings', () => {
    const slots = { wording: { common: ['[the] common destiny', 'shared destiny'] } };
    const given = { patterns: ['community of {wording}'], slots };
    expect(could(given, 'community of shared destiny')).toBe(true);
    expect(could(given, 'community with a shared future')).toBe(false);
  });
});
