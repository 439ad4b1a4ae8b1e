/** A part of a query: words in quotation marks that must stand together, or one word. */
export type QueryPart = { kind: 'phrase' | 'word'; text: string };

const QUOTES = /["“”„‟«»＂]/u;

/**
 * Takes a query apart into quoted phrases and words.
 * It refuses to guess where an open quotation mark would end: what follows it are words.
 * Errors: none; a query without a letter or digit has no parts.
 *
 *     "shared future" Kenya “one-China
 *     ^ phrase        ^ word ^ word
 */
export function parseQuery(query: string): QueryPart[] {
  const pieces = query.split(QUOTES);
  // An odd number of marks leaves the last one open: the piece after it holds words.
  const open = pieces.length % 2 === 0 ? pieces.length - 1 : -1;
  const parts: QueryPart[] = [];
  pieces.forEach((piece, at) => {
    const words = piece.split(/\s+/u).filter(hasLetter);
    if (at % 2 === 0 || at === open) {
      for (const text of words) parts.push({ kind: 'word', text });
    } else if (words.length > 0) {
      parts.push({ kind: 'phrase', text: words.join(' ') });
    }
  });
  return parts;
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
