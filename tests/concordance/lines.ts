import type { ConcordanceLine } from '../../src/concordance/line.ts';
import { wordsAround } from '../../src/concordance/split.ts';

/** A line made of a text in which the words stand between ⟨ and ⟩. */
export function line(marked: string, known: Partial<ConcordanceLine> = {}): ConcordanceLine {
  const start = marked.indexOf('⟨');
  const end = marked.indexOf('⟩') - 1;
  return {
    statement: 'a-text',
    title: 'A text',
    date: '2022-01-06',
    day: known.date ?? '2022-01-06',
    when: known.date ?? '2022-01-06',
    language: 'en',
    states: ['Kenya', 'China'],
    passage: 1,
    ...wordsAround(marked.replace('⟨', '').replace('⟩', ''), start, end, 24),
    ...known,
  };
}
