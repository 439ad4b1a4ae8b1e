import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeingWords } from '../../src/compare/agreeing-words.ts';
import { alignPassages } from '../../src/compare/align-passages.ts';
import { type SideRow, sideBySide } from '../../src/compare/side-by-side.ts';

const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ n: at + 1, text }));

/** Each row as `1 2 | 3`, with `~` where it moved. */
function rowsOf(a: readonly string[], b: readonly string[]): string[] {
  return alignPassages(a, b).map((row) => {
    const numbers = (places: readonly number[]) => places.map((at) => at + 1).join(' ') || '–';
    return `${numbers(row.a)} | ${numbers(row.b)}${row.moved ? ' ~' : ''}`;
  });
}

/** The words of each side, those of one side alone in brackets. */
function marksOf(a: readonly string[], b: readonly string[]): string[] {
  const side = (row: SideRow, of: 'a' | 'b') =>
    row[of]
      .map(({ pieces }) => pieces.map(({ text, own }) => (own ? `[${text}]` : text)).join(''))
      .join(' / ');
  return sideBySide(numbered(a), numbered(b)).map((row) => `${side(row, 'a')} | ${side(row, 'b')}`);
}

const greeting =
  'On the morning of 6 January the two foreign ministers met in the port of Mombasa.';
const railway =
  'The minister recalled that the railway from Nairobi to the coast now carries eight million travellers.';
const harbour =
  'A new oil terminal will be handed over in March, and the harbour dredged before the rains.';
const debt = 'Kenya raised the burden of debt and asked that repayments be put off for two years.';
const thanks = 'Both thanked the engineers whose patience had made the undertaking possible.';

describe('two accounts side by side', () => {
  test('what both say in one order, what only one says where it stands', () => {
    expect(rowsOf([greeting, railway, harbour, thanks], [greeting, debt, harbour, thanks])).toEqual(
      ['1 | 1', '2 | –', '– | 2', '3 | 3', '4 | 4'],
    );
  });

  test('what is told in other words is found by the words they share', () => {
    const told =
      'He recalled the railway from Nairobi to Mombasa, which now carries millions of travellers.';
    expect(rowsOf([greeting, railway], [debt, told, thanks])).toEqual([
      '1 | –',
      '– | 1',
      '2 | 2',
      '– | 3',
    ]);
  });

  test('what stands elsewhere is said to have moved', () => {
    expect(
      rowsOf(
        [greeting, railway, harbour, debt, thanks],
        [greeting, harbour, debt, thanks, railway],
      ),
    ).toEqual(['1 | 1', '2 | 5 ~', '3 | 2', '4 | 3', '5 | 4']);
  });

  test('a passage told in parts is beside all of them, whichever side divides it', () => {
    const whole = `${railway} ${harbour} ${debt}`;
    expect(rowsOf([greeting, whole, thanks], [greeting, railway, harbour, debt, thanks])).toEqual([
      '1 | 1',
      '2 | 2 3 4',
      '3 | 5',
    ]);
    expect(rowsOf([railway, harbour, debt], [whole])).toEqual(['1 2 3 | 1']);
  });

  test('nothing is alike for its common words alone', () => {
    const one = ['The ships of the line and the men of the coast are on the sea.'];
    const other = ['The price of the grain and the tax of the land are in the book.'];
    expect(rowsOf([...one, railway, debt], [...other, harbour, thanks])).toHaveLength(6);
  });

  test('refrains stand beside each other in order', () => {
    const refrain = '(Applause.)';
    expect(
      rowsOf([railway, refrain, harbour, refrain], [railway, refrain, harbour, refrain]),
    ).toEqual(['1 | 1', '2 | 2', '3 | 3', '4 | 4']);
  });

  test('words only one has are marked on its side; a lone word of grammar does not break them', () => {
    expect(
      marksOf(
        ['China supports Kenya in the choice of its own path and the path of peace.'],
        ['China “supports” Kenya, in a choice of the way that its people want and of peace.'],
      ),
    ).toEqual([
      'China supports Kenya in [the] choice of its [own path] and [the path] of peace. | China “supports” Kenya, in [a] choice of [the way that] its [people want] and of peace.',
    ]);
  });

  test('what is too long to compare word by word is said to be', () => {
    const words = (name: string) => Array.from({ length: 1300 }, (_, at) => `${name}${at % 700}`);
    const shared = words('shared');
    const [row] = sideBySide(
      numbered([[...words('a'), ...shared].join(' ')]),
      numbered([[...shared, ...words('b')].join(' ')]),
    );
    expect(row).toMatchObject({ tooLong: true });
    expect(row?.a[0]?.pieces).toHaveLength(1);
  });

  test('hostile texts: one word a hundred thousand times, a hundred thousand passages', () => {
    const many = Array.from({ length: 100_000 }, () => 'word');
    expect(alignPassages([many.join(' ')], ['word word'])).toHaveLength(1);
    expect(alignPassages(many, many).length).toBeLessThanOrEqual(200_000);
    expect(agreeingWords(many, many)).toHaveLength(100_000);
  });
});

const someWords = fc
  .array(fc.constantFrom('ship', 'sea', 'Port', 'é', '港', 'the', '—', '.'), { maxLength: 12 })
  .map((list) => list.join(' '));
const passages = fc.array(someWords, { maxLength: 9 });

describe('whatever the texts', () => {
  test('every passage of both stands in one row, whole and in order', () => {
    fc.assert(
      fc.property(passages, passages, (a, b) => {
        const rows = sideBySide(numbered(a), numbered(b));
        const text = (of: 'a' | 'b') =>
          rows.flatMap((row) =>
            row[of].map(({ n, pieces }) => ({ n, text: pieces.map((one) => one.text).join('') })),
          );
        expect(text('a')).toEqual(numbered(a));
        expect(text('b').sort((x, y) => x.n - y.n)).toEqual(numbered(b));
        const inOrder = rows
          .filter(({ moved }) => !moved)
          .flatMap((row) => row.b.map(({ n }) => n));
        expect(inOrder).toEqual([...inOrder].sort((x, y) => x - y));
        for (const row of rows) expect(row.a.length + row.b.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a text beside itself has nothing of its own', () => {
    fc.assert(
      fc.property(passages, (a) => {
        const withWords = a.filter((text) => /\p{L}/u.test(text));
        for (const row of sideBySide(numbered(withWords), numbered(withWords))) {
          expect(row.moved).toBe(false);
          expect(row.a).toEqual(row.b);
          expect(row.a.flatMap(({ pieces }) => pieces).some(({ own }) => own)).toBe(false);
        }
      }),
    );
  });

  test('as many words agree either way round', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const agreeing = agreeingWords(a, b) ?? [];
        expect(agreeing).toHaveLength(agreeingWords(b, a)?.length ?? -1);
        for (const [i, j] of agreeing) expect(a[i]).toBe(b[j]);
      }),
    );
  });
});
