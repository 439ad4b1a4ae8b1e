import type { Span } from '../../read/source-text.ts';
import type { Pair } from './pairs.ts';
import { within } from './within.ts';

/** A pair named this often is what a text keeps returning to. */
const OFTEN = 3;

/**
 * A pair that title or lead names, or the one the text names most, weighs enough by itself; any other supports.
 * So does the bond between the two states the text names most. A war or a rivalry of others that the body brings up is no relation of this text.
 */
export function weighedPairs(
  pairs: readonly Pair[],
  title: Span | null,
  lead: Span | null,
  topTwo: readonly string[],
): { pair: Pair; weight: number }[] {
  const key = ({ states }: Pair) => [...states].sort().join(' ');
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
  const most = Math.max(OFTEN, ...counts.values());
  return pairs.map((pair) => {
    const central =
      within(pair, lead) ||
      counts.get(key(pair)) === most ||
      (pair.form === 'between' && pair.bond && pair.states.every((code) => topTwo.includes(code)));
    const place = within(pair, title) ? 4 : central ? 3 : 1;
    return { pair, weight: pair.form === 'partner' ? Math.max(1, place - 1) : place };
  });
}
