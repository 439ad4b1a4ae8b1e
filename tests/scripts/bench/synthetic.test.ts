import { describe, expect, test } from 'vitest';
import { SyntheticTexts } from '../../../scripts/bench/synthetic.ts';
import { changeableWords, wordingOf } from '../../../scripts/bench/synthetic-words.ts';

const long = (n: number) =>
  `Passage ${n} of some length, dated May 12, 2021, in which President Uhuru Kenyatta speaks. `.repeat(
    4,
  );
const corpus = Array.from(
  { length: 5 },
  (_, n) => `Title ${n}\n\n${long(n)}\n\nBody ${n} ONE.\n\nBody ${n} TWO.\n`,
);
const bodies = (text: string) => text.match(/Body \d \w+\./g) ?? [];

describe('texts made of a corpus', () => {
  test('are the same for the same seed, in whatever order they are asked for', () => {
    const [one, other] = [new SyntheticTexts(corpus, 7), new SyntheticTexts(corpus, 7)];
    const ordered = [1, 2, 6, 11].map((n) => one.text(n));
    expect([11, 6, 2, 1].map((n) => other.text(n)).reverse()).toEqual(ordered);
    const seeded = new SyntheticTexts(corpus, 8);
    expect([1, 2, 3, 4, 5].map((n) => seeded.text(n).text)).not.toEqual(
      [1, 2, 3, 4, 5].map((n) => one.text(n).text),
    );
  });

  test('say that they are synthetic, each under a number of its own', () => {
    const made = new SyntheticTexts(corpus);
    expect(made.text(1).id).toBe('synthetic-000001');
    expect(made.text(12_345).id).toBe('synthetic-012345');
    expect(made.text(3).text).toContain('This text is synthetic: number 3,');
  });

  test('hold every passage of the corpus once in a set, none behind its own opening only', () => {
    const made = new SyntheticTexts(corpus);
    const all = corpus.flatMap(bodies).sort();
    const sets = [1, 6].map((first) => {
      const texts = corpus.map((_, n) => made.text(first + n).text);
      expect(texts.map((text) => bodies(text).length)).toEqual([2, 2, 2, 2, 2]);
      expect(texts.flatMap(bodies).sort()).toEqual(all);
      return texts.flatMap(bodies);
    });
    expect(sets[0]).not.toEqual(sets[1]);
    expect(sets[0]).not.toEqual(corpus.flatMap(bodies));
  });

  test('need a text to be made of', () => {
    expect(() => new SyntheticTexts([])).toThrow(/no text/);
  });
});

describe('the wording of a set', () => {
  test('changes names behind titles, days by weeks and years by 28, so that weekdays stay', () => {
    const { change } = wordingOf([], 1);
    const changed = change('On Wednesday, May 12, 2021, President Uhuru Kenyatta spoke.');
    expect(changed).toMatch(/^On Wednesday, May 19, 1993, President \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ /u);
    expect(changed).not.toContain('Kenyatta');
    expect(new Date(Date.UTC(1993, 4, 19)).getUTCDay()).toBe(3);
  });

  test('leaves days that not every month has, and numbers that are no years', () => {
    const { change } = wordingOf([], 1);
    expect(change('March 30; No. 12021; 500.A15')).toBe('March 30; No. 12021; 500.A15');
  });

  test('gives a word the same other throughout a set, and another in the next', () => {
    const words = Array.from(
      { length: 50 },
      (_, n) => `word${'abcdefghij'.charAt(n % 10)}${'klmno'.charAt(n / 10)}`,
    );
    const [one, two] = [wordingOf(words, 1), wordingOf(words, 2)];
    const all = words.join(' ');
    expect(one.change(all).split(' ').sort()).toEqual([...words].sort());
    expect(one.change('wordak wordak')).toMatch(/^(\w+) \1$/);
    expect(one.change('wordak')).not.toBe('wordak');
    expect(two.change('wordak')).not.toBe(one.change('wordak'));
    expect(one.change('Wordak wordak’s')).toBe('Wordak wordak’s');
  });

  test('leaves the words that texts are read by', () => {
    expect(changeableWords(['rare many many said said said met Kenya it'])).toEqual([
      'many',
      'rare',
    ]);
  });
});
