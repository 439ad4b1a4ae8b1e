import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  lengthOfMonth,
  monthsBetween,
  partOfYear,
  weekdayOf,
  yearsBetween,
} from '../../src/relate/civil.ts';

describe('civil days', () => {
  it('knows weekdays, Monday first', () => {
    expect(weekdayOf('2025-04-24')).toBe(3);
    expect(weekdayOf('2022-01-03')).toBe(0);
    expect(weekdayOf('2022-01-09')).toBe(6);
  });

  it('knows the length of months, of leap years too', () => {
    expect(lengthOfMonth('2022-02')).toBe(28);
    expect(lengthOfMonth('2024-02')).toBe(29);
    expect(lengthOfMonth('1900-02')).toBe(28);
    expect(lengthOfMonth('2021-12')).toBe(31);
  });

  it('keeps years below 100 what they are', () => {
    expect(daysBetween('0099-12-31', '0100-01-01', 31)).toEqual(['0099-12-31', '0100-01-01']);
    expect(lengthOfMonth('0050-01')).toBe(31);
  });

  it('counts days, months and years and refuses what runs backwards or too far', () => {
    expect(daysBetween('2024-02-28', '2024-03-01', 31)).toHaveLength(3);
    expect(daysBetween('2024-03-01', '2024-02-28', 31)).toBeNull();
    expect(monthsBetween('2021-11-30', '2022-02-01', 24)).toEqual([
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
    ]);
    expect(monthsBetween('2021-11-30', '2022-02-01', 3)).toBeNull();
    expect(yearsBetween('0999-01-01', '1001-01-01', 100)).toEqual(['0999', '1000', '1001']);
  });

  it('puts a day in its year', () => {
    expect(partOfYear('2022-01-01')).toBe(0);
    expect(partOfYear('2022-12-31')).toBeCloseTo(364 / 365);
  });
});
