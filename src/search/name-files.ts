import { indexNames, type NameGroup, type NameIndex, withoutPossessive } from './expand-query.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchFiles } from './search-files.ts';
import { foldedWords } from './words.ts';

/** Characters a file of names should have at most: little to wait for. */
const MOST_CHARACTERS = 3000;
const MOST_FILES = 1024;

/**
 * Divides the groups of names into as many files as keep most of them small. A group lies in the file of the first word
 * of each of its names, so that a query needs only the files of its own words; the order of the groups stays.
 */
export function dividedNames(groups: readonly NameGroup[]): NameGroup[][] {
  for (let files = 1; ; files *= 2) {
    const divided = intoFiles(groups, files);
    const sizes = divided.map((held) => JSON.stringify(held).length).sort((a, b) => a - b);
    const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
    if (usual <= MOST_CHARACTERS || files >= MOST_FILES) return divided;
  }
}

function intoFiles(groups: readonly NameGroup[], files: number): NameGroup[][] {
  const divided: NameGroup[][] = Array.from({ length: files }, () => []);
  for (const group of groups) {
    const words = [...group[0], ...group[1]].flatMap((name) => foldedWords(name).slice(0, 1));
    for (const file of new Set(words.map((word) => fileOf(word, files))))
      divided[file]?.push(group);
  }
  return divided;
}

/** The names that a query may have, fetched as they are asked for. */
export class NamesAsked {
  readonly #files: SearchFiles;
  readonly #count: number;
  readonly #held = new Map<number, Promise<NameIndex>>();

  constructor(files: SearchFiles, count: number) {
    this.#files = files;
    this.#count = count;
  }

  /** Errors: rejects where a file cannot be fetched. */
  async of(query: string): Promise<NameIndex> {
    const numbers = new Set(
      parseQuery(query).flatMap(({ kind, text }) =>
        kind === 'phrase' ? [] : firstWords(text).map((word) => fileOf(word, this.#count)),
      ),
    );
    const held = await Promise.all(
      [...numbers].map(async (number) => [number, await this.#file(number)] as const),
    );
    const byNumber = new Map(held);
    return { get: (key) => byNumber.get(fileOf(key.split(' ')[0] ?? '', this.#count))?.get(key) };
  }

  #file(number: number): Promise<NameIndex> {
    const known = this.#held.get(number);
    if (known) return known;
    const fetched = this.#files
      .json(namesPath(number))
      .then((groups) => indexNames(groups as readonly NameGroup[]));
    this.#held.set(number, fetched);
    fetched.catch(() => this.#held.delete(number));
    return fetched;
  }
}

/** Where a file of names lies, from the archive's root. */
export function namesPath(number: number): string {
  return `search/names-${number + 1}.json`;
}

/** The first word of a name that begins with this word of a query, as it stands and without its possessive. */
function firstWords(text: string): string[] {
  return [text, withoutPossessive(text)].flatMap((one) => foldedWords(one).slice(0, 1));
}

/** The number of the file that a word is in: a sum over its characters, spread evenly. */
function fileOf(word: string, files: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  }
  return ((sum ^ (sum >>> 15)) >>> 0) % files;
}
