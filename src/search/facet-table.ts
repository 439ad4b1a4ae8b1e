import { FACETS, type Facet } from './facets.ts';

/**
 * The facets of one index as they lie in `facets.json`. Pages are counted from 0 in the order newest first,
 * undated last. `days` has the first possible day of each dated page as the steps back from the page before;
 * each value of a facet has its pages as the steps from one to the next.
 */
export interface StoredFacets {
  pages: number;
  days: readonly number[];
  facets: Readonly<Record<Facet, Readonly<Record<string, readonly number[]>>>>;
}

/** The same, ready to be counted. */
export interface FacetTable {
  pages: number;
  /** The first possible day of a page, as a number that grows with time; null where it has none. */
  day(page: number): number | null;
  values: ReadonlyMap<Facet, ReadonlyMap<string, Int32Array>>;
}

/** What the table holds of one statement. */
export interface FacetRow {
  /** First possible day as `YYYY-MM-DD`; null where undated. */
  day: string | null;
  values: Readonly<Record<Facet, readonly string[]>>;
}

/** Collects rows in the order newest first and stores them. */
export class FacetTableWriter {
  #pages = 0;
  #last: number | null = null;
  readonly #days: number[] = [];
  readonly #facets = new Map<Facet, Map<string, { last: number; steps: number[] }>>(
    FACETS.map((facet) => [facet, new Map()]),
  );

  /** Errors: throws where a row is newer than the one before it. */
  add({ day, values }: FacetRow): number {
    const page = this.#pages;
    this.#pages += 1;
    if (day !== null) this.#addDay(dayNumber(day), page);
    for (const facet of FACETS) {
      const held = this.#facets.get(facet);
      for (const value of new Set(values[facet])) {
        const known = held?.get(value) ?? { last: 0, steps: [] };
        known.steps.push(page - known.last);
        known.last = page;
        held?.set(value, known);
      }
    }
    return page;
  }

  stored(): StoredFacets {
    const facets = {} as Record<Facet, Record<string, readonly number[]>>;
    for (const [facet, held] of this.#facets) {
      facets[facet] = Object.fromEntries(
        [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, { steps }]) => [value, steps]),
      );
    }
    return { pages: this.#pages, days: this.#days, facets };
  }

  #addDay(day: number, page: number): void {
    if (this.#days.length !== page || (this.#last !== null && day > this.#last)) {
      throw new Error('statements must come newest first, undated last');
    }
    this.#days.push(this.#last === null ? day : this.#last - day);
    this.#last = day;
  }
}

/** Makes a stored table ready to be counted. */
export function readFacetTable(stored: StoredFacets): FacetTable {
  const days = new Int32Array(stored.days.length);
  let last = 0;
  stored.days.forEach((step, page) => {
    last = page === 0 ? step : last - step;
    days[page] = last;
  });
  const values = new Map<Facet, Map<string, Int32Array>>();
  for (const facet of FACETS) {
    const held = new Map<string, Int32Array>();
    for (const [value, steps] of Object.entries(stored.facets[facet] ?? {})) {
      const pages = new Int32Array(steps.length);
      let page = 0;
      steps.forEach((step, at) => {
        page += step;
        pages[at] = page;
      });
      held.set(value, pages);
    }
    values.set(facet, held);
  }
  return { pages: stored.pages, day: (page) => days[page] ?? null, values };
}

/** The values of a facet that each page has. */
export function valuesByPage(table: FacetTable, facet: Facet): Map<number, string[]> {
  const byPage = new Map<number, string[]>();
  for (const [value, pages] of table.values.get(facet) ?? []) {
    for (const page of pages) {
      const held = byPage.get(page);
      if (held) held.push(value);
      else byPage.set(page, [value]);
    }
  }
  return byPage;
}

/** The civil day of such a number, in ISO 8601. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days since 1 January 1970 of a civil day, in UTC. */
function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
