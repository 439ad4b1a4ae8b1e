import { describe, expect, it } from 'vitest';
import { cslDate } from '../../src/cite/csl-date.ts';
import { dateOfStyle } from '../../src/cite/date-of-style.ts';

type Row = [string | null, ...(string | undefined)[]];

describe('a date as each style prints it', () => {
  it.each<Row>([
    ['2022-01-06', 'January 6, 2022', '2022, January 6', '2022', '6 Jan. 2022'],
    ['2022-05', 'May 2022', '2022, May', '2022', 'May 2022'],
    ['2022-09', 'September 2022', '2022, September', '2022', 'Sept. 2022'],
    ['2022', '2022', '2022', '2022', '2022'],
    ['2022?', '[2022?]', 'ca. 2022', 'ca. 2022', '[2022?]'],
    ['2022~', '[ca. 2022]', 'ca. 2022', 'ca. 2022', '[circa 2022]'],
    ['2022%', '[ca. 2022?]', 'ca. 2022', 'ca. 2022', '[circa 2022?]'],
    ['2022-06-07?', '[June 7, 2022?]', 'ca. 2022, June 7', 'ca. 2022', '[7 June 2022?]'],
    ['2022-06?-07', '[June 7, 2022?]', 'ca. 2022, June 7', 'ca. 2022', '[7 June 2022?]'],
    ['2022-05-XX', 'May 2022', '2022, May', '2022', 'May 2022'],
    ['2021-05-11/2021-05-12', 'May 11–12, 2021', '2021, May 11–12', '2021', '11–12 May 2021'],
    [
      '2021-04-30/2021-05-02',
      'April 30–May 2, 2021',
      '2021, April 30–May 2',
      '2021',
      '30 Apr.–2 May 2021',
    ],
    [
      '2021-12-30/2022-01-02',
      'December 30, 2021–January 2, 2022',
      '2021, December 30–2022, January 2',
      '2021–2022',
      '30 Dec. 2021–2 Jan. 2022',
    ],
    ['2021-05/2021-07', 'May–July 2021', '2021, May–July', '2021', 'May–July 2021'],
    ['2019/2021', '2019–2021', '2019–2021', '2019–2021', '2019–2021'],
    ['2021-21', 'Spring 2021', '2021, Spring', '2021', 'Spring 2021'],
    ['2021-24~', '[ca. Winter 2021]', 'ca. 2021, Winter', 'ca. 2021', '[circa Winter 2021]'],
    ['XXXX-03-31', 'March 31, n.d.', 'n.d., March 31', undefined, '31 Mar.'],
    ['202X', 'the 2020s', 'the 2020s', 'the 2020s', 'the 2020s'],
    ['2021-05-11/..', ...Array<string>(4).fill('from 11 May 2021')],
    [null, undefined, undefined, undefined, undefined],
  ])('%s', (date, chicago, apa, apaYear, mla) => {
    expect(dateOfStyle(date, 'chicago')).toBe(chicago);
    expect(dateOfStyle(date, 'apa')).toBe(apa);
    expect(dateOfStyle(date, 'apa-year')).toBe(apaYear);
    expect(dateOfStyle(date, 'mla')).toBe(mla);
  });
});

describe('a date in CSL-JSON', () => {
  it.each([
    ['2022-01-06', { 'date-parts': [[2022, 1, 6]] }],
    ['2022-06-07?', { 'date-parts': [[2022, 6, 7]], circa: true }],
    ['2022~', { 'date-parts': [[2022]], circa: true }],
    [
      '2021-05-11/2021-05-12',
      {
        'date-parts': [
          [2021, 5, 11],
          [2021, 5, 12],
        ],
      },
    ],
    ['2021-21', { 'date-parts': [[2021]], season: 1 }],
    ['XXXX-03-31', { literal: '31 March, year not given' }],
    ['2021-05-11/..', { literal: 'from 11 May 2021' }],
  ])('%s', (date, written) => {
    expect(cslDate(date)).toEqual(written);
  });
});
