import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chosen, FACETS, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import {
  ORDERS,
  readState,
  toggled,
  withQuery,
  writeState,
} from '../../src/search/search-state.ts';

const chosen = fc.record(
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }),
    ]),
  ),
) as fc.Arbitrary<Chosen>;

describe('a search and its address', () => {
  it('tell the same, whatever is asked', () => {
    const states = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      chosen,
      order: fc.constantFrom(...ORDERS),
    });
    fc.assert(
      fc.property(states, (state) => {
        // Reading folds what a form may send: white space, an order by relevance to no words, values not in order.
        const once = readState(writeState(state));
        expect(readState(writeState(once))).toEqual(once);
        expect(once.query).toBe(state.query.replace(/\s+/g, ' ').trim());
        for (const facet of FACETS)
          expect(new Set(once.chosen[facet])).toEqual(new Set(state.chosen[facet]));
      }),
    );
  });

  it('reads any string without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void readState(address)));
  });

  it('repeats facets and leaves the usual order out', () => {
    const state = readState('?year=2022&q=one-China&year=2021&country=KE&sort=relevance&page=2');
    expect(state).toEqual({
      query: 'one-China',
      chosen: { ...NOTHING_CHOSEN, year: ['2021', '2022'], country: ['KE'] },
      order: 'relevance',
    });
    expect(writeState(state)).toBe('q=one-China&country=KE&year=2021&year=2022');
  });

  it('orders by date where no words are asked', () => {
    expect(readState('sort=relevance').order).toBe('newest');
    expect(readState('sort=backwards').order).toBe('newest');
    expect(readState('q=x&sort=oldest').order).toBe('oldest');
    expect(writeState(readState(''))).toBe('');
  });
});

describe('changing a search', () => {
  it('chooses and leaves a value', () => {
    const once = toggled(readState('q=x'), 'country', 'KE');
    expect(once.chosen.country).toEqual(['KE']);
    expect(toggled(once, 'country', 'KE')).toEqual(readState('q=x'));
  });

  it('keeps an order the reader chose, and the usual one usual', () => {
    expect(withQuery(readState(''), 'kenya').order).toBe('relevance');
    expect(withQuery(readState('sort=oldest'), 'kenya').order).toBe('oldest');
    expect(withQuery(readState('q=kenya'), '').order).toBe('newest');
  });
});
