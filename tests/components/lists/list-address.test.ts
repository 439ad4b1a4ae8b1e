import { describe, expect, it } from 'vitest';
import {
  pageOfListAddress,
  pageParameter,
  yearInList,
  yearsOfPages,
} from '../../../src/components/lists/list-address.ts';
import { inPages } from '../../../src/relate/pages.ts';
import { summary } from '../../relate/summary.ts';

const pages = inPages(
  [
    summary({ id: 'a', date: '2024-01-01' }),
    summary({ id: 'b', date: '2023-01-01' }),
    summary({ id: 'c', date: '2023-01-01' }),
    summary({ id: 'd' }),
  ],
  2,
);

describe('the addresses of a long list', () => {
  it('keep the list’s own for its first page', () => {
    expect([1, 2].map((page) => pageOfListAddress('/people/x/', page))).toEqual([
      '/people/x/',
      '/people/x/2/',
    ]);
    expect([1, 2].map(pageParameter)).toEqual([undefined, '2']);
  });

  it('lead from a year to the first page that has it', () => {
    const address = yearInList('/relations/cn-ke/', pages);
    expect(address('2023')).toBe('/relations/cn-ke/#y2023');
    expect(address('1999')).toBe('/relations/cn-ke/');
  });

  it('are named by the years they hold', () => {
    expect(yearsOfPages(pages)).toEqual(['2023–2024', '2023, undated']);
  });
});
