import type { Statement, StatementSummary } from '../schema/statement.ts';

/** Words of the body that a list shows. */
const OPENING = 220;

/** What lists and indexes need of a statement; `key` says where the whole of it is kept. */
export function summaryOf(statement: Statement, key: string): StatementSummary {
  const { header: _header, furniture: _furniture, passages, readings, ...rest } = statement;
  const date = (['event', 'published', 'header'] as const).find(
    (name) => rest.dates[name] !== undefined,
  );
  return {
    ...rest,
    opening: openingOf(passages[0]?.text ?? '', passages[0]?.dateline?.end ?? 0),
    passageCount: passages.length,
    dateBasis: date ? (readings[`dates.${date}`]?.[0]?.basis ?? null) : null,
    titleBasis: readings['title']?.[0]?.basis ?? 'derived',
    key,
  };
}

/** The first words after the dateline, cut between words. */
function openingOf(text: string, from: number): string {
  const words = text.slice(from).trim();
  if (words.length <= OPENING) return words;
  const cut = words.lastIndexOf(' ', OPENING);
  return `${words.slice(0, cut > 40 ? cut : OPENING).replace(/[\s,;:–—-]+$/, '')}…`;
}
