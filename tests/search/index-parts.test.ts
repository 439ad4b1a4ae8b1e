import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../src/relate/order.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { indexParts, leastOf } from '../../src/search/index-parts.ts';

const statement = (id: string, date: string | null, language = 'en') =>
  ({ id, date, language }) as StatementSummary;
const own = (language: string) => language;

const dates = fc.option(
  fc
    .tuple(fc.integer({ min: 2000, max: 2003 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-05`),
  { nil: null },
);
const archives = fc
  .array(fc.tuple(dates, fc.constantFrom('en', 'en', 'ru')), { maxLength: 60 })
  .map((all) =>
    newestFirst(all.map(([date, language], at) => statement(`s-${at}`, date, language))),
  );

const ids = (statements: readonly StatementSummary[]) => statements.map(({ id }) => id);

describe('the indexes of an archive', () => {
  test('hold every statement once, in the order of all, language by language', () => {
    fc.assert(
      fc.property(archives, fc.integer({ min: 1, max: 12 }), (all, least) => {
        const parts = indexParts(all, own, least);
        for (const language of ['en', 'ru']) {
          const held = parts.filter((part) => part.language === language);
          const expected = all.filter((one) => one.language === language);
          expect(held.flatMap(({ statements }) => ids(statements))).toEqual(ids(expected));
        }
        const most = Math.max(0, ...parts.map(({ statements }) => statements.length));
        expect(most).toBeLessThanOrEqual(2 * least);
      }),
    );
  });

  test('stay as they were but for one when a statement comes to a month that fills none', () => {
    const month = (number: number, count: number) =>
      Array.from({ length: count }, (_, at) =>
        statement(`m${number}-${at}`, `2001-${String(number).padStart(2, '0')}-10`),
      );
    const all = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => month(number, 4));
    const before = indexParts(newestFirst(all), own, 7).map(({ statements }) => ids(statements));
    expect(before.map(({ length }) => length)).toEqual([8, 8, 8, 8]);
    for (const date of ['2001-01-20', '2001-04-20', '2001-08-20', null]) {
      const added = newestFirst([...all, statement('added', date)]);
      const after = indexParts(added, own, 7).map(({ statements }) => ids(statements));
      const same = after.filter((part) => before.some((one) => one.join() === part.join()));
      expect(same, String(date)).toHaveLength(3);
    }
  });

  test('put the undated last, by themselves where they fill one', () => {
    const undated = ['a', 'b', 'c'].map((id) => statement(id, null));
    const dated = ['d', 'e'].map((id, at) => statement(id, `200${at}-01-01`));
    const all = newestFirst([...undated, ...dated]);
    expect(indexParts(all, own, 3).map(({ statements }) => ids(statements))).toEqual([
      ['e', 'd'],
      ['a', 'b', 'c'],
    ]);
    expect(indexParts(all, own, 4).map(({ statements }) => ids(statements))).toEqual([
      ['e', 'd', 'a', 'b', 'c'],
    ]);
  });

  test('take in what is left over, where it fills no half of one', () => {
    const month = (number: number, count: number) =>
      Array.from({ length: count }, (_, at) => statement(`m${number}-${at}`, `2001-0${number}-10`));
    const sizes = (last: number, undated: number) =>
      indexParts(
        newestFirst([
          ...month(1, 6),
          ...month(2, last),
          ...Array.from({ length: undated }, (_, at) => statement(`u-${at}`, null)),
        ]),
        own,
        6,
      ).map(({ statements }) => statements.length);
    expect(sizes(2, 8)).toEqual([8, 8]);
    expect(sizes(3, 9)).toEqual([3, 6, 6, 3]);
    // Undated ones that fill none of their own, with a month that does: no index is twice what it should be.
    expect(sizes(2, 5)).toEqual([2, 11]);
  });

  test('leave over what would make one dear to build', () => {
    const sizes = (last: number) =>
      indexParts(
        newestFirst([
          ...Array.from({ length: 10_000 }, (_, at) => statement(`a-${at}`, '2001-01-10')),
          ...Array.from({ length: last }, (_, at) => statement(`b-${at}`, '2001-02-10')),
        ]),
        own,
        10_000,
      ).map(({ statements }) => statements.length);
    expect(sizes(2500)).toEqual([12_500]);
    expect(sizes(2501)).toEqual([2501, 10_000]);
  });

  test('divide one month where it alone is too much', () => {
    const all = newestFirst(
      Array.from({ length: 10 }, (_, at) => statement(`s${at}`, '2001-01-01')),
    );
    const sizes = indexParts(all, own, 2).map(({ statements }) => statements.length);
    expect(sizes).toEqual([2, 4, 4]);
  });

  test('are larger in an archive that is, so that a search asks no more than about ten', () => {
    expect([1, 10_000, 20_000].map(leastOf)).toEqual([2500, 2500, 2500]);
    expect([28_000, 29_000, 40_000, 80_000, 100_000].map(leastOf)).toEqual([
      2500, 5000, 5000, 10_000, 10_000,
    ]);
    for (let pages = 1000; pages <= 250_000; pages += 1000)
      expect(pages / leastOf(pages)).toBeLessThan(12);
    expect(leastOf(1_000_000)).toBe(25_000);
  });
});
