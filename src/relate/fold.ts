/** Letters that Unicode does not decompose, as they are written without them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['þ', 'th'],
]);

/**
 * Writes a name in lower case without its marks, for ordering and for addresses: `Côte d’Ivoire` → `cote d’ivoire`.
 * It refuses to transliterate: letters of other scripts stay as they are.
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[øłđðħıæœßþ]/g, (letter) => plainLetters.get(letter) ?? letter);
}

/**
 * Makes an address of a name: `Côte d’Ivoire` → `cote-d-ivoire`; null where no Latin letter or digit is left.
 */
export function slugOf(name: string): string | null {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}
