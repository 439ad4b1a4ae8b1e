import { expect, test } from 'vitest';
import {
  FEWEST_WORDS,
  type PlainText,
  plantReuse,
  randomFrom,
} from '../../scripts/accuracy/plant-reuse.ts';
import { measureReuse, parallelsIn } from '../../scripts/accuracy/reuse.ts';
import { noParallels } from '../../src/relate/parallel/parallels.ts';
import { wordsOf } from '../../src/relate/parallel/words.ts';

/** Texts of words drawn at random: they have nothing in common but words. */
const random = randomFrom(1);
const texts: PlainText[] = Array.from({ length: 120 }, (_, text) => ({
  id: `text-${text}`,
  passages: Array.from({ length: 4 }, () =>
    Array.from(
      { length: 5 },
      () => `${Array.from({ length: 14 }, () => `word${Math.floor(random() * 3000)}`).join(' ')}.`,
    ).join(' '),
  ),
}));
const silent = () => undefined;

test('passages are planted once a text, long enough, the same each time', () => {
  const first = plantReuse(texts, () => true, 7);
  expect(plantReuse(texts, () => true, 7)).toEqual(first);
  expect(first.plants.length).toBeGreaterThan(100);
  expect(new Set(first.plants.map(({ host }) => host)).size).toBe(first.plants.length);
  const byId = new Map(first.texts.map(({ id, passages }) => [id, passages]));
  for (const { kind, amount, source, from, host, to } of first.plants) {
    const there = byId.get(source)?.[from - 1] ?? '';
    const here = byId.get(host)?.[to - 1] ?? '';
    const count = [...wordsOf(here)].length;
    expect(count).toBeGreaterThanOrEqual(FEWEST_WORDS * (1 - amount));
    if (kind === 'copied') expect(here).toBe(there);
    else expect(here).not.toBe(there);
  }
});

test('the finding passes', () => {
  expect(measureReuse(texts, 0, parallelsIn, silent)).toBe(true);
});

test('a finding that finds nothing, or everything alike, does not', () => {
  expect(measureReuse(texts, 0, () => noParallels, silent)).toBe(false);
  const everything = (all: readonly PlainText[]) => {
    const found = parallelsIn(all);
    const places = all.slice(0, 40).map(({ id, passages }) => ({
      id,
      parts: passages.map((text, at) => ({ n: at + 1, start: 0, end: text.length })),
      words: 280,
      shown: [],
    }));
    const pairs = places.flatMap((_, b) =>
      places.slice(0, b).map((__, a) => ({ a, b, same: 200 })),
    );
    const added = { page: 'x-p1', anchor: 'w1', statements: 40, places, pairs };
    // The first round tells what is known already: only what comes anew can be wrong.
    return all.some(({ passages }) => passages.length > 4)
      ? { ...found, wordings: [...found.wordings, added] }
      : found;
  };
  expect(measureReuse(texts, 0, everything, silent)).toBe(false);
});
