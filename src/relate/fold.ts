import { foldLetters } from '../gazetteer/normalise-name.ts';

/**
 * Makes an address of a name: `Côte d’Ivoire` → `cote-d-ivoire`; null where no Latin letter or digit is left.
 * It refuses to transliterate: letters of other scripts are left out.
 */
export function slugOf(name: string): string | null {
  const slug = foldLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}
