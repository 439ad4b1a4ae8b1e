import type { Formula } from '../../schema/formula.ts';
import { foldedWords } from '../../search/words.ts';
import { type Part, readPattern } from './pattern.ts';

/**
 * Makes of a formula a test whether it could stand among folded words: those it cannot do without are all there. It
 * refuses to say that it does stand there, for it looks neither at their order nor at the slots that formulas share.
 *
 *     strategic (partnership|partner)     among: comprehensive strategic partnership
 */
export function couldStandAmong({
  patterns,
  slots,
}: Formula): (words: ReadonlySet<string>) => boolean {
  const own = new Map(
    Object.entries(slots).flatMap(([name, slot]) =>
      typeof slot === 'string'
        ? []
        : [[name, Object.values(slot).flat().map(readPattern)] as const],
    ),
  );
  const read = patterns.map((pattern) =>
    readPattern(typeof pattern === 'string' ? pattern : pattern.words),
  );
  return (words) => {
    // China’s is one word when folded, and two in a pattern.
    const isThere = (word: string) => word === 's' || words.has(word) || words.has(`${word}s`);
    const areThere = (parts: readonly Part[]): boolean =>
      parts.every((part) => {
        if (part.is === 'word') return foldedWords(part.word).every(isThere);
        const choices = part.is === 'choice' ? part.choices : own.get(part.slot);
        return choices?.some(areThere) ?? true;
      });
    return read.some(areThere);
  };
}
