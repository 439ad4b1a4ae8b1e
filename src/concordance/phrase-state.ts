import { type Chosen, NOTHING_CHOSEN } from '../search/facets.ts';
import type { SearchState } from '../search/search-state.ts';
import { concordanceQuery } from './asked-phrases.ts';
import { type Order, orders, readOrder } from './order.ts';

/** What lines can be narrowed by; each by one value. */
export const narrowers = ['country', 'relation', 'year', 'speaker'] as const;
export type Narrower = (typeof narrowers)[number];

/** What each is called, and what is offered where nothing is chosen. */
export const narrowerNames: Readonly<Record<Narrower, { label: string; any: string }>> = {
  country: { label: 'State', any: 'Any state' },
  relation: { label: 'Relation', any: 'Any relation' },
  year: { label: 'Year', any: 'Any year' },
  speaker: { label: 'Said by', any: 'Anyone' },
};

/** Everything a question to the concordance is: what the address says and the page shows. */
export interface PhraseState {
  readonly query: string;
  readonly order: Order;
  /** The value chosen of each; empty where all are wanted. */
  readonly narrowed: Readonly<Record<Narrower, string>>;
}

/**
 * Reads a question from the part of an address after `?`. It refuses to mend an address: unknown keys are passed over,
 * an unknown order is by date, of several values the first is taken. Errors: none; any string gives a state.
 *
 *     q=shared+future&country=KE&sort=left
 *       ^ query       ^ narrowed     ^ order
 */
export function readPhraseState(address: string): PhraseState {
  const given = new URLSearchParams(address);
  const narrowed = {} as Record<Narrower, string>;
  for (const name of narrowers) narrowed[name] = given.get(name) ?? '';
  const query = (given.get('q') ?? '').replace(/\s+/g, ' ').trim();
  return { query, order: readOrder(given.get('sort')), narrowed };
}

/** Writes a question as the part of an address after `?`, the usual order left out; empty where nothing is asked. */
export function writePhraseState({ query, order, narrowed }: PhraseState): string {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const name of narrowers) if (narrowed[name] !== '') written.set(name, narrowed[name]);
  if (order !== orders[0]) written.set('sort', order);
  return written.toString();
}

/** The same choice as the search's facets have it. */
export function chosenOf({ narrowed }: PhraseState): Chosen {
  const chosen = { ...NOTHING_CHOSEN };
  for (const name of narrowers) if (narrowed[name] !== '') chosen[name] = [narrowed[name]];
  return chosen;
}

/** The question that shows the words of a search in context; what is narrowed to several values is not narrowed here. */
export function inContext({ query, chosen }: SearchState): PhraseState {
  const narrowed = {} as Record<Narrower, string>;
  for (const name of narrowers) {
    const [value = '', ...others] = chosen[name];
    narrowed[name] = others.length === 0 ? value : '';
  }
  return { query: concordanceQuery(query), order: orders[0], narrowed };
}
