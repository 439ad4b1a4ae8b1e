import { type FacetTable, readFacetTable, type StoredFacets } from './facet-table.ts';
import type { IndexEntry, IndexList } from './facets.ts';
import type { StoredRows } from './found-table.ts';
import { contentsOf } from './index-file.ts';
import { UNSPACED_LANGUAGES } from './index-languages.ts';
import { programQuestion } from './program-question.ts';
import type { SearchFiles } from './search-files.ts';
import { type ProgramQuestion, SearchProgram } from './search-program.ts';
import {
  chunkPath,
  chunkWords,
  fragmentPath,
  programMeta,
  STORED_INDEX,
  type StoredIndex,
} from './stored-index.ts';

/** What Pagefind keeps of a page: its words, and what a row of results shows. */
export interface Fragment {
  /** The id the record was given. */
  raw_url: string;
  content: string;
  /** With the ends of words marked where the language writes none, and with `<` and `>` escaped. */
  raw_content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** One page found by one question: how well, and the places of the words found. */
export interface Hit {
  score: number;
  words: readonly number[];
}

/** One index, opened: pages are counted from 0, newest first, undated last. */
export interface TextIndex {
  language: string;
  pages: number;
  /** Fetches and starts what answers questions, where that was left until one comes. Errors: none; asking will have them. */
  wake(): void;
  /** Fetches what a question will need, so that it is there when it is asked. Errors: none; asking will have them. */
  prepare(words: string): void;
  /** The pages that have the words; each word must be there, in any of its forms. */
  ask(words: string): Promise<Map<number, Hit>>;
  /** How many pages have the words, without fetching which. */
  count(words: string): Promise<number>;
  read(page: number): Promise<Fragment>;
  facets(): Promise<FacetTable>;
  rows(): Promise<StoredRows>;
}

/**
 * Opens every index of the list, to be asked at once or only looked at: then the program that answers is left until it
 * is wanted. The program of a language is fetched once. Errors: rejects where a file cannot be fetched.
 */
export async function openIndexes(
  list: IndexList,
  files: SearchFiles,
  atOnce = true,
): Promise<TextIndex[]> {
  const programs = new Map<string, Promise<WebAssembly.Module>>();
  const programAt = (path: string) => {
    const program = programs.get(path) ?? compiled(files, path);
    programs.set(path, program);
    return program;
  };
  return await Promise.all(
    list.indexes.map((entry) => openIndex(entry, () => programAt(entry.program), files, atOnce)),
  );
}

async function compiled(files: SearchFiles, path: string): Promise<WebAssembly.Module> {
  return await WebAssembly.compile(await contentsOf(await files.bytes(path)));
}

async function openIndex(
  { path, language, pages, tag }: IndexEntry,
  compiling: () => Promise<WebAssembly.Module>,
  files: SearchFiles,
  atOnce: boolean,
): Promise<TextIndex> {
  // Named by the index they are of: what a browser keeps is never taken for another.
  const within = async (name: string) =>
    await contentsOf(await files.bytes(`${path}${name}?v=${tag}`));
  const beside = (name: string) => files.json(`${path}${name}.json?v=${tag}`);
  const [stored] = await Promise.all([
    within(STORED_INDEX).then(jsonOf<StoredIndex>),
    atOnce ? compiling() : null,
  ]);
  let starting: Promise<SearchProgram> | undefined;
  const program = () => {
    starting ??= compiling().then((module) => SearchProgram.start(module, programMeta(stored)));
    return starting;
  };
  if (atOnce) await program();
  const chunks = new Map<string, Promise<void>>();
  const fragments = new Map<number, Promise<Fragment>>();
  let table: Promise<FacetTable> | undefined;
  let rows: Promise<StoredRows> | undefined;
  const load = async (name: string) => {
    const [started, chunk] = await Promise.all([program(), within(chunkPath(name))]);
    started.load(chunkWords(chunk, stored));
  };
  const prepared = async (words: string): Promise<Prepared | null> => {
    const question = programQuestion(inWords(words, language));
    if (question === null) return null;
    const started = await program();
    const loading = started.chunksFor(question).map((name) => kept(chunks, name, load));
    await Promise.all(loading);
    return { started, question };
  };
  return {
    language,
    pages,
    wake() {
      program().catch(() => undefined);
    },
    prepare(words) {
      prepared(words).catch(() => undefined);
    },
    async ask(words) {
      const ready = await prepared(words);
      const hits = new Map<number, Hit>();
      for (const { id, score, places } of ready?.started.ask(ready.question) ?? []) {
        hits.set(Number(id), { score, words: places });
      }
      return hits;
    },
    async count(words) {
      const ready = await prepared(words);
      return ready?.started.count(ready.question) ?? 0;
    },
    async read(number) {
      const words = stored.words[number];
      if (words === undefined) throw new RangeError(`no page ${number} in the index`);
      return await kept(fragments, number, async () =>
        fragmentOf(await within(fragmentPath(number, pages)), words),
      );
    },
    facets() {
      table ??= beside('facets').then((stored) => readFacetTable(stored as StoredFacets));
      return table;
    },
    rows() {
      rows ??= beside('rows') as Promise<StoredRows>;
      return rows;
    },
  };
}

/** A question the program can answer now. */
interface Prepared {
  readonly started: SearchProgram;
  readonly question: ProgramQuestion;
}

/** What was loaded under a name; what could not be is asked for again the next time. */
function kept<Key, Loaded>(
  held: Map<Key, Promise<Loaded>>,
  name: Key,
  load: (name: Key) => Promise<Loaded>,
): Promise<Loaded> {
  const known = held.get(name);
  if (known) return known;
  const loading = load(name);
  held.set(name, loading);
  loading.catch(() => held.delete(name));
  return loading;
}

const decoder = new TextDecoder();

const jsonOf = <Told>(contents: Uint8Array) => JSON.parse(decoder.decode(contents)) as Told;

/** A fragment as it lies in its file. */
type StoredFragment = Pick<Fragment, 'content' | 'meta' | 'filters'> & {
  url: string;
  word_count: number;
};

/** Errors: throws where the page has not as many words as the index says: it has been built anew. */
function fragmentOf(contents: Uint8Array, words: number): Fragment {
  const { url, content, meta, filters, word_count } = jsonOf<StoredFragment>(contents);
  if (word_count !== words) throw new Error('a page of another search index');
  return {
    raw_url: url,
    content: content.replace(/\u200b/g, ''),
    raw_content: content.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    meta,
    filters,
  };
}

/** Pagefind cuts texts of these languages into words when it builds; the question must be cut the same way. */
function inWords(text: string, language: string): string {
  if (!UNSPACED_LANGUAGES.includes(language)) return text;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const quoted = text.startsWith('"');
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const joined = words.map(({ segment }) => segment).join(' ');
  return quoted ? `"${joined}"` : joined;
}
