import { unevenSpace } from '../../read/spaces.ts';
/**
 * A name as names are usually written: one set wholly in capitals gets small letters, one in ordinary letters stays.
 *
 *     WILLIAM H. SEWARD → William H. Seward
 */
export function printedName(name: string): string {
  const folded = name
    .replace(unevenSpace, ' ')
    .replace(/['’]s$/, '')
    .trim();
  if (folded !== folded.toUpperCase() || !/\p{L}{3}/u.test(folded)) return folded;
  return folded.replace(/\p{L}+/gu, (word, at: number) => {
    if (word.length === 1) return word;
    const small = word.charAt(0) + word.slice(1).toLowerCase();
    return /^Mc\p{L}{2}/u.test(small) && at >= 0
      ? `Mc${small.charAt(2).toUpperCase()}${small.slice(3)}`
      : small;
  });
}
