import { describe, expect, test } from 'vitest';
import type { Holdings } from '../../src/relate/holdings.ts';
import { describeUniquely, LONGEST_TITLE, titleBehind } from '../../src/render/describe.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';

const statement = (id: string, title: string, date: string | null = '2021-05-12') =>
  ({
    id,
    title,
    date,
    parties: ['CN', 'KZ'],
    kind: 'readout',
    opening: 'Words.',
  }) as StatementSummary;
const held = (...statements: StatementSummary[]) =>
  ({ statements, stateName: (code: string) => code, archive: {} }) as unknown as Holdings;

const long = statement(
  'long',
  'Chinese Foreign Minister holds talks with his Kazakh counterpart on a great many things',
);

describe('the title of a page about a part of a statement', () => {
  test('is no longer than a browser shows, and keeps the date', () => {
    const title = titleBehind('Passage 12 elsewhere', long, held(long));
    expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(title).toMatch(/^Passage 12 elsewhere: Chinese Foreign .* …, 12 May 2021$/);
  });

  test('has a short title whole', () => {
    const short = statement('short', 'Talks');
    expect(titleBehind('Passage 2 elsewhere', short, held(short))).toBe(
      'Passage 2 elsewhere: Talks, 12 May 2021',
    );
  });

  test('tells apart two statements of one title and day', () => {
    const twin = { ...long, id: 'twin' };
    const both = held(long, twin);
    expect(describeUniquely(long, both).title).toContain('(long)');
    expect(titleBehind('Passage 2 elsewhere', long, both)).toBe('Passage 2 elsewhere: long');
    expect(titleBehind('Passage 2 elsewhere', twin, both)).toBe('Passage 2 elsewhere: twin');
  });
});
