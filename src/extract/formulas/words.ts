import {
  APOSTROPHE,
  endOfWord,
  foldAt,
  HYPHEN,
  kindAt,
  SPACE,
  WORD,
} from '../themes/characters.ts';

/** A text cut into words: each a number of the vocabulary, 0 where no pattern has the word. */
export interface Words {
  readonly text: string;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  /** Where the word ends; a possessive ’s is a word of its own. */
  readonly ends: readonly number[];
  /** True where nothing but spaces, hyphens, commas, plus signs, quotation marks and short forms in brackets parts it from the word before. */
  readonly joined: readonly boolean[];
}

/** The number of a possessive ’s, which a pattern may pass over. */
export const POSSESSIVE = 1;

/** Every word of the patterns, by number. */
export class Vocabulary {
  readonly #words: string[] = [''];
  readonly #byHash = new Map<number, number[]>();

  constructor() {
    this.add("'s");
  }

  /** The number of a word of a pattern, a new one where it was not known. */
  add(word: string): number {
    const known = this.idOf(word, 0, word.length);
    if (known > 0) return known;
    const id = this.#words.length;
    this.#words.push(fold(word));
    const hash = hashOf(word, 0, word.length);
    this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), id]);
    return id;
  }

  /** The number of the word that stands in a text, 0 where it is in no pattern. */
  idOf(text: string, start: number, end: number): number {
    for (const id of this.#byHash.get(hashOf(text, start, end)) ?? []) {
      if (isWord(this.#words[id] as string, text, start, end)) return id;
    }
    return 0;
  }

  /**
   * Cuts a text into words in one pass.
   *
   *     all-weather China-Africa community, with a “shared future”
   *     ^   ^       ^     ^      ^          ^    ^  ^      ^
   */
  cut(text: string): Words {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const joined: boolean[] = [];
    let before = -1;
    for (let at = 0; at < text.length; ) {
      if (kindAt(text, at) !== WORD) {
        at = text[at] === '(' ? afterShortForm(text, at) : at + 1;
        continue;
      }
      const start = at;
      at = endOfLetters(text, start);
      const end = isPossessive(text, at) ? at - 2 : at;
      joined.push(before >= 0 && isGap(text, before, start));
      ids.push(this.idOf(text, start, end));
      starts.push(start);
      ends.push(end);
      if (end < at) {
        joined.push(true);
        ids.push(POSSESSIVE);
        starts.push(end);
        ends.push(at);
      }
      before = at;
    }
    return { text, ids, starts, ends, joined };
  }
}

/** The place after a word; the stops inside `U.S` belong to it. */
export function endOfLetters(text: string, start: number): number {
  let at = endOfWord(text, start);
  if (at > start + 1) return at;
  while (text[at] === '.' && isInitial(text, at + 1) && kindAt(text, at + 2) !== WORD) at += 2;
  return at;
}

/** A capital that stands for a word. */
function isInitial(text: string, at: number): boolean {
  return kindAt(text, at) === WORD && text.charCodeAt(at) !== foldAt(text, at);
}

const LONGEST_SHORT_FORM = 14;
const shortForm = /^\(["“]?[\p{Lu}\p{N}+&/ -]{2,10}["”]?\)/u;

/**
 * The place after a short form in brackets, which is passed over as quotation marks are.
 *
 *     support the Global Development Initiative (GDI) and the …
 *                                               ^    ^
 */
function afterShortForm(text: string, at: number): number {
  return at + (shortForm.exec(text.slice(at, at + LONGEST_SHORT_FORM))?.[0].length ?? 1);
}

/** Tells whether a word that ends at a place ends in ’s. */
export function isPossessive(text: string, end: number): boolean {
  return foldAt(text, end - 1) === 0x73 && kindAt(text, end - 2) === APOSTROPHE;
}

/** Signs that part two words as a space does. */
const signs = new Set(',+"“”„‟«»‹›‘‛');
/** Words that are printed with a stop and followed by a number or a name. */
const shortened = /(?:^|[^\p{L}])(?:Nos?|Res|Art|St)$/iu;

function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (kind === SPACE || kind === HYPHEN || kind === APOSTROPHE) continue;
    const sign = text[at] as string;
    if (sign === '(') {
      const after = afterShortForm(text, at);
      if (after === at + 1) return false;
      at = after - 1;
      continue;
    }
    if (signs.has(sign)) continue;
    if (sign === '.' && at === from && endsShort(text, from)) continue;
    return false;
  }
  return true;
}

/** Tells whether a stop belongs to the word before it: `U.S.`, `No.`. */
function endsShort(text: string, end: number): boolean {
  const isLetters = text[end - 2] === '.' && isInitial(text, end - 1);
  return isLetters || shortened.test(text.slice(Math.max(0, end - 5), end));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + foldAt(text, at)) | 0;
  return hash;
}

function fold(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) folded += String.fromCharCode(foldAt(word, at));
  return folded;
}

function isWord(folded: string, text: string, start: number, end: number): boolean {
  if (folded.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (folded.charCodeAt(at - start) !== foldAt(text, at)) return false;
  return true;
}
