import { lastNotAfter } from '../../read/source-text.ts';
import type { Formula } from '../../schema/formula.ts';
import type { FormulaSpan } from './compile-formulas.ts';
import type { Words } from './words.ts';

/** A walk that came to its end: places count words; the wording itself stands from `begins` to `ends`. */
export interface Match {
  readonly formula: number;
  readonly pattern: number;
  readonly is: 'pattern' | 'short' | 'exception';
  readonly from: number;
  readonly to: number;
  readonly begins: number;
  readonly ends: number;
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * Chooses among the matches of one text: of those of one family that share words of the wording itself the longest,
 * then the one with more around it and more slots filled. What stands in a wording excepted by its family is passed over.
 */
export function chosen(
  matches: readonly Match[],
  words: Words,
  formulas: readonly Formula[],
): FormulaSpan[] {
  const byFamily = Map.groupBy(matches, ({ formula }) => (formulas[formula] as Formula).family);
  const kept = [...byFamily.values()].flatMap(ofFamily);
  return kept
    .sort((a, b) => a.from - b.from || b.to - a.to || a.formula - b.formula)
    .map(({ formula, pattern, is, from, to, begins, ends, slots }) => ({
      formula: (formulas[formula] as Formula).id,
      pattern,
      short: is === 'short',
      start: words.starts[from] as number,
      end: words.ends[to - 1] as number,
      core: { start: words.starts[begins] as number, end: words.ends[ends - 1] as number },
      slots,
    }));
}

function ofFamily(matches: readonly Match[]): Match[] {
  const reach = reachOf(matches.filter(({ is }) => is === 'exception'));
  const open = matches
    .filter(({ is, begins, ends }) => is !== 'exception' && ends > reach(begins))
    .sort(longerFirst);
  const kept: Match[] = [];
  const taken = new Set<number>();
  for (const match of open) {
    const own = Array.from({ length: match.ends - match.begins }, (_, i) => match.begins + i);
    if (own.some((word) => taken.has(word))) continue;
    for (const word of own) taken.add(word);
    kept.push(match);
  }
  return kept;
}

/** How far the excepted wordings reach that begin at a word or before it; 0 where none does. */
function reachOf(excepted: readonly Match[]): (word: number) => number {
  const inOrder = [...excepted].sort((a, b) => a.from - b.from);
  let furthest = 0;
  const furthestBy = inOrder.map(({ to }) => {
    furthest = Math.max(furthest, to);
    return furthest;
  });
  return (word) => {
    const at = lastNotAfter(inOrder.length, (i) => (inOrder[i] as Match).from, word);
    return inOrder.length > 0 && (inOrder[at] as Match).from <= word
      ? (furthestBy[at] as number)
      : 0;
  };
}

function longerFirst(a: Match, b: Match): number {
  return (
    b.ends - b.begins - (a.ends - a.begins) ||
    b.to - b.from - (a.to - a.from) ||
    Object.keys(b.slots).length - Object.keys(a.slots).length ||
    a.from - b.from ||
    a.formula - b.formula ||
    a.pattern - b.pattern
  );
}
