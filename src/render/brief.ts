/** How many UTF-16 units of the words a value rests on a table shows before it cuts them. */
const SHOWN = 110;

/**
 * Words cut in the middle, at spaces, so that where they begin and end can be found in the text.
 * Words that fit are shown whole; white space is folded.
 */
export function inBrief(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  if (folded.length <= SHOWN) return folded;
  const first = folded.slice(0, SHOWN * 0.7).replace(/\s\S*$/, '');
  const last = folded.slice(-SHOWN * 0.25).replace(/^\S*\s/, '');
  return `${wellFormed(first)} … ${wellFormed(last)}`;
}

/** A cut may fall inside a pair of surrogates where there was no space to cut at. */
function wellFormed(words: string): string {
  return words.toWellFormed().replace(/^\uFFFD|\uFFFD$/g, '');
}
