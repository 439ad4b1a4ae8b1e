import { describe, expect, it } from 'vitest';
import { textFragment } from '../../src/components/statement/text-fragment.ts';

const page = [
  'The two sides agreed to build a new harbour, and to dredge the old harbour at Mombasa.',
  'Trade & investment: well-known partners, 50% more, "win-win" (see #4), said Wang Yi.',
  'The two sides agreed to meet again.',
];

/** The words between brackets of a passage, selected; over several passages, from the first `[` to the last `]`. */
function select(...marked: string[]): string | null {
  const passages = marked.map((words) => words.replace(/[[\]]/g, ''));
  const last = marked.at(-1)?.replace('[', '') ?? '';
  return textFragment({
    passages,
    from: marked[0]?.indexOf('[') ?? 0,
    to: last.indexOf(']'),
    page,
  });
}

describe('a link to selected words', () => {
  it.each([
    [
      'names them',
      ['The two sides agreed to [build a new] harbour, and to dredge the old harbour at Mombasa.'],
      'build%20a%20new',
    ],
    [
      'widens them to whole words',
      ['The two sides agreed to bu[ild a n]ew harbour, and to dredge the old harbour at Mombasa.'],
      'build%20a%20new',
    ],
    [
      'tells words that stand twice by those about them',
      ['The two sides agreed to build a new harbour, and to dredge the old [harbour] at Mombasa.'],
      'to%20dredge%20the%20old-,harbour,-at%20Mombasa.',
    ],
    [
      'hides the signs that part a directive',
      ['[Trade & investment: well-known partners, 50% more, "win-win" (see #4)], said Wang Yi.'],
      'Trade%20%26%20investment%3A%20well%2Dknown%20partners%2C%2050%25%20more%2C%20%22win%2Dwin%22%20(see%20%234)',
    ],
    [
      'names many words by the first and last of them',
      [page[0]?.replace('The two', 'The [two') ?? '', page[1]?.replace('said', 'said]') ?? ''],
      'two%20sides%20agreed%20to%20build,%22win%2Dwin%22%20(see%20%234)%2C%20said',
    ],
  ])('%s', (_, marked, text) => {
    expect(select(...marked)).toBe(`:~:text=${text}`);
  });

  it('is none where nothing but blanks is selected', () => {
    expect(textFragment({ passages: ['a  b'], from: 1, to: 2, page: ['a  b'] })).toBeNull();
  });
});
