import { createHash } from 'node:crypto';

/** The words of a text as links count them: whatever stands between two white spaces. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * The print of a passage: its words counted and hashed. White space is no part of it; a comma or a capital is.
 *
 *     "Kenya and\n China met."   "4:" and 16 digits of the SHA-256 of "Kenya and China met."
 */
export function printOf(words: readonly string[]): string {
  const hash = createHash('sha256').update(words.join(' ')).digest('hex');
  return `${words.length}:${hash.slice(0, 16)}`;
}

/** How many words a print counts. */
export function countIn(print: string): number {
  return Number(print.slice(0, print.indexOf(':')));
}
