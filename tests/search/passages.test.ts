import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FacetTableWriter, readFacetTable } from '../../src/search/facet-table.ts';
import { FACETS, type Facet, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { inOrder, narrow } from '../../src/search/found-statements.ts';
import { indexLanguages } from '../../src/search/index-languages.ts';
import { indexedText } from '../../src/search/index-record.ts';
import { findPhrase, wordsOf } from '../../src/search/indexed-words.ts';
import { findMarks } from '../../src/search/mark-words.ts';
import {
  markedTitle,
  marksOf,
  matchingPassages,
  type Piece,
} from '../../src/search/matching-passages.ts';
import { worthMarking } from '../../src/search/worth-marking.ts';

/** A fragment as Pagefind keeps it. */
function fragment(...passages: string[]) {
  const content = passages.join(' ¶¶ ');
  const raw_content = content.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return { raw_url: 'x', content, raw_content, meta: {}, filters: {} };
}

/** A row's words with the marked ones in brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

const all = (places: readonly number[]) => new Map(places.map((place) => [place, 1]));

describe('phrases in the text', () => {
  const text = wordsOf(
    fragment('The all-weather, strategic partners', 'Xi’s “shared” future; shared', 'future'),
  );

  it.each([
    ['all weather strategic', [1, 2]],
    ['Weather strategic', [1, 2]],
    ["xi's shared future", [5, 6, 7]],
    ['future shared', [7, 8]],
    ['strategic partner', []],
    ['partners xis', []],
    ['', []],
  ])('%s', (phrase, places) => expect(findPhrase(text, phrase)).toEqual(places));
});

describe('passages found', () => {
  it('are those with most different words, in the order of the text, three at most', () => {
    const text = wordsOf(
      fragment('a trade', 'trade with Kenya', 'none', 'Kenya', 'trade, Kenya', 'Kenya and trade'),
    );
    const places = all(text.words.flatMap((word, at) => (/trade|Kenya/.test(word) ? [at] : [])));
    expect(matchingPassages(text, places).map(({ n, pieces }) => `${n} ${shown(pieces)}`)).toEqual([
      '2 [trade] with [Kenya]',
      '5 [trade], [Kenya]',
      '6 [Kenya] and [trade]',
    ]);
  });

  it('show of a long passage the stretch that holds the words', () => {
    const long = Array.from({ length: 200 }, (_, at) => (at === 150 ? 'here' : `w${at}`)).join(' ');
    const text = wordsOf(fragment('first', long));
    const [passage] = matchingPassages(text, all([text.words.indexOf('here')]));
    const row = shown(passage?.pieces ?? []);
    expect(row).toMatch(/^… w\d+ .* \[here\] .* …$/);
    expect(row.split(' ').length).toBeLessThan(42);
  });

  it('hold hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)> &lt;mark&gt; <mark>kenya</mark>';
    const [passage] = matchingPassages(wordsOf(fragment(hostile)), all([4]));
    expect(passage?.pieces.map(({ text }) => text).join('')).toBe(hostile);
    expect(wordsOf(fragment(hostile)).words).toEqual(hostile.split(' '));
  });

  it('lose no word, whatever the text', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.nat(29), (given, at) => {
        const clean = indexedText(given.join(' '));
        fc.pre(clean !== '');
        const text = wordsOf(fragment(clean));
        const [passage] = matchingPassages(text, all([at % text.words.length]), 1);
        expect(passage?.pieces.map((piece) => piece.text).join('')).toBe(text.words.join(' '));
      }),
    );
  });
});

describe('what is marked', () => {
  it('is not what merely begins alike', () => {
    const text = wordsOf(fragment('between us, efforts to be made in the capital'));
    const kept = worthMarking(text, all([0, 2, 3, 4, 7]), ['effort', 'to', 'be', 'the']);
    expect([...kept.keys()]).toEqual([2, 3, 4]);
  });

  it('is short words where only short ones were asked for', () => {
    const text = wordsOf(fragment('the EU and the UN'));
    expect([...worthMarking(text, all([1, 4]), ['EU', 'UN']).keys()]).toEqual([1, 4]);
  });

  it('is, in a title, the words asked for', () => {
    const title = 'Talks to be held with Kenya in Nur-Sultan';
    expect(shown(markedTitle(title, ['nur', 'sultan', 'to']))).toBe(
      'Talks to be held with Kenya in [Nur-Sultan]',
    );
    expect(shown(markedTitle(title, ['held with', 'talks with']))).toBe(
      'Talks to be [held with] Kenya in Nur-Sultan',
    );
  });

  it('is named as printed: three words in a row together, others apart', () => {
    const text = wordsOf(
      fragment('“Utmost efforts will be” made; efforts of Tleuberdi, and Tleuberdi’s.'),
    );
    expect(marksOf(text, all([0, 1, 2, 3, 5, 7, 9]))).toEqual([
      'Utmost efforts will be',
      'Tleuberdi',
      'Tleuberdi’s',
    ]);
  });

  const marked = (text: string, ...marks: string[]) =>
    findMarks(text, marks).map(({ start, end }) => text.slice(start, end));

  it('is found again in the statement', () => {
    expect(marked('In Nur‑Sultan, NUR SULTAN and Nursultan', 'Nur-Sultan')).toEqual([
      'Nur‑Sultan',
      'NUR SULTAN',
    ]);
    expect(marked('Kenya’s Kenyan kenya', 'Kenya')).toEqual(['kenya']);
    expect(marked('the shared future; shared, or future', 'shared future')).toEqual([
      'shared future',
    ]);
    expect(marked('双方全面战略伙伴', '战略')).toEqual(['战略']);
    expect(marked('anything', '', '—')).toEqual([]);
  });
});

describe('the text that is indexed', () => {
  it('has nothing in it that is not seen', () => {
    expect(indexedText('a\u202Eb \u200Bc\u00A0\n d\uE000 ¶¶ \u0007')).toBe('ab c d ¶');
  });
});

describe('the index of a language', () => {
  const of = indexLanguages([...Array(60).fill('en'), ...Array(50).fill('fr'), 'de', 'und', 'zh']);
  it.each([
    ['en', 'en'],
    ['fr', 'fr'],
    ['de', 'en'],
    ['und', 'en'],
    ['zh', 'zh'],
  ])('%s in %s', (own, index) => {
    expect(of(own)).toBe(index);
  });
});

describe('facets', () => {
  const row = (day: string | null, country: readonly string[], year: string) => {
    const values = {
      ...Object.fromEntries(FACETS.map((facet) => [facet, []])),
      country,
      year: [year],
    };
    return { day, values: values as unknown as Record<Facet, readonly string[]> };
  };
  function table(...rows: ReturnType<typeof row>[]) {
    const writer = new FacetTableWriter();
    for (const one of rows) writer.add(one);
    return readFacetTable(JSON.parse(JSON.stringify(writer.stored())));
  }

  it('are counted as the statements themselves would be, in any number of indexes', () => {
    const rows = fc.array(
      fc.record({
        day: fc.option(fc.integer({ min: 0, max: 4000 })),
        country: fc.subarray(['CN', 'KE', 'KZ']),
        year: fc.constantFrom('2021', '2022', 'undated'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.nat(30),
        fc.subarray(['CN', 'KE']),
        fc.subarray(['2021', 'undated']),
        (given, cut, country, year) => {
          const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
          const sorted = [...given]
            .sort((a, b) => (b.day ?? -1) - (a.day ?? -1))
            .map((one) => row(one.day === null ? null : day(one.day), one.country, one.year));
          const parts = [sorted.slice(0, cut), sorted.slice(cut)].map((part) => table(...part));
          const chosen = { ...NOTHING_CHOSEN, country, year };
          const answers = parts.map(({ pages }) => ({ pages, found: null }));
          const { found, counts } = narrow(answers, parts, chosen);
          const has = (one: ReturnType<typeof row>, facet: Facet, values: readonly string[]) =>
            values.length === 0 || one.values[facet].some((value) => values.includes(value));
          const expected = sorted.filter(
            (one) => has(one, 'country', country) && has(one, 'year', year),
          );
          expect(found).toHaveLength(expected.length);
          for (const value of ['CN', 'KE', 'KZ']) {
            const count = sorted.filter(
              (one) => has(one, 'year', year) && has(one, 'country', [value]),
            ).length;
            expect(counts.get('country')?.get(value) ?? 0).toBe(count);
          }
          const days = (order: 'newest' | 'oldest') =>
            inOrder(found, order, parts).map(({ index, page }) => parts[index]?.day(page) ?? null);
          const dated = days('newest').filter((one) => one !== null);
          expect(dated).toEqual([...dated].sort((a, b) => b - a));
          expect(days('oldest').filter((one) => one !== null)).toEqual([...dated].reverse());
          // Those without a day stand last in both directions.
          for (const order of ['newest', 'oldest'] as const) {
            expect(
              days(order)
                .slice(dated.length)
                .every((one) => one === null),
            ).toBe(true);
          }
        },
      ),
    );
  });

  it('refuse a newer statement after an older one', () => {
    expect(() => table(row('2021-01-01', [], '2021'), row('2022-01-01', [], '2022'))).toThrow(
      'newest first',
    );
    expect(() => table(row(null, [], 'undated'), row('2022-01-01', [], '2022'))).toThrow(
      'newest first',
    );
  });
});
