import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IndexEntry, IndexList } from '../../src/search/facets.ts';
import { indexParts } from '../../src/search/index-parts.ts';
import { indexRecord } from '../../src/search/index-record.ts';
import type { SearchFiles } from '../../src/search/search-files.ts';
import { openIndexes, type TextIndex } from '../../src/search/text-index.ts';
import { type Built, built, labels } from './opened.ts';
import { sample, statement, twoLanguages } from './sample.ts';

/** As much of what Pagefind's own script offers as is compared. */
interface OwnScript {
  search(
    words: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{
    results: readonly {
      id: string;
      score: number;
      words: readonly number[];
      data(): Promise<{ raw_url: string; content: string; raw_content: string }>;
    }[];
    unfilteredResultCount: number;
  }>;
}

const french = Array.from({ length: 3 }, (_, at) =>
  statement({
    id: `french-${at}`,
    date: `2020-01-0${3 - at}`,
    language: 'fr',
    passages: [
      `Les ministres se sont entretenus à Côte d’Ivoire ${'des partenariats '.repeat(at + 1)}.`,
    ],
  }),
);

/** A word of five letters for each number. */
const madeUp = (number: number) =>
  Array.from({ length: 5 }, (_, at) => 'bcdfghjkmp'[Math.floor(number / 10 ** at) % 10]).join('');

/** Of so many words that a reader fetches them in parts. */
const many = [0, 1].map((page) =>
  statement({
    id: `many-${page}`,
    date: `2030-01-0${2 - page}`,
    language: 'de',
    passages: [Array.from({ length: 2500 }, (_, at) => madeUp(at * (page + 1))).join(' ')],
  }),
);

const QUESTIONS = [
  madeUp(0),
  madeUp(1),
  madeUp(1998),
  madeUp(2400),
  madeUp(4998),
  `${madeUp(2)} ${madeUp(2398)}`,
  `"${madeUp(5)} ${madeUp(6)}"`,
  'partners',
  'partner',
  'PARTNERSHIP',
  'part',
  'china kenya',
  '"shared future"',
  '"partners that firmly support each other"',
  'Kenya’s',
  'xi’an',
  'Støre Łódź',
  'common-future',
  'C+C5',
  'Côte d’Ivoire',
  'cote partenariat',
  'entretenir',
  '合作',
  '伙伴关系',
  '"一带一路"',
  '😀 zanzibar',
  'zzyzx',
  'a',
  '—',
  '',
];

let archive: Built;
let folder: string;
let list: IndexList;

beforeAll(async () => {
  // Pagefind's own script asks for its files by address; here addresses are paths.
  vi.stubGlobal('fetch', async (input: string) => {
    const { pathname } = new URL(input, 'http://archive.test');
    return new Response(Uint8Array.from(await readFile(pathname)));
  });
  archive = await built([...many, ...twoLanguages, ...french], 2);
  list = (await archive.files.json('search/indexes.json')) as IndexList;
  folder = await mkdtemp(join(tmpdir(), 'own-script-'));
  const all = new Map(
    [...many, ...twoLanguages, ...french].map((one) => [one.summary.id, one] as const),
  );
  const summaries = [...all.values()].map(({ summary }) => summary);
  const parts = indexParts(summaries, (own) => own, 2);
  for (const [at, { path }] of list.indexes.entries()) {
    const { language, statements } = parts[at] ?? { language: '', statements: [] };
    const { index } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error('Pagefind could not begin an index');
    for (const [place, { id }] of statements.entries()) {
      const one = all.get(id);
      if (one) await index.addCustomRecord(indexRecord(one, place, language, labels));
    }
    await index.writeFiles({ outputPath: join(folder, path) });
  }
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await archive.remove();
  await rm(folder, { recursive: true, force: true });
});

/** An index asked by Pagefind's own script, loaded for it alone. */
async function ownScript({ path }: IndexEntry): Promise<OwnScript> {
  const script = join(folder, path, 'pagefind.js');
  const { createInstance } = (await import(pathToFileURL(script).href)) as {
    createInstance(options: Record<string, unknown>): OwnScript;
  };
  return createInstance({ basePath: join(folder, path), noWorker: true });
}

/** All that a question brings of an index. */
async function broughtBy(index: TextIndex, question: string) {
  const found = [...(await index.ask(question))];
  return {
    count: await index.count(question),
    found: await Promise.all(
      found.map(async ([page, { score, words }]) => ({
        ...(await readBack(index, page)),
        score,
        words,
      })),
    ),
  };
}

async function readBack(index: TextIndex, page: number) {
  const { raw_url, content, raw_content } = await index.read(page);
  return { raw_url, content, raw_content };
}

async function broughtByOwn(script: OwnScript, question: string) {
  const { results } = await script.search(question);
  const counted = await script.search(question, { filters: { unfiled: 'nowhere' } });
  return {
    count: counted.unfilteredResultCount,
    found: await Promise.all(
      results.map(async ({ score, words, data }) => {
        const { raw_url, content, raw_content } = await data();
        return { raw_url, content, raw_content, score, words };
      }),
    ),
  };
}

/** Questions are cut into words for a language that writes no spaces before they are handed to Pagefind. */
function asHanded(question: string, language: string): string {
  if (language !== 'zh') return question;
  const pieces = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(question)];
  const words = pieces.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return question.startsWith('"') ? `"${words.join(' ')}"` : words.join(' ');
}

describe('Pagefind’s program, started without its own script', () => {
  it('has several indexes of one language to be asked, and others of another', () => {
    const languages = list.indexes.map(({ language }) => language);
    expect(languages.filter((language) => language === 'en').length).toBeGreaterThan(2);
    expect(new Set(languages)).toEqual(new Set(['en', 'de', 'fr', 'zh']));
  });

  it('has words in more parts than Pagefind made of them', async () => {
    const parts = async (within: string, { path }: IndexEntry) =>
      (await readdir(join(within, path, 'index'))).length;
    const german = list.indexes.filter(({ language }) => language === 'de');
    for (const entry of german)
      expect(await parts(archive.folder, entry)).toBeGreaterThan((await parts(folder, entry)) + 2);
    expect(german).not.toEqual([]);
  });

  it.each([
    ['as they are listed', (entries: readonly IndexEntry[]) => entries],
    ['the last first', (entries: readonly IndexEntry[]) => entries.toReversed()],
  ])(
    'finds what its own script finds, just as well and in the same places: indexes %s',
    async (_, ordered) => {
      const indexes = ordered(list.indexes);
      const opened = await openIndexes({ ...list, indexes }, archive.files);
      let brought = 0;
      for (const [at, entry] of indexes.entries()) {
        const own = await ownScript(entry);
        const index = opened[at] as TextIndex;
        for (const question of QUESTIONS) {
          const expected = await broughtByOwn(own, asHanded(question, entry.language));
          expect(await broughtBy(index, question), `${entry.path} ${question}`).toEqual(expected);
          brought += expected.found.length;
        }
      }
      expect(brought).toBeGreaterThan(40);
    },
  );

  it('would be seen to find something else', async () => {
    const [entry] = list.indexes;
    const [index] = await openIndexes(list, archive.files);
    if (!entry || !index) throw new Error('no index');
    const own = await ownScript(entry);
    // Together and apart, a word and its stem, are asked in different ways.
    for (const [one, other] of [
      ['"shared future"', 'shared future'],
      ['"partner"', 'partner'],
    ] as const)
      expect(await broughtBy(index, one)).not.toEqual(await broughtByOwn(own, other));
  });

  it('numbers the pages as they were given', async () => {
    const opened = await openIndexes(list, archive.files);
    const english = opened.filter(({ language }) => language === 'en');
    const ids = await Promise.all(
      english.flatMap((index) =>
        Array.from({ length: index.pages }, async (_, page) => (await index.read(page)).raw_url),
      ),
    );
    expect(ids).toEqual(sample.map(({ summary }) => summary.id));
  });

  it('is fetched once for all indexes of a language', async () => {
    const { files, programs } = noting();
    await openIndexes(list, files);
    expect(programs()).toEqual([
      'pagefind/de/wasm.de.pagefind',
      'pagefind/en/wasm.en.pagefind',
      'pagefind/fr/wasm.fr.pagefind',
      'pagefind/zh/wasm.unknown.pagefind',
    ]);
  });

  it('is left until a question comes, or is about to, where none is asked at once', async () => {
    const { files, programs } = noting();
    const opened = await openIndexes(list, files, false);
    expect((await opened[0]?.read(0))?.raw_url).toBe(sample[0]?.summary.id);
    expect(programs()).toEqual([]);
    opened.find(({ language }) => language === 'fr')?.wake();
    expect(programs()).toEqual(['pagefind/fr/wasm.fr.pagefind']);
    const asked = opened.map((index) => broughtBy(index, 'partner'));
    const eager = await openIndexes(list, archive.files);
    expect(await Promise.all(asked)).toEqual(
      await Promise.all(eager.map((index) => broughtBy(index, 'partner'))),
    );
    expect(programs()).toHaveLength(4);
  });
});

/** The archive's files, and which programs were asked for. */
function noting(): { files: SearchFiles; programs: () => string[] } {
  const asked: string[] = [];
  const files: SearchFiles = {
    json: archive.files.json,
    bytes: (path) => {
      asked.push(path);
      return archive.files.bytes(path);
    },
  };
  return { files, programs: () => asked.filter((path) => path.includes('wasm')).sort() };
}
