import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInBrief, dateInWords, machineDate } from '../../src/render/date.ts';

describe('a date in words', () => {
  it.each([
    ['2022-01-06', '6 January 2022', '6 Jan 2022'],
    ['2022-06', 'June 2022', 'Jun 2022'],
    ['2022', '2022', '2022'],
    ['2022-06-07?', '7 June 2022 (uncertain)', '7 Jun 2022?'],
    ['2022-06~', 'about June 2022', 'c. Jun 2022'],
    ['2022%', 'about 2022 (uncertain)', 'c. 2022?'],
    ['XXXX-03-31', '31 March, year not given', '31 Mar, year not given'],
    ['XXXX-03-XX', 'March, day and year not given', 'Mar, day and year not given'],
    ['2022-XX', '2022, month not given', '2022, month not given'],
    ['2022-05-XX', 'May 2022, day not given', 'May 2022, day not given'],
    ['198X', 'the 1980s', 'the 1980s'],
    ['19XX', '1900–1999', '1900–1999'],
    ['2021-22', 'summer 2021', 'summer 2021'],
    ['2021-05-11/2021-05-12', '11–12 May 2021', '11–12 May 2021'],
    ['2021-04-28/2021-05-02', '28 April – 2 May 2021', '28 Apr – 2 May 2021'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022', '30 Dec 2021 – 2 Jan 2022'],
    ['2021-05/2021-07', 'May–July 2021', 'May–Jul 2021'],
    ['2019/2021', '2019 – 2021', '2019 – 2021'],
    ['2021-05-11/..', 'from 11 May 2021', 'from 11 May 2021'],
    ['2021-05-11/', 'from 11 May 2021, end not known', 'from 11 May 2021, end not known'],
    ['../2021', 'until 2021', 'until 2021'],
    ['[2021-05-11,2021-05-13]', '11 May 2021 or 13 May 2021', '11 May 2021 or 13 May 2021'],
    ['0987-02-01', '1 February 987', '1 Feb 987'],
  ])('%s is %s', (date, words, brief) => {
    expect(dateInWords(date)).toBe(words);
    expect(dateInBrief(date)).toBe(brief);
  });

  it('says that there is none', () => {
    expect(dateInWords(null)).toBe('undated');
    expect(dateInWords(undefined)).toBe('undated');
  });

  it('shows as it stands what it has no words for', () => {
    expect(dateInWords('Y-17E7')).toBe('Y-17E7');
  });

  it('is never empty and never says "undefined"', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\dX/?~%.[\]{},-]{1,24}$/), (date) => {
        const words = dateInWords(date);
        return words.length > 0 && !/undefined|NaN|null/.test(words);
      }),
    );
  });
});

describe('a date for machines', () => {
  it('is the plain day, month or year', () => {
    expect(machineDate('2022-06-07?')).toBe('2022-06-07');
    expect(machineDate('2022-06')).toBe('2022-06');
    expect(machineDate('2022')).toBe('2022');
  });

  it('is absent where the date is none of these', () => {
    for (const date of ['2021-05-11/2021-05-12', 'XXXX-03-31', '2021-22', null]) {
      expect(machineDate(date)).toBeUndefined();
    }
  });
});
