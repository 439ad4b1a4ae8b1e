import { byCodeUnit } from '../relate/compare.ts';
import { foldedWords } from '../search/words.ts';
import type { ConcordanceLine } from './line.ts';

/** What a concordance can be ordered by. */
export const orders = ['date', 'newest', 'left', 'right', 'state', 'speaker'] as const;
export type Order = (typeof orders)[number];

/** What each is called where it is chosen. */
export const orderNames: Readonly<Record<Order, string>> = {
  date: 'Oldest first',
  newest: 'Newest first',
  left: 'Words before',
  right: 'Words after',
  state: 'State',
  speaker: 'Speaker',
};

/** Reads an order from an address; one that nobody knows is by date. */
export function readOrder(value: string | null): Order {
  return orders.find((order) => order === value) ?? 'date';
}

/**
 * Puts lines in order: by date, oldest first or newest first; by the words before, read outwards from the words found;
 * by the words after; by the first state; by who speaks. Lines alike stay in the order of their dates. What a line
 * lacks stands last: it refuses to place an undated line among the dated. Letters are compared folded, by code unit.
 */
export function inOrder<Line extends ConcordanceLine>(
  lines: readonly Line[],
  order: Order,
): Line[] {
  const turned = order === 'newest' ? -1 : 1;
  return lines
    .map((line) => ({ line, key: keyOf(line, order) }))
    .sort((a, b) => turned * lastWhereEmpty(a.key, b.key, turned) || inTime(a.line, b.line))
    .map(({ line }) => line);
}

function keyOf(line: ConcordanceLine, order: Order): string {
  if (order === 'left') return foldedWords(line.before).reverse().join(' ');
  if (order === 'right') return foldedWords(line.after).join(' ');
  if (order === 'state') return foldedWords(line.states.join(' ')).join(' ');
  if (order === 'speaker') return foldedWords(line.speaker ?? '').join(' ');
  return line.day;
}

/** Compares two keys so that an empty one is last, whichever way the others are turned. */
function lastWhereEmpty(a: string, b: string, turned: number): number {
  if (a === '' || b === '') return a === b ? 0 : turned * (a === '' ? 1 : -1);
  return byCodeUnit(a, b);
}

function inTime(a: ConcordanceLine, b: ConcordanceLine): number {
  return (
    lastWhereEmpty(a.day, b.day, 1) || byCodeUnit(a.statement, b.statement) || a.passage - b.passage
  );
}
