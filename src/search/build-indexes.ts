import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { FacetTableWriter } from './facet-table.ts';
import type { IndexEntry, IndexList, Labels } from './facets.ts';
import { RowsWriter } from './found-table.ts';
import { facetRow, type IndexedStatement, indexRecord } from './index-record.ts';
import type { NamesPrinted } from './variants.ts';

/** An index of more pages than this is closed and another begun. */
export const MOST_PAGES = 25_000;

export interface BuildOptions {
  /** Reads the words of every statement, to know which names are printed. */
  names: NamesPrinted;
  labels: Labels;
  /** The language of the index that holds a text; its own where nothing else is said. */
  indexLanguage?: (language: string) => string;
  mostPages?: number;
}

/** What Pagefind writes that the search page never asks for. */
const UNUSED = /^(?:pagefind-.*\.(?:js|css)|filter)$/;

interface OpenIndex {
  pagefind: PagefindIndex;
  facets: FacetTableWriter;
  rows: RowsWriter;
  language: string;
  path: string;
}

/**
 * Writes the search indexes of an archive: `pagefind/<language>/` for each language, split where it grows large,
 * and `search/` with the list of indexes, the names of the facets' values and the names that find each other.
 * Statements come newest first, undated last; the same statements give the same bytes.
 * Errors: throws where Pagefind refuses a record or cannot write, or where the order is another.
 */
export async function buildSearchIndexes(
  statements: Iterable<IndexedStatement> | AsyncIterable<IndexedStatement>,
  outDir: string,
  { names, labels, indexLanguage = (own) => own, mostPages = MOST_PAGES }: BuildOptions,
): Promise<IndexList> {
  await rm(join(outDir, 'pagefind'), { recursive: true, force: true });
  const open = new Map<string, OpenIndex>();
  const begun = new Map<string, number>();
  const entries: IndexEntry[] = [];
  for await (const one of statements) {
    const language = indexLanguage(one.summary.language);
    const index = open.get(language) ?? (await beginIndex(language, begun));
    open.set(language, index);
    const place = index.facets.add(facetRow(one.summary));
    index.rows.add(one.summary);
    const { errors } = await index.pagefind.addCustomRecord(
      indexRecord(one, place, language, labels),
    );
    if (errors.length > 0) throw new Error(`${one.summary.id}: ${errors.join('; ')}`);
    names.read(one.summary.title);
    for (const { text } of one.statement.passages) names.read(text);
    if (place + 1 >= mostPages) {
      open.delete(language);
      entries.push(await writeIndex(index, outDir));
    }
  }
  for (const index of open.values()) entries.push(await writeIndex(index, outDir));
  const list = inOrder(entries, begun);
  await writeShared(outDir, list, labels, names);
  return list;
}

async function beginIndex(language: string, begun: Map<string, number>): Promise<OpenIndex> {
  const part = (begun.get(language) ?? 0) + 1;
  begun.set(language, part);
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not begin an index: ${errors.join('; ')}`);
  const path = `pagefind/${part === 1 ? language : `${language}-${part}`}/`;
  return {
    pagefind: index,
    facets: new FacetTableWriter(),
    rows: new RowsWriter(),
    language,
    path,
  };
}

async function writeIndex(open: OpenIndex, outDir: string): Promise<IndexEntry> {
  const { pagefind, facets, rows, language, path } = open;
  const folder = join(outDir, path);
  const { errors } = await pagefind.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
  await pagefind.deleteIndex();
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  for (const name of await readdir(folder)) {
    const unused = UNUSED.test(name) || (name.startsWith('wasm.') && !isNeeded(name, entry));
    if (unused) await rm(join(folder, name), { recursive: true });
  }
  const stored = facets.stored();
  const table = JSON.stringify(stored);
  await writeFile(join(folder, 'facets.json'), table);
  const described = JSON.stringify(rows.stored());
  await writeFile(join(folder, 'rows.json'), described);
  const tag = createHash('sha256')
    .update(entry)
    .update(table)
    .update(described)
    .digest('hex')
    .slice(0, 12);
  return { path, language, pages: stored.pages, tag };
}

/** Whether the entry file names this WebAssembly: Pagefind writes the general one beside a language's own. */
function isNeeded(name: string, entry: string): boolean {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
  return Object.values(languages).some(({ wasm }) => name === `wasm.${wasm ?? 'unknown'}.pagefind`);
}

/** The language of most pages first; the parts of a language from the newest on. */
function inOrder(entries: readonly IndexEntry[], begun: ReadonlyMap<string, number>): IndexList {
  const pages = new Map<string, number>();
  for (const { language, pages: count } of entries) {
    pages.set(language, (pages.get(language) ?? 0) + count);
  }
  const languages = [...begun.keys()].sort(
    (a, b) => (pages.get(b) ?? 0) - (pages.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const indexes = languages.flatMap((language) =>
    entries.filter((entry) => entry.language === language),
  );
  return { pages: indexes.reduce((sum, index) => sum + index.pages, 0), indexes };
}

async function writeShared(
  outDir: string,
  list: IndexList,
  labels: BuildOptions['labels'],
  names: NamesPrinted,
): Promise<void> {
  const folder = join(outDir, 'search');
  await mkdir(folder, { recursive: true });
  const files: readonly [name: string, data: unknown][] = [
    ['indexes.json', list],
    ['labels.json', labels],
    ['variants.json', names.groups()],
  ];
  for (const [name, data] of files)
    await writeFile(join(folder, name), `${JSON.stringify(data)}\n`);
}
