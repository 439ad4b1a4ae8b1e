import { type Chosen, FACETS, type Facet } from './facets.ts';

/** Rows shown at once, and added by the button. */
export const ROWS = 10;

export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Everything a search is: what the address says and the page shows. */
export interface SearchState {
  query: string;
  chosen: Chosen;
  /** Relevance where words are asked for; without words there is none, and newest stands first. */
  order: Order;
}

/**
 * Reads a search from the part of an address after `?`; facets repeat (`year=2021&year=2022`).
 * It refuses to mend an address: unknown keys are passed over, an unknown order is the usual one.
 * Errors: none; any string gives a state.
 *
 *     q=one-China&country=KE&sort=newest
 *       ^ query   ^ chosen        ^ order
 */
export function readState(address: string): SearchState {
  const given = new URLSearchParams(address);
  const chosen = {} as Record<Facet, readonly string[]>;
  for (const facet of FACETS) chosen[facet] = valuesOf(given.getAll(facet));
  const query = (given.get('q') ?? '').replace(/\s+/g, ' ').trim();
  return { query, chosen, order: orderOf(given.get('sort'), query) };
}

/** Writes a search as the part of an address after `?`, the usual order left out; empty where nothing is asked. */
export function writeState({ query, chosen, order }: SearchState): string {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) written.append(facet, value);
  if (order !== usualOrder(query)) written.set('sort', order);
  return written.toString();
}

/** The order that needs no saying. */
export function usualOrder(query: string): Order {
  return query === '' ? 'newest' : 'relevance';
}

/** The same search with one value of a facet chosen or left. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : valuesOf([...values, value]);
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** The same search with other words; an order that was the usual one stays the usual one. */
export function withQuery(state: SearchState, query: string): SearchState {
  const plain = query.replace(/\s+/g, ' ').trim();
  const order = state.order === usualOrder(state.query) ? usualOrder(plain) : state.order;
  return {
    ...state,
    query: plain,
    order: plain === '' && order === 'relevance' ? 'newest' : order,
  };
}

/** How many values are chosen in all facets together. */
export function countChosen(chosen: Chosen): number {
  return FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);
}

function orderOf(given: string | null, query: string): Order {
  const order = ORDERS.find((known) => known === given) ?? usualOrder(query);
  return order === 'relevance' ? usualOrder(query) : order;
}

function valuesOf(given: readonly string[]): string[] {
  return [...new Set(given.filter((value) => value !== ''))].sort();
}
