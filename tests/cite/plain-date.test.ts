import { expect, test } from 'vitest';
import { plainDate } from '../../src/cite/plain-date.ts';

test.each([
  ['2022-01-06', '2022-01-06', undefined],
  ['2022-01', '2022-01', undefined],
  ['2022', '2022', undefined],
  ['2022-06-07?', '2022-06-07', '7 June 2022 (uncertain)'],
  ['2022~', '2022', 'about 2022'],
  ['2021-05-11/2021-05-12', '2021-05', '11–12 May 2021'],
  ['2021-05/2021-07', '2021', 'May–July 2021'],
  ['2021-12-31/2022-01-02', undefined, '31 December 2021 – 2 January 2022'],
  ['2021-05-11/..', undefined, 'from 11 May 2021'],
  ['2011-05-XX', '2011-05', 'May 2011, day not given'],
  ['2011-21', '2011', 'spring 2011'],
  ['201X', undefined, 'the 2010s'],
  ['XXXX-03-31', undefined, '31 March, year not given'],
  ['[2011-05-04,2011-05-06]', '2011-05', '4 May 2011 or 6 May 2011'],
])('%s', (date, iso, inWords) => {
  expect(plainDate(date)).toEqual({
    ...(iso === undefined ? {} : { iso }),
    ...(inWords === undefined ? {} : { inWords }),
  });
});

test('nothing of nothing', () => {
  expect(plainDate(null)).toEqual({});
});
