import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesHeld, fieldsHeld, gapsOf } from '../../src/relate/coverage.ts';
import { certaintyOf } from '../../src/resolve/certainty.ts';
import type { Reading } from '../../src/schema/basis.ts';
import { summary } from './summary.ts';

const dated = (...dates: (string | null)[]) =>
  dates.map((date, at) => summary({ id: `s${at}`, date }));

describe('gaps', () => {
  test('are between the last day one can be of and the first day the next can be of', () => {
    expect(gapsOf(dated('2021-05-13', '2022-01-06', '2021-05-11/2021-05-12'), 1)).toEqual([
      { after: '2021-05-13', before: '2022-01-06', days: 237 },
    ]);
  });
  test('none where a statement may lie, known to a month or a year only', () => {
    expect(gapsOf(dated('2021-05-13', '2021', '2022-01-06'), 1)).toEqual([
      { after: '2021-12-31', before: '2022-01-06', days: 5 },
    ]);
    expect(gapsOf(dated('2021-05-13', '2021-06', '2021-07-02'), 1)).toEqual([
      { after: '2021-05-13', before: '2021-06-01', days: 18 },
      { after: '2021-06-30', before: '2021-07-02', days: 1 },
    ]);
  });
  test('none of undated statements, of one, of none, nor too short', () => {
    expect(gapsOf(dated(null, 'XXXX-01-06', '2022-01-06'), 1)).toEqual([]);
    expect(gapsOf([], 1)).toEqual([]);
    expect(gapsOf(dated('2022-01-06', '2022-01-08', '2022-01-09'), 1)).toHaveLength(1);
    expect(gapsOf(dated('2022-01-06', '2022-01-08'), 2)).toEqual([]);
  });
  test('whatever the days: as counting each day by itself finds them', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, (numbers) => {
        const on = (day: number) => `2022-02-${String(day).padStart(2, '0')}`;
        const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
        let empty = 0;
        for (let day = first; day <= last; day++) if (!numbers.includes(day)) empty++;
        const gaps = gapsOf(dated(...numbers.map(on)), 1);
        expect(gaps.reduce((sum, { days: length }) => sum + length, 0)).toBe(empty);
        for (const { after, before } of gaps) {
          expect(numbers).toContain(Number(after.slice(-2)));
          expect(numbers).toContain(Number(before.slice(-2)));
        }
      }),
    );
  });
});

test('dates are counted once each, by what they can mean', () => {
  const held = datesHeld([
    ...dated(
      '2022-01-06',
      '2022-01-06?',
      '2021-05-11/2021-05-12',
      '2022-01',
      '2022~',
      null,
      'XXXX-01-06',
    ),
    summary({ id: 'p', date: '2022-02-02', dates: { published: '2022-02-02' } }),
  ]);
  expect(held).toEqual({
    day: 3,
    interval: 1,
    month: 1,
    year: 1,
    undated: 2,
    doubtful: 2,
    notOfEvent: 1,
  });
});

describe('certainty', () => {
  const reading = (value: string, basis: Reading['basis'], rejected = false): Reading => ({
    value,
    basis,
    rule: 'a/b',
    ...(rejected && { rejected: true }),
  });
  test('a value is as sure as the first reading of it, a field as its least sure value', () => {
    expect(
      certaintyOf(
        {
          title: [reading('T', 'stated'), reading('T', 'inferred')],
          parties: [reading('CN', 'stated'), reading('KE', 'inferred'), reading('KE', 'stated')],
          kind: [reading('readout', 'supplied'), reading('remarks', 'inferred', true)],
          'dates.published': [reading('2022', 'derived')],
          'dates.header': [reading('2021', 'inferred', true)],
        },
        'dates.published',
      ),
    ).toEqual({
      bases: { title: 'stated', parties: 'inferred', kind: 'supplied', date: 'derived' },
      conflicts: ['kind'],
    });
  });
  test('what is kept of no value is no basis; a conflict is one all the same', () => {
    expect(certaintyOf({ place: [reading('Nairobi', 'stated', true)] }, undefined)).toEqual({
      bases: {},
      conflicts: ['place'],
    });
  });
  test('is counted field by field, each statement once', () => {
    const held = fieldsHeld([
      summary({ id: 'a', bases: { kind: 'inferred', title: 'stated' }, conflicts: ['title'] }),
      summary({ id: 'b', bases: { kind: 'stated', title: 'stated' }, conflicts: [] }),
    ]);
    const plain = { stated: 0, derived: 0, inferred: 0, supplied: 0, none: 0, conflicting: 0 };
    expect(held.find(({ field }) => field === 'kind')).toEqual({
      ...plain,
      field: 'kind',
      inferred: 1,
      stated: 1,
    });
    expect(held.find(({ field }) => field === 'title')).toMatchObject({
      stated: 2,
      conflicting: 1,
    });
    expect(held.find(({ field }) => field === 'place')).toMatchObject({ none: 2 });
    for (const { stated, derived, inferred, supplied, none } of held)
      expect(stated + derived + inferred + supplied + none).toBe(2);
  });
});
