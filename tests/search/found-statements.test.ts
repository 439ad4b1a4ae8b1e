import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetTable } from '../../src/search/facet-table.ts';
import { type FoundStatement, inOrder } from '../../src/search/found-statements.ts';

type Days = readonly (number | null)[];

const tableOf = (days: Days): FacetTable => ({
  pages: days.length,
  day: (page) => days[page] ?? null,
  values: new Map(),
});

/** Every page of every index, shuffled by the score it is given. */
const pagesOf = (indexes: readonly Days[]): FoundStatement[] =>
  indexes
    .flatMap((days, index) => days.map((_, page) => ({ index, page, score: (page * 7919) % 13 })))
    .sort((a, b) => a.score - b.score);

/** The same order told as it is described: by day, the undated last, then by index and page. */
function described(found: readonly FoundStatement[], direction: 1 | -1, indexes: readonly Days[]) {
  const dayOf = ({ index, page }: FoundStatement) => indexes[index]?.[page] ?? null;
  return [...found].sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    const place = a.index - b.index || a.page - b.page;
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || place;
    return direction * (one - other) || place;
  });
}

describe('statements found in several indexes', () => {
  // From the years before our era to the year 9999.
  const day = fc.option(fc.integer({ min: -1_000_000, max: 2_932_896 }), { nil: null });
  const few = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null });
  const indexes = fc.array(fc.oneof(fc.array(day), fc.array(few)), { maxLength: 5 });

  it('stand by their days as one, the undated last in both directions, equals by index and page', () => {
    fc.assert(
      fc.property(indexes, (all) => {
        const found = pagesOf(all);
        const tables = all.map(tableOf);
        expect(inOrder(found, 'newest', tables)).toEqual(described(found, -1, all));
        expect(inOrder(found, 'oldest', tables)).toEqual(described(found, 1, all));
      }),
    );
  });

  it('would be seen to stand otherwise', () => {
    const all: Days[] = [
      [2, 1, null],
      [3, null],
    ];
    const newest = inOrder(pagesOf(all), 'newest', all.map(tableOf));
    expect(newest).not.toEqual(described(pagesOf(all), 1, all));
    expect(newest.map(({ index, page }) => [index, page])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
  });

  it('stand by their scores where the best are asked first', () => {
    const all: Days[] = [
      [1, 1, 1],
      [1, 1],
    ];
    const best = inOrder(pagesOf(all), 'relevance', []).map(({ score }) => score);
    expect(best).toEqual([...best].sort((a, b) => b - a));
  });
});
