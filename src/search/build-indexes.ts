import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import type { NameGroup } from './expand-query.ts';
import { FacetTableWriter } from './facet-table.ts';
import type { IndexEntry, IndexList, Labels } from './facets.ts';
import { describedIndex, finerChunks } from './finer-chunks.ts';
import { RowsWriter } from './found-table.ts';
import { contentsOf, SIGNATURE } from './index-file.ts';
import { type IndexPart, indexParts } from './index-parts.ts';
import { facetRow, indexRecord } from './index-record.ts';
import { dividedNames, namesPath } from './name-files.ts';
import {
  chunkPath,
  fragmentPath,
  MARK_LENGTH,
  STORED_INDEX,
  type StoredIndex,
} from './stored-index.ts';
import { type NameSources, type NamesFound, NamesPrinted } from './variants.ts';

export interface BuildOptions {
  /** Where the names come from that find each other. */
  names: NameSources;
  labels: Labels;
  /** The language of the index that holds a text; its own where nothing else is said. */
  indexLanguage?: (language: string) => string;
  /** Pages an index has at the least while others follow. */
  least?: number;
  /** Which indexes to make, by their places in the list: a job may make some and keep them for others. */
  only?: (place: number) => boolean;
  /** Where finished indexes are kept from one build to the next. */
  kept?: KeptIndexes;
}

/** Finished indexes by a key of all they were made from. */
export interface KeptIndexes {
  /** Puts an index into a folder as it was made, and tells which names its texts print; null where it is not kept whole. */
  take(key: string, folder: string): NamesFound | null;
  keep(key: string, folder: string, found: NamesFound): void;
  /** Forgets all that were neither taken nor kept since this began. */
  forgetOthers(): void;
}

/** What Pagefind writes that the search page never asks for: it starts Pagefind's program itself. */
const UNUSED = /^(?:pagefind.*\.(?:js|css)|filter)$/;

/**
 * Writes the search indexes of an archive: `pagefind/<language>/` for each language, divided where it grows large,
 * and `search/` with the list of indexes, the names of the facets' values and the names that find each other.
 * Statements come newest first, undated last; the same statements give the same bytes. One index is in memory at a time.
 * Errors: throws where Pagefind refuses a record or cannot write.
 */
export async function buildSearchIndexes(
  statements: readonly StatementSummary[],
  wordsOf: (summary: StatementSummary) => Pick<Statement, 'passages'>,
  outDir: string,
  {
    names: known,
    labels,
    indexLanguage = (own) => own,
    least,
    only = () => true,
    kept,
  }: BuildOptions,
): Promise<IndexList> {
  await rm(join(outDir, 'pagefind'), { recursive: true, force: true });
  const printed = new NamesPrinted(known);
  const indexes: IndexEntry[] = [];
  for (const [place, part] of indexParts(statements, indexLanguage, least).entries()) {
    if (!only(place)) continue;
    const before = indexes.filter(({ language }) => language === part.language);
    const name = before.length === 0 ? part.language : `${part.language}-${before.length + 1}`;
    const path = `pagefind/${name}/`;
    const folder = join(outDir, path);
    const key = keyOf(part, labels);
    let found = kept?.take(key, folder) ?? null;
    if (!found) {
      const own = new NamesPrinted(known);
      await writeIndex(part, wordsOf, own, labels, folder);
      found = own.found();
      kept?.keep(key, folder, found);
    }
    printed.take(found);
    const program = await programOf(folder);
    const [first] = before;
    // Indexes of one language have the program of the first.
    if (first) await rm(join(folder, program));
    indexes.push({
      path,
      language: part.language,
      pages: part.statements.length,
      program: first?.program ?? `${path}${program}`,
      tag: await tagOf(folder),
    });
  }
  kept?.forgetOthers();
  const names = dividedNames(printed.groups());
  const list = { pages: statements.length, names: names.length, indexes };
  await writeShared(outDir, list, labels, names);
  return list;
}

/**
 * A hash of all that an index is made from, beside the code: its statements, and of the names only those its rows of
 * results show, since names that other statements bring come and go.
 */
function keyOf({ language, statements }: IndexPart, labels: Labels): string {
  const hash = createHash('sha256').update(JSON.stringify([language, labels.focus]));
  for (const { id, key, parties, kind, publisher } of statements) {
    const names = [
      ...parties.map((code) => labels.country[code]),
      labels.kind[kind],
      publisher && labels.publisher[publisher.id],
    ];
    hash.update(`${JSON.stringify([id, key, names])}\n`);
  }
  return hash.digest('hex');
}

async function writeIndex(
  { language, statements }: IndexPart,
  wordsOf: (summary: StatementSummary) => Pick<Statement, 'passages'>,
  names: NamesPrinted,
  labels: Labels,
  folder: string,
): Promise<void> {
  const { index, errors: refused } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not begin an index: ${refused.join('; ')}`);
  const facets = new FacetTableWriter();
  const rows = new RowsWriter();
  for (const summary of statements) {
    const statement = wordsOf(summary);
    const place = facets.add(facetRow(summary));
    rows.add(summary);
    const record = indexRecord({ summary, statement }, place, language, labels);
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`${summary.id}: ${errors.join('; ')}`);
    names.read(summary.title);
    for (const { text } of statement.passages) names.read(text);
  }
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`${folder}: ${errors.join('; ')}`);
  // Pagefind's process never gives memory back: the next index has one of its own.
  await close();
  await leaveOut(folder);
  await layOut(folder);
  await writeFile(join(folder, 'facets.json'), JSON.stringify(facets.stored()));
  await writeFile(join(folder, 'rows.json'), JSON.stringify(rows.stored()));
}

/** Takes away what the search page never asks for. */
async function leaveOut(folder: string): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as Entry;
  const [language] = Object.values(entry.languages);
  const program = `wasm.${language?.wasm ?? 'unknown'}.pagefind`;
  for (const name of await readdir(folder)) {
    // Pagefind writes a general program beside that of the language.
    const unused = UNUSED.test(name) || (PROGRAM.test(name) && name !== program) || name === ENTRY;
    if (unused) await rm(join(folder, name), { recursive: true });
  }
}

/**
 * Lays out anew what Pagefind wrote, so that a reader fetches little: chunks of few words, files called by their numbers,
 * and of the index no more than cannot be told from these.
 */
async function layOut(folder: string): Promise<void> {
  const meta = await metaOf(folder);
  const { version, pages, chunks, fields } = describedIndex(await unpacked(join(folder, meta)));
  await rm(join(folder, meta));
  const written = chunks.map((name) => join(folder, 'index', `${name}.pf_index`));
  const finer = finerChunks(await Promise.all(written.map(unpacked)));
  const hash = createHash('sha256').update(JSON.stringify([version, pages, fields]));
  for (const { words } of finer) hash.update(words);
  const mark = hash.digest('hex').slice(0, MARK_LENGTH);
  await rm(join(folder, 'index'), { recursive: true });
  await mkdir(join(folder, 'index'));
  for (const [number, { words }] of finer.entries())
    await writePacked(join(folder, chunkPath(number)), mark, words);
  for (const [page, { id }] of pages.entries())
    await rename(
      join(folder, 'fragment', `${id}.pf_fragment`),
      join(folder, fragmentPath(page, pages.length)),
    );
  const stored: StoredIndex = {
    version,
    mark,
    words: pages.map(({ words }) => words),
    beginnings: finer.map(({ begins }) => begins).join(' '),
    fields,
  };
  await writePacked(join(folder, STORED_INDEX), JSON.stringify(stored));
}

async function unpacked(path: string): Promise<Uint8Array> {
  return await contentsOf(Uint8Array.from(await readFile(path)));
}

async function writePacked(path: string, ...parts: readonly (string | Uint8Array)[]) {
  const bytes = Buffer.concat([SIGNATURE, ...parts].map((part) => Buffer.from(part)));
  await writeFile(path, gzipSync(bytes, { level: 9 }));
}

const ENTRY = 'pagefind-entry.json';
const META = /^pagefind\..*\.pf_meta$/;
const PROGRAM = /^wasm\..*\.pagefind$/;

/** What Pagefind names after the language and the contents. Errors: throws where an index lacks it. */
async function named(folder: string, pattern: RegExp): Promise<string> {
  const found = (await readdir(folder)).find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`${folder}: Pagefind wrote no whole index`);
  return found;
}

const metaOf = (folder: string) => named(folder, META);
const programOf = (folder: string) => named(folder, PROGRAM);

/** Changes with anything a browser would fetch of the index. */
async function tagOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of [STORED_INDEX, 'facets.json', 'rows.json'])
    hash.update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

async function writeShared(
  outDir: string,
  list: IndexList,
  labels: BuildOptions['labels'],
  names: readonly (readonly NameGroup[])[],
): Promise<void> {
  await mkdir(join(outDir, 'search'), { recursive: true });
  const files: (readonly [path: string, data: unknown])[] = [
    ['search/indexes.json', list],
    ['search/labels.json', labels],
    ...names.map((groups, number) => [namesPath(number), groups] as const),
  ];
  for (const [path, data] of files)
    await writeFile(join(outDir, path), `${JSON.stringify(data)}\n`);
}
