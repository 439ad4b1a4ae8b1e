import fc from 'fast-check';
import { findParallels } from '../../../src/relate/parallel/find-parallels.ts';
import { WordsTaken } from '../../../src/relate/parallel/held-words.ts';
import type { Parallels } from '../../../src/relate/parallel/parallels.ts';

/** Texts by id, each its passages. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** What texts have in common, taken in the order given; their dates follow their ids. */
export function parallelsOf(
  texts: Texts,
  order: readonly string[] = Object.keys(texts),
): Parallels {
  const taken = new WordsTaken();
  for (const id of order) taken.add(id, texts[id] ?? []);
  return findParallels(taken, Object.keys(texts).sort(), (id) =>
    (texts[id] ?? []).map((text, at) => ({ n: at + 1, text })),
  );
}

/** So many words that stand nowhere else. */
export function ownWords(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`);
}

/** Texts of few words, so that they have much in common by chance and by passages set into several. */
export const someTexts = textsUpTo(7);

/** The same of so many texts at most; of more than eight a wording may be a set form. */
export function textsUpTo(maxLength: number): fc.Arbitrary<Texts> {
  return fc
    .record({
      shared: fc.array(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 18, maxLength: 60 }),
        { minLength: 1, maxLength: 3 },
      ),
      texts: fc.array(
        fc.record({
          own: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }),
          has: fc.array(fc.nat({ max: 2 }), { maxLength: 3 }),
        }),
        { minLength: 2, maxLength },
      ),
    })
    .map(({ shared, texts }): Texts => {
      const words = (numbers: readonly number[]) => numbers.map((n) => `word${n}`).join(' ');
      return Object.fromEntries(
        texts.map(({ own, has }, at) => [
          `text-${at}`,
          [words(own), ...has.flatMap((n) => (shared[n] ? [words(shared[n])] : []))],
        ]),
      );
    });
}
