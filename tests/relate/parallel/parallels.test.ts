import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlike } from '../../../src/relate/parallel/find-alike.ts';
import { WordsTaken } from '../../../src/relate/parallel/held-words.ts';
import { wordingsByStatement } from '../../../src/relate/parallel/parallels.ts';
import { sharedRows } from '../../../src/relate/parallel/rows-of-words.ts';
import { LEAST_SAME, mostTexts, NEVER_COMMON } from '../../../src/relate/parallel/thresholds.ts';
import { comparedWord, wordsOf } from '../../../src/relate/parallel/words.ts';
import { ownWords, parallelsOf, someTexts, type Texts } from './texts.ts';

const sentence =
  'The two sides agreed to open the harbour of Mombasa to ships of either flag and to share the cost of dredging its northern channel before the rains of next year begin';

function filler(name: string): string {
  return ownWords(name, 40).join(' ');
}

/** Every two stretches found alike, by their texts and the words of them. */
function alikeIn(texts: Texts): string[] {
  const taken = new WordsTaken();
  for (const [id, passages] of Object.entries(texts)) taken.add(id, passages);
  const held = taken.held();
  return findAlike(held, sharedRows(held, NEVER_COMMON)).map((find) => {
    const [a, b] = [held.texts[find.textA] ?? 0, held.texts[find.textB] ?? 0];
    const sides = [held.ids[find.textA], find.a - a, find.aEnd - a, held.ids[find.textB]];
    return [...sides, find.b - b, find.bEnd - b, find.same].join(' ');
  });
}

describe('what two texts have in common', () => {
  test('is found with its place in either, whatever stands around it', () => {
    const { wordings } = parallelsOf({
      kenya: [filler('a'), `${filler('b')} ${sentence}. ${filler('c')}`],
      later: [`They said: “${sentence.toUpperCase()}”, ${filler('d')}`],
    });
    expect(wordings).toHaveLength(1);
    const [wording] = wordings;
    expect(wording).toMatchObject({ page: 'kenya-p2', anchor: 'w41', statements: 2 });
    expect(wording?.places.map(({ shown }) => shown)).toEqual([
      [{ n: 2, text: sentence }],
      [{ n: 1, text: sentence.toUpperCase() }],
    ]);
  });

  test('runs over the ends of paragraphs', () => {
    const words = sentence.split(' ');
    const { wordings } = parallelsOf({
      one: [sentence],
      two: [filler('a'), words.slice(0, 14).join(' '), words.slice(14).join(' '), filler('b')],
    });
    expect(
      wordings.map(({ places }) => places.map(({ parts }) => parts.map(({ n }) => n))),
    ).toEqual([[[1], [2, 3]]]);
  });

  test('does not run over the end of a paragraph along a set form', () => {
    const form = ownWords('form', 30).join(' ');
    const papers = Array.from({ length: NEVER_COMMON }, (_, at) => [
      `paper-${at}`,
      [filler(`p${at}x`), form],
    ]);
    const { wordings } = parallelsOf({
      ...Object.fromEntries(papers),
      one: [sentence, form],
      two: [sentence, form],
      three: [`${sentence} ${form}`],
      four: [`${sentence} ${form}`],
    });
    const ends = wordings.flatMap(({ places }) =>
      places.map(({ id, shown }) => `${id} ${shown.at(-1)?.text.split(' ').at(-1)}`),
    );
    // Within one, a few words of it go with what they border on.
    expect(ends.sort()).toEqual(['four form14', 'one begin', 'three form14', 'two begin']);
  });

  test('is no web address, however long', () => {
    const address =
      'https://example.org/a/b/c/of-the-two-sides-on-the-harbour-of-mombasa-and-its-dues.html';
    const texts = { one: [`${filler('a')} (${address})`], two: [`${address} ${filler('b')}`] };
    expect(parallelsOf(texts).wordings).toEqual([]);
    expect([...wordsOf(`[x](${address}) y`)].map(({ text }) => text)).toEqual(['x', address, 'y']);
  });

  test('is found in scripts without spaces, sign by sign', () => {
    const chinese = '双方一致同意扩大蒙巴萨港开放并于明年雨季之前共同承担北航道疏浚费用';
    const { wordings } = parallelsOf({
      one: [`甲乙丙丁。${chinese}。`],
      two: [`${chinese}，戊己庚辛。`],
    });
    expect(wordings[0]?.places.map(({ shown }) => shown[0]?.text)).toEqual([chinese, chinese]);
  });

  test('a passage of 25 words or more with every fifth word changed is always found', () => {
    const amounts = fc.record({
      length: fc.integer({ min: 25, max: 120 }),
      seeds: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
    });
    fc.assert(
      fc.property(amounts, ({ length, seeds }) => {
        const words = ownWords('word', length);
        const changed = [...words];
        for (let k = 0; k < Math.floor(length / 5); k++) {
          const at = (seeds[k % seeds.length] ?? 0) % length;
          changed[at] = `other${k}`;
        }
        const texts = { one: [words.join(' ')], two: [filler('a'), changed.join(' ')] };
        // Words changed at the ends are no part of what is alike.
        const same = changed.filter((word, at) => word === words[at]).length;
        const rows = changed
          .join(' ')
          .split(/ ?other\d+ ?/)
          .map((row) => row.split(' ').length);
        const rare = rows.filter((row) => row >= 4).reduce((sum, row) => sum + row, 0);
        fc.pre(same >= LEAST_SAME && rare >= 12);
        expect(parallelsOf(texts).wordings).not.toEqual([]);
      }),
    );
  });
});

describe('whatever the texts', () => {
  test('each find stands in all its statements', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const found = parallelsOf(texts);
        const byStatement = wordingsByStatement(found);
        for (const { page, places, statements } of found.wordings) {
          expect(new Set(places.map(({ id }) => id)).size).toBe(statements);
          for (const { id, parts } of places)
            for (const { n } of parts)
              expect(byStatement.get(id)).toContainEqual(
                expect.objectContaining({ n, page, others: statements - 1 }),
              );
        }
      }),
    );
  });

  test('the words said to be shared stand there, and enough of them are the same', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        for (const { places, pairs } of parallelsOf(texts).wordings) {
          const words = places.map(({ id, parts }) =>
            parts.flatMap(({ n, start, end }) =>
              [...wordsOf((texts[id]?.[n - 1] ?? '').slice(start, end))].map(({ text }) =>
                comparedWord(text),
              ),
            ),
          );
          for (const { a, b, same } of pairs) {
            expect(same).toBeGreaterThanOrEqual(LEAST_SAME);
            expect(sharedCount(words[a] ?? [], words[b] ?? [])).toBeGreaterThanOrEqual(same - 8);
          }
        }
      }),
    );
  });

  test('the order in which texts come changes nothing', () => {
    fc.assert(
      fc.property(someTexts, fc.infiniteStream(fc.nat()), (texts, numbers) => {
        const order = Object.keys(texts)
          .map((id) => ({ id, by: numbers.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ id }) => id);
        expect(parallelsOf(texts, order)).toEqual(parallelsOf(texts));
      }),
    );
  });

  test('another text takes no pair away while wording is not common', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const ids = Object.keys(texts);
        const fewer: Texts = Object.fromEntries(Object.entries(texts).slice(0, -1));
        expect(ids.length).toBeLessThan(NEVER_COMMON);
        const withAll = alikeIn(texts);
        for (const find of alikeIn(fewer)) expect(withAll).toContain(find);
      }),
    );
  });
});

describe('a set form', () => {
  const archive = (count: number): Texts =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `text-${at}`,
        [`${filler(`x${at}y`)} ${sentence}`],
      ]),
    );

  test('is told from rare reuse by how many texts have it', () => {
    expect(parallelsOf(archive(NEVER_COMMON)).wordings.map(({ statements }) => statements)).toEqual(
      [NEVER_COMMON],
    );
    expect(parallelsOf(archive(NEVER_COMMON + 1)).wordings).toEqual([]);
  });

  test('is common in eight texts of few, in a twentieth of more, and in thirty of any number', () => {
    expect([5, 160, 200, 400, 600, 10_000].map(mostTexts)).toEqual([8, 8, 10, 20, 30, 30]);
  });
});

describe('nothing is found', () => {
  test.each<[string, Texts]>([
    ['in texts of different words', { one: [filler('a')], two: [filler('b')] }],
    ['in one text that repeats itself', { one: [sentence, sentence], two: [filler('b')] }],
    [
      'where half of the words are others',
      {
        one: [sentence],
        two: [sentence.replace(/(\w+) (\w+)/g, (_, first) => `${first} else${first}`)],
      },
    ],
    [
      'where the words stand in no order',
      { one: [sentence], two: [sentence.split(' ').sort().join(' ')] },
    ],
    ['of fewer words', { one: [sentence], two: [sentence.split(' ').slice(0, 12).join(' ')] }],
    ['in no texts', {}],
    ['in empty ones', { one: [''], two: [] }],
  ])('%s', (_, texts) => {
    expect(parallelsOf(texts).wordings).toEqual([]);
  });
});

describe('hostile texts are compared', () => {
  test.each<[string, readonly string[]]>([
    ['one word a million times', ['no '.repeat(1_000_000)]],
    ['two words in turn', ['no yes '.repeat(200_000)]],
    ['a hundred thousand passages of one word', Array.from({ length: 100_000 }, () => 'word')],
    ['one word of a million letters', ['a'.repeat(1_000_000)]],
    ['marks without words', ['\u202e“”…—'.repeat(100_000)]],
  ])('%s', (_, passages) => {
    const { wordings } = parallelsOf({ one: passages, two: passages, three: [sentence] });
    expect(wordings.length).toBeLessThan(10);
    for (const { places } of wordings)
      for (const { shown } of places)
        expect(shown.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(10_000);
  });
});

function sharedCount(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  }).length;
}
