import { foldLetters } from '../../gazetteer/normalise-name.ts';
import { everyMatch } from '../every-match.ts';

const honorific = `(?:Mr|Mrs|Ms|Miss|Dr|Sir|Hon|Honourable|Honorable|Senator|Prime Minister|President|Premier|Chancellor|Minister|Secretary|Taoiseach|MR|MRS|DR|PRIME MINISTER|PRESIDENT)`;
const surname = String.raw`(?:(?:van|von|de|du|der|da|bin|al)\s+)*\p{Lu}[\p{L}’'-]+`;
const afterHonorific = new RegExp(
  String.raw`\b${honorific}\.?,?\s*(?:the Hon\.?\s+)?(?:\p{Lu}(?:\.|\s)\s*){0,3}(${surname})(?:\s+(${surname}))?`,
  'gu',
);
const ofGovernment = new RegExp(
  String.raw`\b[Tt]he\s+(${surname})\s+(?:Government|Administration|government|administration|Ministry)\b`,
  'gu',
);

/**
 * The surnames a text prints where only a person can stand: after a form of address or an office, before `Government`.
 * It refuses a capitalised word by itself.
 *
 *     … Mr Howard are you going to …       … the Abbott Government’s commitment …
 *          ^^^^^^                                ^^^^^^
 */
export function surnamesPrinted(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pattern of [afterHonorific, ofGovernment]) {
    for (const [, first, second] of everyMatch(text, pattern)) {
      for (const word of [first, second, first && second ? `${first} ${second}` : undefined])
        if (word) found.add(foldLetters(word.replace(/['’]s$/, '')));
    }
  }
  return found;
}

/**
 * Tells whether the text speaks to a person of that name: `Prime Minister Turnbull, is …`, `Mr Howard are you …`.
 * It refuses a name that is only spoken of.
 */
export function isAddressedAs(text: string, name: string): boolean {
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '.');
  return new RegExp(
    String.raw`(?:[:.?!”"]|\b(?:you|Well|Yes|No|welcome|Thank you|and|but|thanks)),?\s+${honorific}\.?\s+(?:\p{Lu}[\p{L}’'-]+\s+)?${safe}(?:,|\s+(?:are|do|did|will|would|can|could|have|is it|what|how|when|why|if)\b)`,
    'u',
  ).test(text);
}
