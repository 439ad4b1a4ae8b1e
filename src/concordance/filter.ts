import { foldedWords } from '../search/words.ts';
import type { ConcordanceLine } from './line.ts';

/** Scripts that part their words by blanks; in others a word may begin anywhere. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/**
 * The lines in which every word asked for begins a word: of the line itself, its states, its speaker, its title or its
 * date. Case and accents do not count; without a word all lines are given back, in their order.
 *
 *     keny adhere   finds   Kenya firmly adheres to the one-China policy
 */
export function linesWith<Line extends ConcordanceLine>(
  lines: readonly Line[],
  asked: string,
): readonly Line[] {
  const words = foldedWords(asked).map((word) => (PARTED.test(word) ? ` ${word}` : word));
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const text = ` ${foldedWords(textOf(line)).join(' ')}`;
    return words.every((word) => text.includes(word));
  });
}

function textOf(line: ConcordanceLine): string {
  const { before, words, after, states, speaker = '', title, date, when } = line;
  return [`${before}${words}${after}`, ...states, speaker, title, date ?? '', when].join(' ');
}
