/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ŋ', 'ng'],
  ['Ŋ', 'Ng'],
  ['ə', 'a'],
  ['Ə', 'A'],
  ['ɓ', 'b'],
  ['Ɓ', 'B'],
  ['ɗ', 'd'],
  ['Ɗ', 'D'],
  ['ƙ', 'k'],
  ['Ƙ', 'K'],
  ['ƴ', 'y'],
  ['Ƴ', 'Y'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['ʿ', "'"],
  ['ʾ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['‐', '-'],
  ['‑', '-'],
]);

/** What is plain already: typewriter's signs, the accent that stands alone not among them. */
const isPlain = /^[\0-_a-\x7f]*$/;

/**
 * Writes a name in plain letters, its capitals kept: marks are dropped, letters that carry none are replaced
 * (`ø` by `o`, `ß` by `ss`), apostrophes and hyphens become the typewriter's.
 * It does not guess a language: `ö` gives `o`, never `oe`.
 *
 *     Erdoğan, Xi’an, Łódź  →  Erdogan, Xi'an, Lodz
 *         ^      ^    ^
 */
export function plainLetters(text: string): string {
  if (isPlain.test(text)) return text;
  // Replaced before decomposition, which would make an accent that stands alone a blank and a mark; and after it, for
  // letters it brings to light: ǽ is æ with a mark.
  return replaceLetters(withoutMarks(replaceLetters(text)));
}

/**
 * Folds a name for comparison: plain letters in lower case.
 * It does not tell whether two names that fold alike are one person's.
 *
 *     Mukhtar TLEUBERDI, Tromsø  →  mukhtar tleuberdi, tromso
 */
export function foldLetters(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  // Lower case can bring a mark of its own: İ gives i and a dot above.
  return plainLetters(plainLetters(text).toLowerCase());
}

function replaceLetters(text: string): string {
  let replaced = '';
  for (const letter of text) replaced += undecomposed.get(letter) ?? letter;
  return replaced;
}

/** Drops the marks of European alphabets only: those of Devanagari or kana are part of the word. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');
}
