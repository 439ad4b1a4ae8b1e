import type { Statement } from '../../src/schema/statement.ts';

/** A small statement of two passages, the first over two lines of its file. */
export function sample(changes: Partial<Statement> = {}): Statement {
  return {
    id: 'sample',
    file: 'statements/sample.txt',
    title: 'Talks in Mombasa',
    date: '2022-01-06',
    dates: { event: '2022-01-06' },
    kind: 'readout',
    language: 'en',
    parties: ['CN', 'KE'],
    relations: ['cn-ke'],
    multilateral: false,
    mentions: [],
    participants: [{ id: 'wang-yi', name: 'Wang Yi' }],
    speakers: [{ id: 'wang-yi', name: 'Wang Yi' }],
    themes: [{ id: 'trade', passages: [2] }],
    formulas: [],
    header: [{ line: 1, column: 2, text: 'date 2022-01-06', is: 'date' }],
    furniture: [{ line: 9, column: 1, text: 'Share this page', is: 'menu' }],
    passages: [
      {
        n: 1,
        line: 1,
        text: 'They met in Mombasa on Thursday.',
        lines: [
          { line: 1, column: 18, at: 0 },
          { line: 2, column: 3, at: 12 },
        ],
        speech: [],
      },
      {
        n: 2,
        line: 4,
        text: 'Wang Yi said, “bilateral trade will grow”. It will.',
        lines: [{ line: 4, column: 1, at: 0 }],
        speech: [
          {
            speaker: 'wang-yi',
            manner: 'direct',
            basis: 'stated',
            rule: 'speech/quoted',
            start: 14,
            end: 41,
            evidence: { line: 4, column: 1, text: 'Wang Yi said' },
          },
          {
            speaker: 'wang-yi',
            manner: 'reported',
            basis: 'inferred',
            rule: 'speech/continued',
            start: 43,
            end: 51,
          },
        ],
      },
    ],
    readings: {
      themes: [
        {
          value: 'trade',
          basis: 'inferred',
          rule: 'themes/phrase',
          evidence: { line: 4, column: 16, text: 'bilateral trade' },
        },
      ],
      place: [
        {
          value: 'Mombasa',
          basis: 'stated',
          rule: 'place/meeting',
          evidence: { line: 2, column: 3, text: 'Mombasa' },
        },
        { value: 'Nairobi', basis: 'inferred', rule: 'place/dateline', rejected: true },
      ],
    },
    sha256: '0'.repeat(64),
    ...changes,
  };
}

/** Names that show what they were asked for. */
export const names = {
  stateName: (code: string) => `state ${code}`,
  relationName: (id: string) => `relation ${id}`,
  themeName: (id: string) => `theme ${id}`,
  formulaName: (id: string) => `formula ${id}`,
  publisherName: (id: string) => `publisher ${id}`,
};
