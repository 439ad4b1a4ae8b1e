import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, readEdtf } from '../../src/schema/edtf.ts';

/** The bounds the grammar itself gives; null where it refuses, and where it takes 29 February of any year for 1 March. */
function byGrammar(text: string): { first: string; last: string } | null {
  try {
    const { min, max } = edtf(text);
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    return day(min).startsWith(text.replace(/[?~%]$/, ''))
      ? { first: day(min), last: day(max) }
      : null;
  } catch {
    return null;
  }
}

const two = (most: number) => fc.nat({ max: most }).map((n) => String(n).padStart(2, '0'));
const dates = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }).map((n) => String(n).padStart(4, '0')),
    month: fc.option(two(19), { nil: undefined }),
    day: fc.option(two(39), { nil: undefined }),
    sure: fc.constantFrom('', '?', '~', '%'),
  })
  .map(({ year, month, day, sure }) => {
    if (month === undefined) return `${year}${sure}`;
    return `${year}-${month}${day === undefined ? '' : `-${day}`}${sure}`;
  });

describe('a day, a month or a year', () => {
  it('has the bounds that the grammar of EDTF gives it', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const read = readEdtf(text);
        expect(read && { first: read.first, last: read.last }, text).toEqual(byGrammar(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['2000-02-29', '2000-02-29'],
    ['1900-02', '1900-02-28'],
    ['2024-02', '2024-02-29'],
    ['2022-11', '2022-11-30'],
    ['2022?', '2022-12-31'],
  ])('%s ends on %s', (text, last) => {
    expect(readEdtf(text)?.last).toBe(last);
  });

  it.each([
    '1900-02-29',
    '2022-02-30',
    '2022-00',
    '2022-13',
    '2022-01-00',
    '2022-1',
    '2022-06-31?',
  ])('%s is none', (text) => {
    expect(readEdtf(text)).toBeNull();
    expect(isEdtf(text)).toBe(false);
  });

  it.each([
    ['2022-06-07?', true, false],
    ['2022-06~', false, true],
    ['2022%', true, true],
  ])('%s is as sure as it says', (text, uncertain, approximate) => {
    expect(readEdtf(text)).toMatchObject({ uncertain, approximate });
  });
});

it('seasons, intervals and sets are read by the grammar', () => {
  expect(readEdtf('2022-21')).toMatchObject({ precision: 'other', first: '2022-01-01' });
  expect(readEdtf('2021-05-11/2021-05-12')).toMatchObject({
    precision: 'interval',
    last: '2021-05-12',
  });
  expect(readEdtf('XXXX-03-31')).toBeNull();
});
