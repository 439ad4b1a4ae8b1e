import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { places } from '../../src/gazetteer/places.ts';
import { states } from '../../src/gazetteer/states.ts';
import { ArchiveSearch, type SearchFiles } from '../../src/search/archive-search.ts';
import { buildSearchIndexes } from '../../src/search/build-indexes.ts';
import type { IndexedStatement } from '../../src/search/index-record.ts';
import { type PagefindEngine, textIndex } from '../../src/search/text-index.ts';

export const labels = {
  focus: 'CN',
  country: { CN: 'China', KE: 'Kenya', KZ: 'Kazakhstan' },
  relation: {},
  theme: {},
  kind: {},
  publisher: {},
  speaker: {},
};

const people = [{ name: 'Mukhtar Tileuberdi', variants: ['Mukhtar Tleuberdi'] }];
/** The names the tests' archives know. */
export const names = { states, countries: [], people, places };

export interface Built {
  folder: string;
  search: ArchiveSearch;
  files: SearchFiles;
  remove(): Promise<void>;
}

/** Builds real indexes of statements in a temporary folder and opens them with Pagefind's own engine in Node. */
export async function built(
  statements: readonly IndexedStatement[],
  least?: number,
): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  const words = new Map(statements.map(({ summary, statement }) => [summary.id, statement]));
  const summaries = statements.map(({ summary }) => summary);
  const wordsOf = ({ id }: { id: string }) => words.get(id) ?? { passages: [] };
  await buildSearchIndexes(summaries, wordsOf, folder, {
    names,
    labels,
    ...(least === undefined ? {} : { least }),
  });
  const files: SearchFiles = {
    read: async (name) =>
      JSON.parse(await readFile(join(folder, 'search', `${name}.json`), 'utf8')),
    open: async (entry) => {
      const path = join(folder, entry.path);
      const engine = (await import(pathToFileURL(join(path, 'pagefind.js')).href)) as {
        createInstance(options: Record<string, unknown>): PagefindEngine;
      };
      // Pagefind fetches its files by address; here they are read from the folder.
      return await textIndex(
        engine.createInstance({ basePath: path, noWorker: true }),
        entry,
        async (name) => JSON.parse(await readFile(join(path, `${name}.json`), 'utf8')),
      );
    },
  };
  const search = await ArchiveSearch.open(files);
  return { folder, search, files, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Answers Pagefind's requests, whose addresses are the paths of files. */
export const fetchFromDisk: typeof fetch = async (input) =>
  new Response(await readFile(new URL(String(input), 'http://archive.test').pathname));
