import { plainLetters } from '../gazetteer/normalise-name.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import { foldedKey } from './words.ts';

/** Names that find each other: those the holdings print, and others by which a reader may ask for them. */
export type NameGroup = readonly [printed: readonly string[], other: readonly string[]];

/** A part of a query with other spellings to ask for as well. */
export type AskedPart =
  | { kind: 'phrase'; text: string }
  | { kind: 'word'; text: string; alternatives: readonly string[] };

/** Of each name no more than this many other spellings are asked, and no more than this in a whole query. */
export const MOST_ALTERNATIVES = 8;
export const MOST_ALTERNATIVES_IN_ALL = 32;

/** Longest name looked up, in words. */
const LONGEST_NAME = 7;

/** The groups a name belongs to, by its folded words. */
export interface NameIndex {
  get(key: string): readonly { name: string; group: NameGroup }[] | undefined;
}

/** Makes the names of all groups findable. */
export function indexNames(groups: readonly NameGroup[]): NameIndex {
  const index = new Map<string, { name: string; group: NameGroup }[]>();
  for (const group of groups) {
    for (const name of [...group[0], ...group[1]]) {
      const key = foldedKey(name);
      const known = index.get(key) ?? [];
      if (!known.some((one) => one.group === group)) known.push({ name, group });
      index.set(key, known);
    }
  }
  return index;
}

/**
 * Takes a query apart and adds to its names the other spellings the holdings print.
 * Quoted phrases stay as they are; `us` is no state where it is not written `US` or `U.S.`.
 * Errors: none; what is no name stays one plain word.
 *
 *     Tleuberdi Nur-Sultan
 *     ^ also Tileuberdi
 *               ^ also Astana
 */
export function expandQuery(query: string, names: NameIndex): AskedPart[] {
  const parts = parseQuery(query);
  const asked: AskedPart[] = [];
  let left = MOST_ALTERNATIVES_IN_ALL;
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part === undefined) break;
    if (part.kind === 'phrase') {
      asked.push({ kind: 'phrase', text: part.text });
      at += 1;
      continue;
    }
    const { text, length, found } = longestName(parts, at, names);
    const alternatives = [...new Set([...found, ...spellings(text)])]
      .filter((other) => other !== text)
      .slice(0, Math.min(MOST_ALTERNATIVES, left));
    left -= alternatives.length;
    asked.push({ kind: 'word', text, alternatives });
    at += length;
  }
  return asked;
}

/** The longest run of words from here that is a name; one word where none is. */
function longestName(
  parts: readonly QueryPart[],
  at: number,
  names: NameIndex,
): { text: string; length: number; found: string[] } {
  const run: string[] = [];
  for (const part of parts.slice(at, at + LONGEST_NAME)) {
    if (part.kind !== 'word') break;
    run.push(part.text);
  }
  for (let length = run.length; length > 0; length -= 1) {
    const text = run.slice(0, length).join(' ');
    const found = namesLike(text, names);
    if (found.length > 0) return { text, length, found };
  }
  return { text: run[0] ?? '', length: 1, found: [] };
}

function namesLike(text: string, names: NameIndex): string[] {
  const key = foldedKey(text);
  if (key === '') return [];
  const bare = foldedKey(withoutPossessive(text));
  const found = new Set<string>();
  for (const { name, group } of names.get(key) ?? names.get(bare) ?? []) {
    if (isAbbreviation(name) && !isAbbreviation(text)) continue;
    for (const printed of group[0]) found.add(printed);
  }
  const typed = text.toLowerCase();
  return [...found].filter((printed) => printed.toLowerCase() !== typed);
}

/** Capitals with or without stops, five at most: read as a name only where they are written so. */
export function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,5}$/u.test(name);
}

/** Other ways to write the word itself: in plain letters, without the possessive, a hyphen as a space. */
function spellings(text: string): string[] {
  const found: string[] = [];
  const plain = plainLetters(text);
  if (letters(plain) !== letters(text)) found.push(plain);
  const bare = withoutPossessive(text);
  if (bare !== text) found.push(bare);
  if (/[\p{L}\p{N}]\p{Pd}[\p{L}\p{N}]/u.test(text)) found.push(text.replace(/\p{Pd}/gu, ' '));
  return found;
}

/** `Kenya’s` as `Kenya`. */
export function withoutPossessive(text: string): string {
  return text.replace(/['’]s$/iu, '');
}

/** The letters alone, marks dropped as the index itself drops them. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
