import { askIndex, type Found, placesOf, wordsAsked } from './ask.ts';
import { type AskedPart, expandQuery } from './expand-query.ts';
import { type FacetTable, valuesByPage } from './facet-table.ts';
import type { Chosen, IndexList, Labels } from './facets.ts';
import {
  type Answer,
  everyFound,
  type FacetCounts,
  type FoundStatement,
  inOrder,
  narrow,
} from './found-statements.ts';
import { type IndexedWords, wordsOf } from './indexed-words.ts';
import { NamesAsked } from './name-files.ts';
import type { SearchFiles } from './search-files.ts';
import { countChosen, type SearchState } from './search-state.ts';
import { type Fragment, openIndexes, type TextIndex } from './text-index.ts';
import { worthMarking } from './worth-marking.ts';

/** A statement found, with its words. */
export interface ReadStatement {
  fragment: Fragment;
  text: IndexedWords;
  /** Places of the words found, with how much each counts; empty where found by its title or without words. */
  places: ReadonlyMap<number, number>;
}

interface Asked {
  query: string;
  parts: readonly AskedPart[];
  answers: readonly Answer[];
  missing: readonly string[];
}

/** What is known of a statement found without its words. */
export interface DescribedStatement {
  id: string;
  title: string;
  /** EDTF. */
  date: string | null;
  /** Codes. */
  parties: readonly string[];
  kind: string;
  /** By name. */
  publisher: string;
}

/** Where the list of indexes lies. */
export const INDEX_LIST = 'search/indexes.json';

/** The archive's search: all its indexes asked as one. */
export class ArchiveSearch {
  readonly pages: number;
  readonly #files: SearchFiles;
  readonly #indexes: readonly TextIndex[];
  readonly #names: NamesAsked;
  #last: Promise<Asked> | undefined;
  #lastQuery: string | undefined;
  #narrowed:
    | ({ answers: readonly Answer[]; chosen: Chosen } & ReturnType<typeof narrow>)
    | undefined;
  #labels: Promise<Labels> | undefined;
  #tables: Promise<readonly FacetTable[]> | undefined;

  private constructor(
    files: SearchFiles,
    pages: number,
    names: NamesAsked,
    indexes: readonly TextIndex[],
  ) {
    this.#files = files;
    this.pages = pages;
    this.#names = names;
    this.#indexes = indexes;
  }

  /**
   * Opens all indexes; what the first query needs beside them is fetched along with them, and no more where it is empty.
   * Errors: rejects with `IndexMissing` where nothing has been built, with another error where it cannot be read.
   */
  static async open(files: SearchFiles, query: string): Promise<ArchiveSearch> {
    const list = (await files.json(INDEX_LIST)) as IndexList;
    const names = new NamesAsked(files, list.names);
    const [indexes] = await Promise.all([openIndexes(list, files, query !== ''), names.of(query)]);
    return new ArchiveSearch(files, list.pages, names, indexes);
  }

  /** Readies what a question in words needs beside what is there: a reader is about to ask one. */
  wake(): void {
    for (const index of this.#indexes) index.wake();
  }

  /**
   * The statements a search finds, in its order, and the parts of the query that stand in no statement.
   * The tables of facets are fetched only where the search needs them.
   */
  async find(state: SearchState): Promise<{ found: FoundStatement[]; missing: readonly string[] }> {
    const { answers, missing } = await this.#ask(state.query);
    const narrowed = countChosen(state.chosen) > 0;
    const tables = narrowed || state.order !== 'relevance' ? await this.#facetTables() : [];
    // Counting is left until the counts are wanted: it takes longer than finding.
    const found = narrowed ? (await this.#narrow(state)).found : everyFound(answers);
    return { found: inOrder(found, state.order, tables), missing };
  }

  /** How many statements each value of each facet would show. */
  async counts(state: SearchState): Promise<FacetCounts> {
    return (await this.#narrow(state)).counts;
  }

  /** The words of a statement found, and where those asked for stand. */
  async read(one: FoundStatement, query: string): Promise<ReadStatement> {
    const index = this.#indexes[one.index];
    if (!index) throw new RangeError(`no index ${one.index}`);
    const [fragment, { answers }] = await Promise.all([index.read(one.page), this.#ask(query)]);
    const text = wordsOf(fragment);
    const hit = answers[one.index]?.found?.get(one.page);
    const found = hit ? placesOf(hit) : new Map<number, number>();
    const kept = worthMarking(text, found, await this.asked(query));
    return { fragment, text, places: kept.size > 0 ? kept : found };
  }

  /** The words and phrases of a query with every other spelling asked: what a title is marked by. */
  async asked(query: string): Promise<string[]> {
    const { parts } = await this.#ask(query);
    return parts.flatMap((part) =>
      part.kind === 'phrase' ? part.text : [part.text, ...part.alternatives],
    );
  }

  /** What the values of the facets are called: needed for the facets, not for the rows. */
  labels(): Promise<Labels> {
    this.#labels ??= this.#files.json('search/labels.json') as Promise<Labels>;
    return this.#labels;
  }

  /** What tells of any statement found; the files it needs are fetched for all indexes at once. */
  async describing(): Promise<(one: FoundStatement) => DescribedStatement> {
    const [tables, rows, labels] = await Promise.all([
      this.#facetTables(),
      Promise.all(this.#indexes.map((index) => index.rows())),
      this.labels(),
    ]);
    const parties = tables.map((table) => valuesByPage(table, 'country'));
    const kinds = tables.map((table) => valuesByPage(table, 'kind'));
    const publishers = tables.map((table) => valuesByPage(table, 'publisher'));
    return ({ index, page }) => {
      const publisher = publishers[index]?.get(page)?.[0] ?? '';
      return {
        id: rows[index]?.ids[page] ?? '',
        title: rows[index]?.titles[page] ?? '',
        date: rows[index]?.dates[page] ?? null,
        parties: parties[index]?.get(page) ?? [],
        kind: kinds[index]?.get(page)?.[0] ?? '',
        publisher: labels.publisher[publisher] ?? publisher,
      };
    };
  }

  /** Found and counted at once; the last is kept, since counts are wanted of what was found. */
  async #narrow({ query, chosen }: SearchState): Promise<ReturnType<typeof narrow>> {
    const [{ answers }, tables] = await Promise.all([this.#ask(query), this.#facetTables()]);
    if (this.#narrowed?.answers !== answers || this.#narrowed.chosen !== chosen)
      this.#narrowed = { answers, chosen, ...narrow(answers, tables, chosen) };
    return this.#narrowed;
  }

  #facetTables(): Promise<readonly FacetTable[]> {
    this.#tables ??= Promise.all(this.#indexes.map((index) => index.facets()));
    return this.#tables;
  }

  /** Asks every index the words; the last question is kept, since facets and orders ask it again. */
  #ask(query: string): Promise<Asked> {
    if (this.#last === undefined || this.#lastQuery !== query) {
      this.#lastQuery = query;
      this.#last = this.#askAll(query);
    }
    return this.#last;
  }

  async #askAll(query: string): Promise<Asked> {
    // Whatever else the names make of it, the words themselves are asked.
    for (const index of this.#indexes) index.prepare(wordsAsked(query));
    const parts = expandQuery(query, await this.#names.of(query));
    if (parts.length === 0) {
      const all = this.#indexes.map(({ pages }) => ({
        pages,
        found: query === '' ? null : new Map<number, Found>(),
      }));
      return { query, parts, answers: all, missing: [] };
    }
    const results = await Promise.all(this.#indexes.map((index) => askIndex(index, parts)));
    const answers = results.map(({ found }, at) => ({
      pages: this.#indexes[at]?.pages ?? 0,
      found,
    }));
    // A word is missing where no index has it.
    const [first, ...others] = results;
    const missing = (first?.missing ?? []).filter((text) =>
      others.every((other) => other.missing.includes(text)),
    );
    return { query, parts, answers, missing };
  }
}
