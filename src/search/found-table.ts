import { BYTE_ORDER_MARK, type Cell, csvRow } from '../export/csv.ts';
import type { ArchiveSearch } from './archive-search.ts';
import type { FoundStatement } from './found-statements.ts';
import { matchingPassages } from './matching-passages.ts';

/** What a row of the saved table says of the statement on each page of an index; it is fetched only to save one. */
export interface StoredRows {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** EDTF. */
  readonly dates: readonly (string | null)[];
}

/** Collects them in the order of the pages. */
export class RowsWriter {
  readonly #ids: string[] = [];
  readonly #titles: string[] = [];
  readonly #dates: (string | null)[] = [];

  add({ id, title, date }: { id: string; title: string; date: string | null }): void {
    this.#ids.push(id);
    this.#titles.push(title);
    this.#dates.push(date);
  }

  stored(): StoredRows {
    return { ids: this.#ids, titles: this.#titles, dates: this.#dates };
  }
}

const COLUMNS = [
  'id',
  'title',
  'date',
  'parties',
  'kind',
  'publisher',
  'passages_found',
  'address',
  'first_passage',
] as const;

/** Texts fetched at a time. */
const AT_ONCE = 24;

/**
 * Everything a search found as a table, in its order, written as the archive's other tables are: a row for each
 * statement, not only for those shown. `told` hears how many rows are made and says whether to go on.
 * Returns null where it was told to stop.
 * Errors: rejects where a file of the index cannot be fetched.
 */
export async function foundTable(
  search: ArchiveSearch,
  found: readonly FoundStatement[],
  query: string,
  address: (id: string, passage?: number) => string,
  told: (made: number) => boolean,
): Promise<string | null> {
  const describe = await search.describing();
  const rows: string[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const some = found.slice(from, from + AT_ONCE);
    const passages = await Promise.all(some.map((one) => passagesFound(search, one, query)));
    for (const [at, one] of some.entries()) {
      const { id, title, date, parties, kind, publisher } = describe(one);
      const numbers = passages[at] ?? [];
      const [first] = numbers;
      const cells: Record<(typeof COLUMNS)[number], Cell> = {
        id,
        title,
        date,
        parties,
        kind,
        publisher,
        passages_found: numbers,
        address: address(id),
        first_passage: first === undefined ? '' : address(id, first),
      };
      rows.push(csvRow(COLUMNS.map((name) => cells[name])));
    }
    if (!told(from + some.length)) return null;
  }
  return BYTE_ORDER_MARK + csvRow(COLUMNS) + rows.join('');
}

/** The numbers of the passages that have words asked for; none where none were, or where only the title has them. */
async function passagesFound(
  search: ArchiveSearch,
  one: FoundStatement,
  query: string,
): Promise<number[]> {
  if (query === '') return [];
  const { text, places } = await search.read(one, query);
  return matchingPassages(text, places, Number.POSITIVE_INFINITY).map(({ n }) => n);
}
