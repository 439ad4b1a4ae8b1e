import { describe, expect, it } from 'vitest';
import { passagesInWords } from '../../src/render/passage-numbers.ts';
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
      ['Wang Yi, direct: passage 2', 'stated'],
      ['Wang Yi, reported: passage 2', 'inferred'],
    ]);
    expect(speech.map(({ grounds }) => grounds[0]?.evidence)).toEqual([
      { line: 4, column: 1, text: 'Wang Yi said' },
      { line: 4, column: 44, text: 'It will.' },
    ]);
  });

  it('tells all that one says in one manner as one row, with the words of each place', () => {
    const said = (n: number, speaker: string, manner: 'direct' | 'reported') => ({
      n,
      line: n,
      text: 'Mr. Wang: It will.',
      lines: [{ line: n, column: 1, at: 0 }],
      speech: [
        {
          speaker,
          manner,
          start: 10,
          end: 18,
          basis: 'stated' as const,
          rule: 'speech/turn',
          evidence: { line: n, column: 1, text: 'Mr. Wang:' },
        },
      ],
    });
    const passages = [
      said(1, 'wang-yi', 'direct'),
      said(2, 'other', 'direct'),
      said(3, 'wang-yi', 'direct'),
      said(4, 'wang-yi', 'direct'),
      said(5, 'wang-yi', 'direct'),
      said(6, 'wang-yi', 'reported'),
    ];
    const { rows, attributionOf } = readingsOf(sample({ passages, readings: {} }), names);
    expect(rows.map(({ value }) => value)).toEqual([
      'Wang Yi, direct: passages 1, 3–5',
      'other, direct: passage 2',
      'Wang Yi, reported: passage 6',
    ]);
    expect(rows[0]?.grounds.map(({ evidence }) => evidence?.line)).toEqual([1, 3, 4, 5]);
    const attributed = passages.map(({ speech: [one] }) => one && attributionOf.get(one));
    expect(attributed.map((one) => one?.row)).toEqual(['r1', 'r2', 'r1', 'r1', 'r1', 'r3']);
    // Each attribution has the mark of its own words, not of all the row rests on.
    expect(new Set(attributed.map((one) => one?.mark)).size).toBe(6);
    expect(attributed[3]?.mark).toBe(rows[0]?.grounds[2]?.mark);
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

describe('numbers of passages in words', () => {
  it.each([
    [[3], 'passage 3'],
    [[3, 3], 'passage 3'],
    [[4, 3], 'passages 3, 4'],
    [[1, 2, 3, 5, 7, 8, 9, 10], 'passages 1–3, 5, 7–10'],
  ])('%j', (numbers, words) => {
    expect(passagesInWords(numbers)).toBe(words);
  });
});
