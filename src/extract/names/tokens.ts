/** A word, a number or a single mark of a text, with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where a paragraph ended before it: no name goes on across that. */
  readonly afterBreak: boolean;
}

const pattern = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Cuts words, numbers and single marks out of a text; white space only parts them.
 * Apostrophes and hyphens are tokens of their own, so that `China-Kenya` and `China’s` hold the word `China`.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const afterBreak = start - end > 1 && /[\n\r]\s*[\n\r]/.test(text.slice(end, start));
    end = start + match[0].length;
    tokens.push({ text: match[0], start, end, afterBreak });
  }
  return tokens;
}

/** One spelling for apostrophes and hyphens, so that a name matches however they are printed. */
export function foldMark(token: string): string {
  if (token === '’' || token === 'ʼ' || token === '‘') return "'";
  if (token === '‐' || token === '‑') return '-';
  return token;
}
