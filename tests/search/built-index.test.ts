import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACETS, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { matchingPassages, type Piece } from '../../src/search/matching-passages.ts';
import { readState } from '../../src/search/search-state.ts';
import { type Built, built } from './opened.ts';
import { sample, statement, twoLanguages } from './sample.ts';

let one: Built;
let split: Built;
let languages: Built;

beforeAll(async () => {
  one = await built(sample);
  split = await built(sample, 2);
  languages = await built(twoLanguages);
});

afterAll(async () => {
  for (const archive of [one, split, languages]) await archive.remove();
});

/** The ids a search finds, in its order. */
async function ids({ search }: Built, address: string): Promise<string[]> {
  const state = readState(address);
  const { found } = await search.find(state);
  const read = await Promise.all(found.map((place) => search.read(place, state.query)));
  return read.map(({ fragment }) => fragment.raw_url);
}

async function passagesOf({ search }: Built, query: string, id: string) {
  const { found } = await search.find(readState(`q=${encodeURIComponent(query)}`));
  const read = await Promise.all(found.map((place) => search.read(place, query)));
  const hit = read.find(({ fragment }) => fragment.raw_url === id);
  return hit ? matchingPassages(hit.text, hit.places) : [];
}

const marked = (pieces: readonly Piece[]) =>
  pieces.filter(({ found }) => found).map(({ text }) => text);
const sentence = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe('without a query', () => {
  it('holds every statement, newest first, undated last', async () => {
    expect(await ids(one, '')).toEqual(sample.map(({ summary }) => summary.id));
  });

  it('keeps undated statements last when oldest stand first', async () => {
    expect(await ids(one, 'sort=oldest')).toEqual([
      'xian-2021',
      'mombasa-2022',
      'nur-sultan-2022',
      'astana-2024',
      'beijing-2025',
      'undated-nairobi',
    ]);
  });

  it('narrows by any value of a facet and by all facets', async () => {
    expect(await ids(one, 'year=2021&year=undated')).toEqual(['xian-2021', 'undated-nairobi']);
    expect(await ids(one, 'year=2022&country=KE')).toEqual(['mombasa-2022']);
    expect(await ids(one, 'publisher=nobody')).toEqual([]);
  });
});

describe('counts', () => {
  it('say what choosing a value as well would show', async () => {
    const state = readState('country=KE&year=2022');
    const counts = await one.search.counts(state);
    expect(Object.fromEntries(counts.get('country') ?? [])).toEqual({ CN: 2, KE: 1, KZ: 1 });
    expect(Object.fromEntries(counts.get('year') ?? [])).toEqual({
      '2025': 1,
      '2022': 1,
      undated: 1,
    });
    expect(Object.fromEntries(counts.get('speaker') ?? [])).toEqual({ 'wang-yi': 1 });
  });

  it('are the numbers of statements the search then finds', async () => {
    for (const query of ['', 'q=partners', 'q=tleuberdi&country=CN']) {
      const state = readState(query);
      const counts = await one.search.counts(state);
      for (const facet of FACETS) {
        for (const [value, count] of counts.get(facet) ?? []) {
          const narrowed = { ...state, chosen: { ...state.chosen, [facet]: [value] } };
          expect(
            (await one.search.find(narrowed)).found,
            `${query} ${facet}=${value}`,
          ).toHaveLength(count);
        }
      }
    }
  });
});

describe('names', () => {
  it.each([
    ['Tleuberdi', ['nur-sultan-2022', 'xian-2021']],
    ['tileuberdi', ['nur-sultan-2022', 'xian-2021']],
    ['Mukhtar Tleuberdi', ['nur-sultan-2022', 'xian-2021']],
    ['Astana', ['astana-2024', 'nur-sultan-2022']],
    ['Nur-Sultan', ['astana-2024', 'nur-sultan-2022']],
    ['nur sultan', ['astana-2024', 'nur-sultan-2022']],
    ['Kazakhstan', ['astana-2024', 'nur-sultan-2022']],
    ['Kazakh', ['astana-2024', 'nur-sultan-2022']],
    ['store', ['astana-2024']],
    ['Støre', ['astana-2024']],
    ['lodz', ['astana-2024']],
    ['strasse', ['astana-2024']],
    ['xian', ['xian-2021']],
    ["Xi'an", ['xian-2021']],
    ['C+C5', ['astana-2024']],
  ])('%s', async (query, expected) => {
    expect((await ids(one, `q=${encodeURIComponent(query)}&sort=newest`)).sort()).toEqual(
      expected.sort(),
    );
  });
});

describe('phrases', () => {
  it.each([
    ['"shared future"', ['nur-sultan-2022']],
    ['“shared future”', ['nur-sultan-2022']],
    ['"partners that firmly support each other"', ['beijing-2025', 'mombasa-2022']],
    ['"partner that firmly support each other"', []],
    ['"partners that firmly" Kenya', ['beijing-2025']],
    ['"partners that firmly" "be partners"', ['mombasa-2022']],
    ['"all weather strategic"', ['beijing-2025']],
    ['"China-Kenya community"', ['beijing-2025']],
    // Across the end of a passage nothing stands together.
    ['"each other second"', []],
    ['"four partners"', ['mombasa-2022']],
  ])('%s', async (query, expected) => {
    expect((await ids(one, `q=${encodeURIComponent(query)}`)).sort()).toEqual(expected.sort());
  });

  it.each([
    ['Astanaxx', []],
    ['Kenyatta', []],
    ['Visitation', ['astana-2024']],
    ['tileub', ['nur-sultan-2022']],
    ['partnering', ['beijing-2025', 'mombasa-2022', 'undated-nairobi']],
  ])('takes %s for no word that merely begins like it', async (query, expected) => {
    expect((await ids(one, `q=${query}`)).sort()).toEqual(expected.sort());
  });

  it('does not take a name of one index for the beginning of another word in the next', async () => {
    const places = await built(
      [
        statement({
          id: 'b',
          date: '2022-01-02',
          passages: ['As asked, the press was met in Nur-Sultan.'],
        }),
        statement({ id: 'a', date: '2022-01-01', passages: ['As asked, the press was met.'] }),
      ],
      1,
    );
    expect(await ids(places, 'q=Astana')).toEqual(['b']);
    expect(await ids(places, 'q=Nur-Sultan')).toEqual(['b']);
    await places.remove();
  });

  it('asks for all words of a query, and names those that stand nowhere', async () => {
    const { found, missing } = await one.search.find(readState('q=partners+zzyzx'));
    expect(found).toEqual([]);
    expect(missing).toEqual(['zzyzx']);
  });
});

describe('passages', () => {
  it('are numbered as the statement numbers them, with the words marked', async () => {
    const [passage, ...others] = await passagesOf(one, 'mombasa', 'mombasa-2022');
    expect(others).toEqual([]);
    expect(passage?.n).toBe(3);
    expect(marked(passage?.pieces ?? [])).toEqual(['Mombasa']);
  });

  it('keep their places behind hostile text, which stays text', async () => {
    const [passage] = await passagesOf(one, 'zanzibar', 'mombasa-2022');
    expect(passage?.n).toBe(2);
    expect(marked(passage?.pieces ?? [])).toEqual(['zanzibar']);
    expect(sentence(passage?.pieces ?? [])).toBe(
      'Second, <script>alert(1)</script> &lt;b&gt; a hostile passage ¶ with 😀 marks — and “odd” words: zanzibar.',
    );
  });

  it('mark a phrase only where it stands together', async () => {
    const passages = await passagesOf(one, '"shared future"', 'nur-sultan-2022');
    expect(passages.map(({ pieces }) => marked(pieces))).toEqual([['shared future']]);
  });
});

describe('several indexes', () => {
  it('are asked as one: the same statements, order and counts', async () => {
    for (const address of [
      '',
      'sort=oldest',
      'q=partners&sort=newest',
      'q=kazakh&sort=oldest',
      'year=2022&country=KE',
    ]) {
      expect(await ids(split, address), address).toEqual(await ids(one, address));
      const state = readState(address);
      const [joined, single] = await Promise.all([
        split.search.counts(state),
        one.search.counts(state),
      ]);
      for (const facet of FACETS) {
        expect(new Map([...(joined.get(facet) ?? [])].sort())).toEqual(
          new Map([...(single.get(facet) ?? [])].sort()),
        );
      }
    }
  });

  it('miss a word only where all of them do', async () => {
    expect((await split.search.find(readState('q=mombasa'))).missing).toEqual([]);
    expect((await split.search.find(readState('q=zzyzx'))).missing).toEqual(['zzyzx']);
  });

  it('hold other languages, cut into words', async () => {
    expect(await ids(languages, 'q=全面战略')).toEqual(['chinese-2022']);
    expect(await ids(languages, `q=${encodeURIComponent('“全面战略伙伴”')}`)).toEqual([
      'chinese-2022',
    ]);
    const [passage] = await passagesOf(languages, '合作', 'chinese-2022');
    expect(passage?.n).toBe(2);
    expect(marked(passage?.pieces ?? [])).toEqual(['合作']);
    expect(sentence(passage?.pieces ?? [])).toContain('“一带一路”<b>合作</b>');
    expect(await ids(languages, 'sort=newest')).toEqual(
      twoLanguages.map(({ summary }) => summary.id),
    );
  });
});

describe('the files', () => {
  it('are the same bytes from the same statements', async () => {
    const again = await built(sample);
    try {
      const files = async ({ folder }: Built) =>
        (await readdir(folder, { recursive: true })).sort();
      const names = await files(one);
      expect(await files(again)).toEqual(names);
      for (const name of names.filter((file) => /\.[a-z_]+$/.test(file))) {
        const [a, b] = await Promise.all(
          [one, again].map(({ folder }) => readFile(join(folder, name))),
        );
        expect(a?.equals(b ?? Buffer.of()), name).toBe(true);
      }
    } finally {
      await again.remove();
    }
  });

  it('hold nothing the search page does not ask for', async () => {
    const names = await readdir(join(one.folder, 'pagefind', 'en'));
    expect(names.filter((name) => !/pf_meta$/.test(name)).sort()).toEqual([
      'facets.json',
      'fragment',
      'index',
      'rows.json',
      'wasm.en.pagefind',
    ]);
  });

  it('refuse statements in another order', async () => {
    await expect(built([...sample].reverse())).rejects.toThrow('newest first');
  });

  it('can be empty', async () => {
    const empty = await built([]);
    expect(
      (await empty.search.find({ query: 'x', chosen: NOTHING_CHOSEN, order: 'relevance' })).found,
    ).toEqual([]);
    expect(empty.search.pages).toBe(0);
    await empty.remove();
  });
});
