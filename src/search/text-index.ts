import { type FacetTable, readFacetTable, type StoredFacets } from './facet-table.ts';
import type { IndexEntry } from './facets.ts';
import type { StoredRows } from './found-table.ts';
import { UNSPACED_LANGUAGES } from './index-languages.ts';

/** What Pagefind keeps of a page: its words, and what a row of results shows. */
export interface Fragment {
  /** The id the record was given; Pagefind puts a base address before it in `url`. */
  raw_url: string;
  content: string;
  raw_content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that Pagefind found: `words` are the places of the words found. */
interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
  data(): Promise<Fragment>;
}

/** As much of Pagefind's own interface as is used. */
export interface PagefindEngine {
  search(
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'>; filters?: Record<string, string> },
  ): Promise<{ results: readonly PagefindResult[]; unfilteredResultCount: number }>;
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
  /** The pages that have the words; each word must be there, in any of its forms. */
  ask(words: string): Promise<Map<number, Hit>>;
  /** How many pages have the words, without fetching which. */
  count(words: string): Promise<number>;
  read(page: number): Promise<Fragment>;
  facets(): Promise<FacetTable>;
  rows(): Promise<StoredRows>;
}

/** A filter no index has: Pagefind then counts and returns no pages. */
const NO_PAGES = { filters: { unfiled: 'nowhere' } };

/**
 * Opens an index of the list. The engine is loaded from the index's own folder: it holds one index at a time.
 * Errors: rejects where the engine or its files cannot be fetched.
 */
export async function openIndex(entry: IndexEntry, root: string): Promise<TextIndex> {
  const folder = `${root}${entry.path}`;
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance(options: Record<string, unknown>): PagefindEngine;
  };
  const engine = module.createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: entry.tag,
  });
  return textIndex(engine, entry, async (name) => {
    const response = await fetch(`${folder}${name}.json?v=${entry.tag}`);
    if (!response.ok) throw new Error(`${response.status} fetching ${folder}${name}.json`);
    return await response.json();
  });
}

/** The same around any engine; `beside` gives what lies in the index's folder beside Pagefind's own files. */
export async function textIndex(
  engine: PagefindEngine,
  entry: Pick<IndexEntry, 'language' | 'pages'>,
  beside: (name: 'facets' | 'rows') => Promise<unknown>,
): Promise<TextIndex> {
  // Sorted by the place each record was given, every page there is: the place is the page's number from here on.
  const { results: pages } = await engine.search(null, { sort: { place: 'asc' } });
  const numbers = new Map(pages.map(({ id }, number) => [id, number]));
  let table: Promise<FacetTable> | undefined;
  let rows: Promise<StoredRows> | undefined;
  const segmented = (words: string) => inWords(words, entry.language);
  return {
    language: entry.language,
    pages: pages.length,
    async ask(words) {
      const hits = new Map<number, Hit>();
      const { results } = await engine.search(segmented(words));
      for (const { id, score, words: places } of results) {
        const number = numbers.get(id);
        if (number !== undefined) hits.set(number, { score, words: places });
      }
      return hits;
    },
    async count(words) {
      return (await engine.search(segmented(words), NO_PAGES)).unfilteredResultCount;
    },
    async read(number) {
      const page = pages[number];
      if (page === undefined) throw new RangeError(`no page ${number} in the index`);
      return await page.data();
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

/** Pagefind cuts texts of these languages into words when it builds; the question must be cut the same way. */
function inWords(text: string, language: string): string {
  if (!UNSPACED_LANGUAGES.includes(language)) return text;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const quoted = text.startsWith('"');
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const joined = words.map(({ segment }) => segment).join(' ');
  return quoted ? `"${joined}"` : joined;
}
