import { firstDayOf } from '../relate/order.ts';
import type { StatementSummary } from '../schema/statement.ts';

/** The statements of one index. */
export interface IndexPart {
  readonly language: string;
  /** Newest first, undated last. */
  readonly statements: readonly StatementSummary[];
}

/** An index of fewer pages is not closed while others follow. */
const LEAST = 2500;
/** No index has more pages: building one takes a fifth of a megabyte of memory for each. */
const MOST = 25_000;
/** What is left over at an end makes no index larger than this. */
const MOST_JOINED = 12_500;
/** An archive of about twice as many pages has larger indexes, so that a search need not ask too many. */
const OF_LEAST = 20_000;

/** How many pages an index of so large an archive has at the least; it doubles when the archive does. */
export function leastOf(pages: number): number {
  const doubled = 2 ** Math.max(0, Math.round(Math.log2(pages / OF_LEAST)));
  return Math.min(MOST, LEAST * doubled);
}

/**
 * Divides statements among indexes, by language and then by month, from the oldest on: an index is closed with the month
 * that fills it, so that a statement more or less changes one index and leaves the others as they were.
 * The language of most statements comes first, then the newest; the undated go with the oldest, unless they fill an index.
 * What is left over at an end, and fills no half of an index, stays with the one before, as each index asked costs a reader,
 * unless that would be one that takes much memory to make.
 */
export function indexParts(
  statements: readonly StatementSummary[],
  indexLanguage: (language: string) => string,
  least: number = leastOf(statements.length),
): IndexPart[] {
  const byLanguage = [...Map.groupBy(statements, ({ language }) => indexLanguage(language))].sort(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  return byLanguage.flatMap(([language, own]) =>
    divided(own, least).map((part) => ({ language, statements: part })),
  );
}

function divided(newestFirst: readonly StatementSummary[], least: number): StatementSummary[][] {
  const most = Math.min(MOST, least * 2);
  const undated = newestFirst.filter((one) => firstDayOf(one) === null);
  const oldestFirst = newestFirst.filter((one) => firstDayOf(one) !== null).reverse();
  // The undated open the oldest index; as many as fill one have indexes of their own.
  const alone = undated.length >= least ? inRow(undated, least) : [];
  const opening = alone.length > 0 ? [] : [...undated].reverse();
  const dated = byMonth([...opening, ...oldestFirst], least, most);
  return [
    ...joined(dated, least, most)
      .map((part) => part.reverse())
      .reverse(),
    ...joined(alone, least, most),
  ];
}

function inRow(statements: readonly StatementSummary[], size: number): StatementSummary[][] {
  const parts: StatementSummary[][] = [];
  for (let at = 0; at < statements.length; at += size) parts.push(statements.slice(at, at + size));
  return parts;
}

function byMonth(
  oldestFirst: readonly StatementSummary[],
  least: number,
  most: number,
): StatementSummary[][] {
  const parts: StatementSummary[][] = [];
  let open: StatementSummary[] = [];
  oldestFirst.forEach((one, at) => {
    open.push(one);
    const next = oldestFirst[at + 1];
    const monthEnds = next === undefined || monthOf(next) !== monthOf(one);
    if ((open.length >= least && monthEnds) || open.length >= most) {
      parts.push(open);
      open = [];
    }
  });
  return open.length > 0 ? [...parts, open] : parts;
}

/** The parts, a last one that is less than half of an index joined to the one before, unless that grows too large. */
function joined(
  parts: readonly StatementSummary[][],
  least: number,
  most: number,
): StatementSummary[][] {
  const [before, last] = parts.slice(-2);
  if (!before || !last || last.length * 2 >= least) return [...parts];
  if (before.length + last.length > Math.min(most, MOST_JOINED)) return [...parts];
  return [...parts.slice(0, -2), [...before, ...last]];
}

function monthOf(statement: StatementSummary): string {
  return firstDayOf(statement)?.slice(0, 7) ?? '';
}
