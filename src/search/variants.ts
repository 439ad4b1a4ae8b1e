import { foldLetters } from '../gazetteer/normalise-name.ts';
import type { State } from '../gazetteer/types.ts';
import type { CountryRecord } from '../schema/authority.ts';
import { isAbbreviation, type NameGroup } from './expand-query.ts';
import { foldedKey, foldedWords } from './words.ts';

/** Where names that belong together come from. */
export interface NameSources {
  states: readonly State[];
  countries: readonly Pick<CountryRecord, 'code' | 'variants' | 'demonyms'>[];
  people: Iterable<{ name: string; surname?: string; variants?: readonly string[] }>;
  places: Iterable<{
    name: string;
    variants?: readonly (string | { name: string })[];
    formerly?: readonly { name: string }[];
  }>;
}

/** The names and the words of special letters that texts print. */
export interface NamesFound {
  readonly printed: readonly string[];
  readonly special: readonly (readonly [plain: string, forms: readonly string[]])[];
}

/**
 * Gathers, from the words of the holdings, which names they print, and gives the groups of names that find
 * each other. Only groups of which the holdings print a name are kept.
 */
export class NamesPrinted {
  readonly #candidates: string[][];
  /** For a first folded word, the whole keys that begin with it, longest first. */
  readonly #byFirstWord = new Map<string, string[][]>();
  readonly #printed = new Set<string>();
  /** Words with letters that a plain keyboard lacks, by their plain form. */
  readonly #special = new Map<string, Set<string>>();
  readonly #folded = new Map<string, readonly string[]>();

  constructor(sources: NameSources) {
    this.#candidates = candidateGroups(sources);
    const keys = new Set(this.#candidates.flat().map(foldedKey));
    for (const key of keys) {
      const words = key.split(' ');
      const first = words[0] ?? '';
      this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), words]);
    }
  }

  /** Reads one text: a title, a passage. Linear in its words. */
  read(text: string): void {
    const words: string[] = [];
    for (const printed of text.split(/\s+/u)) {
      const folded = this.#fold(printed);
      words.push(...folded);
      if (UNDECOMPOSED.test(printed)) this.#noteSpecial(printed);
    }
    words.forEach((word, at) => {
      for (const key of this.#byFirstWord.get(word) ?? []) {
        if (key.every((part, ahead) => words[at + ahead] === part))
          this.#printed.add(key.join(' '));
      }
    });
  }

  /** What was found in the texts read, to be kept. */
  found(): NamesFound {
    return {
      printed: [...this.#printed].sort(),
      special: [...this.#special].sort().map(([plain, forms]) => [plain, [...forms].sort()]),
    };
  }

  /** Takes what another found in other texts for found. */
  take({ printed, special }: NamesFound): void {
    for (const key of printed) this.#printed.add(key);
    for (const [plain, forms] of special) {
      const own = this.#special.get(plain) ?? new Set();
      for (const form of forms) own.add(form);
      this.#special.set(plain, own);
    }
  }

  /** The groups, in an order that depends on their names alone. */
  groups(): NameGroup[] {
    const groups: NameGroup[] = [];
    for (const candidate of this.#candidates) {
      const printed = candidate.filter(
        (name) => this.#printed.has(foldedKey(name)) && isAskable(name),
      );
      const distinct = oneOfEachSpelling(printed);
      const other = oneOfEachSpelling(candidate, new Set(distinct.map(foldedKey)));
      if (distinct.length > 0 && distinct.length + other.length > 1) groups.push([distinct, other]);
    }
    for (const [plain, forms] of this.#special) groups.push([[...forms].sort(), [plain]]);
    const seen = new Map(groups.map((group) => [JSON.stringify(group), group]));
    return [...seen.keys()].sort().map((key) => seen.get(key) as NameGroup);
  }

  #fold(printed: string): readonly string[] {
    const known = this.#folded.get(printed);
    if (known) return known;
    const folded = foldedWords(printed);
    if (this.#folded.size < 200_000) this.#folded.set(printed, folded);
    return folded;
  }

  #noteSpecial(printed: string): void {
    const word = printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const plain = foldLetters(word);
    if (word === '' || /\s/.test(plain)) return;
    const forms = this.#special.get(plain) ?? new Set();
    this.#special.set(plain, forms.add(word.toLowerCase()));
  }
}

/** Letters the index keeps as they are, which a reader may type in plain letters. */
const UNDECOMPOSED = /[øłđðþßæœıħŧŋəɓɗƙƴ]/iu;

/** Too short to be asked for: `U.S.` would find every `us`. */
function isAskable(name: string): boolean {
  const key = foldedKey(name);
  return isAbbreviation(name)
    ? key.replaceAll(' ', '').length > 3
    : key.length > 2 || !/^\p{ASCII}*$/u.test(key);
}

/** One form of each spelling: `Xi'an` and `Xi’an` are asked alike. */
function oneOfEachSpelling(names: readonly string[], taken: Set<string> = new Set()): string[] {
  const seen = new Set(taken);
  return names.filter((name) => {
    const key = foldedKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function candidateGroups({ states, countries, people, places }: NameSources): string[][] {
  const groups: string[][] = [];
  const records = new Map(countries.map((record) => [record.code, record]));
  for (const state of states) {
    const record = records.get(state.code);
    groups.push([
      state.name,
      ...state.variants,
      ...state.demonyms,
      ...(state.prefixes ?? []),
      ...(record?.variants ?? []),
      ...(record?.demonyms ?? []),
    ]);
    for (const capital of state.capitals) groups.push([capital.name]);
  }
  for (const place of places) {
    const variants = (place.variants ?? []).map((one) =>
      typeof one === 'string' ? one : one.name,
    );
    groups.push([place.name, ...(place.formerly ?? []).map(({ name }) => name), ...variants]);
  }
  for (const person of people) groups.push(...personGroups(person.name, person.variants ?? []));
  return groups.filter((group) => group.length > 1);
}

/**
 * The full names of one person, and each part of the name that its variants spell otherwise, as a group of its
 * own: readers ask for `Tleuberdi` alone. Parts are compared by their place in names of equal length.
 *
 *     Mukhtar Tileuberdi
 *     Mukhtar Tleuberdi   →  [both full names] [Tileuberdi, Tleuberdi]
 *             ^ spelt otherwise
 */
function personGroups(name: string, variants: readonly string[]): string[][] {
  const parts = name.split(/\s+/u);
  const spelt: string[][] = parts.map((part) => [part]);
  for (const variant of variants) {
    const others = variant.split(/\s+/u);
    if (others.length !== parts.length) continue;
    parts.forEach((part, at) => {
      const other = others[at] ?? '';
      if (areSpellings(part, other)) spelt[at]?.push(other);
    });
  }
  return [[name, ...variants], ...spelt];
}

/** Whether two words may be one name spelt twice: other scripts always, else no more than half the letters apart. */
function areSpellings(a: string, b: string): boolean {
  const [left, right] = [foldLetters(a), foldLetters(b)];
  if (left === right || left.length < 3 || right.length < 3) return false;
  if (/\p{Script=Latin}/u.test(left) !== /\p{Script=Latin}/u.test(right)) return true;
  return distance(left, right) <= Math.max(left.length, right.length) / 2;
}

/** Letters to add, drop or change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
