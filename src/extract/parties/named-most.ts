import type { Span } from '../../read/source-text.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';

/** How often a text names a state, as a share of all its namings of states. */
export interface Naming {
  readonly code: string;
  readonly count: number;
  readonly share: number;
  /** The first time. */
  readonly span: Span;
}

/** A war is called by where it was: `the Falklands campaign`. */
const war = /^\s(?:War|Wars|[Cc]ampaign)\b/;

/** The states a text names, most often first; of equals the one named first. */
export function namedMost(hand: TextInHand): Naming[] {
  const counts = new Map<string, { count: number; span: Span }>();
  let all = 0;
  for (const name of hand.names) {
    const code = codeOf(name);
    if (code === '' || war.test(hand.text.slice(name.end, name.end + 12))) continue;
    all += 1;
    const known = counts.get(code);
    if (known) known.count += 1;
    else counts.set(code, { count: 1, span: { start: name.start, end: name.end } });
  }
  return [...counts]
    .map(([code, { count, span }]) => ({ code, count, share: count / all, span }))
    .sort((a, b) => b.count - a.count || a.span.start - b.span.start);
}
