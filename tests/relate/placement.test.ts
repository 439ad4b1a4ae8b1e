import { describe, expect, it } from 'vitest';
import { placementOf, yearsOf } from '../../src/relate/placement.ts';

describe('where a date puts a statement', () => {
  it('puts an uncertain day on its day and keeps the doubt', () => {
    expect(placementOf('2022-06-07?')).toMatchObject({
      days: ['2022-06-07'],
      months: [],
      years: [],
      uncertain: true,
      approximate: false,
      reach: 'day',
    });
  });

  it('puts a month on its month and a year on its year, on no day of them', () => {
    expect(placementOf('2022-02')).toMatchObject({ days: [], months: ['2022-02'], reach: 'month' });
    expect(placementOf('2022')).toMatchObject({ days: [], months: [], years: ['2022'] });
    expect(placementOf('2022-02-XX')).toMatchObject({ days: [], months: ['2022-02'] });
  });

  it('puts an interval on each of its days, across the end of a year', () => {
    const placement = placementOf('2021-12-31/2022-01-02');
    expect(placement).toMatchObject({
      days: ['2021-12-31', '2022-01-01', '2022-01-02'],
      reach: 'interval',
    });
    expect(placement && yearsOf(placement)).toEqual(['2021', '2022']);
  });

  it('puts an interval of 31 days on its days, one of 32 on its months', () => {
    expect(placementOf('2022-01-01/2022-01-31')?.days).toHaveLength(31);
    expect(placementOf('2022-01-01/2022-02-01')).toMatchObject({
      days: [],
      months: ['2022-01', '2022-02'],
    });
  });

  it('puts two years on their months, more on their years', () => {
    expect(placementOf('2020-01/2021-12')?.months).toHaveLength(24);
    expect(placementOf('2020-01/2022-01')).toMatchObject({
      months: [],
      years: ['2020', '2021', '2022'],
    });
    expect(placementOf('201X')?.years).toHaveLength(10);
  });

  it('puts a season on its year: its months depend on the hemisphere', () => {
    expect(placementOf('2022-21')).toMatchObject({ years: ['2022'], months: [], reach: 'year' });
  });

  it.each([null, 'XXXX-03-31', '2022-01/..', '../2022', '0001/9999', '2022-02-30', 'Y17000'])(
    'refuses to put %s anywhere',
    (date) => {
      expect(placementOf(date)).toBeNull();
    },
  );
});
