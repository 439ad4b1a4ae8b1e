import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/render/rows.ts';
import { names, sample } from './sample.ts';

describe('how a statement was read', () => {
  it('tells the fields in their order, what was passed over apart', () => {
    const { fields } = readingsOf(sample(), names);
    expect(fields.map(({ field }) => field)).toEqual(['place', 'speech', 'themes']);
    expect(fields[0]?.held.map(({ value }) => value)).toEqual(['Mombasa']);
    expect(fields[0]?.rejected.map(({ value }) => value)).toEqual(['Nairobi']);
  });

  it('tells attributions of speech with the words they were read from, else the words spoken', () => {
    const { fields } = readingsOf(sample(), names);
    const speech = fields.find(({ field }) => field === 'speech')?.held ?? [];
    expect(speech.map(({ value, basis }) => [value, basis])).toEqual([
      ['passage 2, direct: Wang Yi', 'stated'],
      ['passage 2, reported: Wang Yi', 'inferred'],
    ]);
    expect(speech.map(({ grounds }) => grounds[0]?.evidence)).toEqual([
      { line: 4, column: 1, text: 'Wang Yi said' },
      { line: 4, column: 44, text: 'It will.' },
    ]);
  });

  it('tells the same value once with all its words; rows on the same words share their mark', () => {
    const evidence = { line: 4, column: 16, text: 'bilateral trade' };
    const reading = { value: 'trade', basis: 'inferred', rule: 'themes/phrase', evidence } as const;
    const { rows } = readingsOf(
      sample({
        readings: {
          themes: [reading, { ...reading, rule: 'themes/other' }],
          kind: [{ ...reading, value: 'readout' }],
        },
      }),
      names,
    );
    const [kind, ...others] = rows.filter(({ field }) => field !== 'speech');
    expect(others).toHaveLength(1);
    expect(others[0]?.grounds.map(({ rule }) => rule)).toEqual(['themes/phrase', 'themes/other']);
    expect(others[0]?.grounds[0]?.mark).toBe(kind?.grounds[0]?.mark);
  });

  it('gives no mark where the words do not stand where they are said to', () => {
    const evidence = { line: 4, column: 16, text: 'other words' };
    const { rows } = readingsOf(
      sample({
        readings: { kind: [{ value: 'readout', basis: 'inferred', rule: 'kind/x', evidence }] },
      }),
      names,
    );
    expect(rows[0]?.grounds[0]).toMatchObject({ place: null, evidence });
    expect(rows[0]?.grounds[0]?.mark).toBeUndefined();
  });

  it('shows values by their names', () => {
    const of = (field: string, value: string | boolean) =>
      readingsOf(
        sample({ readings: { [field]: [{ value, basis: 'stated', rule: 'a/b' }] } }),
        names,
      ).rows[0]?.value;
    expect(of('parties', 'KE')).toBe('state KE');
    expect(of('relations', 'cn-ke')).toBe('relation cn-ke');
    expect(of('dates.event', '2022-06-07?')).toBe('7 June 2022 (uncertain)');
    expect(of('kind', 'joint-press')).toBe('joint press');
    expect(of('participants', 'wang-yi')).toBe('Wang Yi');
    expect(of('participants', 'unknown')).toBe('unknown');
    expect(of('multilateral', false)).toBe('no');
    expect(of('language', 'zh')).toBe('Chinese');
  });
});
