import type { Statement, StatementSummary } from '../schema/statement.ts';
import type { Labels } from './facets.ts';
import { UNSPACED_LANGUAGES } from './index-languages.ts';
import { indexedText, type RowOfSummary, resultRow } from './index-record.ts';
import { wordsOf } from './indexed-words.ts';
import { openingPassage } from './matching-passages.ts';
import { ROWS } from './search-state.ts';

/** A row of results as it stands in the page, before a script has asked anything. */
export interface ArrivalRow extends RowOfSummary {
  summary: StatementSummary;
  title: string;
  /** The first words of the text. */
  opening: string;
}

/**
 * The rows a search without words begins with, as its script would lay them out: the newest statements.
 * It refuses to cut a text whose language writes no spaces, which the index does by rules of its own: no opening there.
 */
export function arrivalRows(
  newestFirst: readonly StatementSummary[],
  statementOf: (summary: StatementSummary) => Pick<Statement, 'passages'>,
  labels: Labels,
): ArrivalRow[] {
  return newestFirst.slice(0, ROWS).map((summary) => ({
    ...resultRow(summary, labels),
    summary,
    title: indexedText(summary.title),
    opening: UNSPACED_LANGUAGES.includes(summary.language) ? '' : openingOf(statementOf(summary)),
  }));
}

function openingOf({ passages }: Pick<Statement, 'passages'>): string {
  const content = indexedText(passages[0]?.text ?? '');
  const opening = openingPassage(wordsOf({ content, raw_content: content }));
  return opening?.pieces.map(({ text }) => text).join('') ?? '';
}
