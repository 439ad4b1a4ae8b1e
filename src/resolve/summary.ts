import { wordsAround } from '../concordance/split.ts';
import type { World } from '../extract/world/world.ts';
import type { FormulaInStatement, FormulaInSummary } from '../schema/formula.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { certaintyOf } from './certainty.ts';
import { readableName } from './place.ts';

/** Words of the body that a list shows. */
const OPENING = 220;

/**
 * What lists and indexes need of a statement; `key` says where the whole of it is kept.
 * With the world's places, a place printed in capitals gets its usual spelling; the statement keeps it as printed.
 */
export function summaryOf(
  statement: Statement,
  key: string,
  world?: Pick<World, 'places'>,
): StatementSummary {
  const { header: _header, furniture: _furniture, passages, readings, ...rest } = statement;
  const date = (['event', 'published', 'header'] as const).find(
    (name) => rest.dates[name] !== undefined,
  );
  return {
    ...rest,
    formulas: rest.formulas.map((formula) => inSummary(formula, passages)),
    ...(rest.place && world && { place: { ...rest.place, name: readableName(rest.place, world) } }),
    opening: openingOf(passages[0]?.text ?? '', passages[0]?.dateline?.end ?? 0),
    passageCount: passages.length,
    dateBasis: date ? (readings[`dates.${date}`]?.[0]?.basis ?? null) : null,
    ...certaintyOf(readings, date && `dates.${date}`),
    titleBasis: readings['title']?.[0]?.basis ?? 'derived',
    key,
  };
}

function inSummary(
  { id, passage, start, end, slots, relations, speaker, manner }: FormulaInStatement,
  passages: Statement['passages'],
): FormulaInSummary {
  const text = passages[passage - 1]?.text ?? '';
  const { words, ...around } = wordsAround(text, start, end);
  return {
    id,
    passage,
    text: words,
    slots,
    relations,
    ...(speaker && { speaker }),
    ...(manner && { manner }),
    ...around,
  };
}

/** The first words after the dateline, cut between words. */
function openingOf(text: string, from: number): string {
  const words = text.slice(from).trim();
  if (words.length <= OPENING) return words;
  const cut = words.lastIndexOf(' ', OPENING);
  return `${words.slice(0, cut > 40 ? cut : OPENING).replace(/[\s,;:–—-]+$/, '')}…`;
}
