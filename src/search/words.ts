import { foldLetters } from '../gazetteer/normalise-name.ts';

/**
 * The words of a text as they are compared: plain letters in lower case, apostrophes dropped, everything else
 * that is neither letter nor digit a break. It does not stem: `partners` and `partner` are two words.
 *
 *     Xi’an, China-Kenya “ties”  →  xian china kenya ties
 *       ^ dropped     ^ break
 */
export function foldedWords(text: string): string[] {
  return foldLetters(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same words joined by one space: the key of a name. */
export function foldedKey(text: string): string {
  return foldedWords(text).join(' ');
}

/**
 * Takes a printed word apart: the marks before it, the word, the marks after it. A word without letters or
 * digits is all marks.
 *
 *     “partners,  →  [“] [partners] [,]
 */
export function coreOf(printed: string): { before: string; core: string; after: string } {
  const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(printed);
  if (!match) return { before: printed, core: '', after: '' };
  const end = match.index + match[0].length;
  return { before: printed.slice(0, match.index), core: match[0], after: printed.slice(end) };
}
