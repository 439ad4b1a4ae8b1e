import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '../../src/gazetteer/places.ts';
import { states } from '../../src/gazetteer/states.ts';
import { ArchiveSearch } from '../../src/search/archive-search.ts';
import { buildSearchIndexes } from '../../src/search/build-indexes.ts';
import type { IndexedStatement } from '../../src/search/index-record.ts';
import type { SearchFiles } from '../../src/search/search-files.ts';

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

/** Builds real indexes of statements in a temporary folder and opens them in Node. */
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
  const at = (path: string) => join(folder, path.replace(/\?.*$/, ''));
  const files: SearchFiles = {
    json: async (path) => JSON.parse(await readFile(at(path), 'utf8')),
    bytes: async (path) => Uint8Array.from(await readFile(at(path))),
  };
  const search = await ArchiveSearch.open(files, '');
  return { folder, search, files, remove: () => rm(folder, { recursive: true, force: true }) };
}
