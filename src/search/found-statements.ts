import type { Found } from './ask.ts';
import type { FacetTable } from './facet-table.ts';
import { type Chosen, FACETS, type Facet } from './facets.ts';
import type { Order } from './search-state.ts';

/** What one index answered: the pages found; null where no words were asked and every page counts. */
export interface Answer {
  pages: number;
  found: ReadonlyMap<number, Found> | null;
}

/** A page of one of the indexes. */
export interface FoundStatement {
  index: number;
  page: number;
  score: number;
}

/** How many of the statements found have each value, by facet. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/**
 * The statements of all indexes that have the words and the chosen values: any value of a facet, all facets.
 * The count of a value is what choosing it as well would show: the other facets hold, its own does not.
 */
export function narrow(
  answers: readonly Answer[],
  tables: readonly FacetTable[],
  chosen: Chosen,
): { found: FoundStatement[]; counts: FacetCounts } {
  const found: FoundStatement[] = [];
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  answers.forEach((answer, index) => {
    const table = tables[index];
    if (!table) return;
    const failing = failingFacets(table, chosen);
    for (const page of pagesOf(answer)) {
      if (failing[page] === 0) found.push(foundAt(index, page, answer));
    }
    for (let page = 0; page < table.pages; page += 1)
      if (answer.found?.has(page) === false) failing[page] = (failing[page] ?? 0) | WITHOUT_WORDS;
    FACETS.forEach((facet, bit) => {
      const held = counts.get(facet);
      const others = ~(1 << bit);
      for (const [value, pages] of table.values.get(facet) ?? []) {
        let count = 0;
        // A page counts where no facet but this one keeps it out.
        for (const page of pages) if (((failing[page] ?? 0) & others) === 0) count += 1;
        if (count > 0) held?.set(value, (held.get(value) ?? 0) + count);
      }
    });
  });
  return { found, counts };
}

/** The statements found where no facet is chosen: for this the tables need not be at hand. */
export function everyFound(answers: readonly Answer[]): FoundStatement[] {
  const all: FoundStatement[] = [];
  answers.forEach((answer, index) => {
    for (const page of pagesOf(answer)) all.push(foundAt(index, page, answer));
  });
  return all;
}

/**
 * Orders statements of several indexes as one: by score, or by first possible day with those that have none last
 * in both directions. Equals stand in the order of the list of indexes and, within one, newest first.
 */
export function inOrder(
  found: readonly FoundStatement[],
  order: Order,
  tables: readonly (FacetTable | undefined)[],
): FoundStatement[] {
  const byPlace = (a: FoundStatement, b: FoundStatement) => a.index - b.index || a.page - b.page;
  if (order === 'relevance') {
    return [...found].sort((a, b) => b.score - a.score || byPlace(a, b));
  }
  return byDay(found, order === 'newest' ? -1 : 1, tables);
}

/** Later than any day, in both directions. */
const UNDATED_RANK = 1e7;
/** Makes ranks of days above nought: there are fewer days in ten thousand years. */
const FIRST_RANK = 4e6;

/** Sorted as numbers, of which one holds both day and place: thousands of comparisons in words keep a page waiting. */
function byDay(
  found: readonly FoundStatement[],
  direction: 1 | -1,
  tables: readonly (FacetTable | undefined)[],
): FoundStatement[] {
  const before: number[] = [];
  let places = 0;
  for (let index = 0; index < tables.length; index += 1) {
    before.push(places);
    places += tables[index]?.pages ?? 0;
  }
  const at = new Map<number, FoundStatement>();
  const keys = new Float64Array(found.length);
  found.forEach((one, number) => {
    const place = (before[one.index] ?? 0) + one.page;
    const day = tables[one.index]?.day(one.page) ?? null;
    at.set(place, one);
    keys[number] = (day === null ? UNDATED_RANK : FIRST_RANK + direction * day) * places + place;
  });
  return Array.from(keys.sort(), (key) => at.get(key % places) as FoundStatement);
}

/** The bit of a page without the words asked for, beside those of the facets. */
const WITHOUT_WORDS = 1 << FACETS.length;

/** For each page a bit for every facet that keeps it out. */
function failingFacets(table: FacetTable, chosen: Chosen): Uint32Array {
  const failing = new Uint32Array(table.pages);
  FACETS.forEach((facet, bit) => {
    if (chosen[facet].length === 0) return;
    for (let page = 0; page < table.pages; page += 1)
      failing[page] = (failing[page] ?? 0) | (1 << bit);
    for (const value of chosen[facet]) {
      for (const page of table.values.get(facet)?.get(value) ?? []) {
        failing[page] = (failing[page] ?? 0) & ~(1 << bit);
      }
    }
  });
  return failing;
}

function pagesOf({ pages, found }: Answer): number[] {
  return found === null ? Array.from({ length: pages }, (_, page) => page) : [...found.keys()];
}

function foundAt(index: number, page: number, { found }: Answer): FoundStatement {
  return { index, page, score: found?.get(page)?.score ?? 0 };
}
