import { GrowingNumbers } from './growing-numbers.ts';
import { comparedWord, wordsOf } from './words.ts';

/** The words of all texts one after the other, each a number; where each text and each passage begins. */
export interface HeldWords {
  /** Equal numbers are equal words. */
  readonly words: Uint32Array;
  /** A number made of each word's letters alone, by the word's number: the same whatever else is held. */
  readonly hashes: Uint32Array;
  readonly ids: readonly string[];
  /** Where each text's words begin, and, last, where all end. */
  readonly texts: Uint32Array;
  /** Where each passage's words begin, and, last, where all end. */
  readonly passages: Uint32Array;
  /** Which passage each text begins with, and, last, how many there are. */
  readonly firstPassages: Uint32Array;
}

/** Takes the words of texts as they pass by, so that no text need be kept: four bytes a word. */
export class WordsTaken {
  readonly #byPrinted = new Map<string, number>();
  readonly #byCompared = new Map<string, number>();
  readonly #hashes = new GrowingNumbers();
  readonly #words = new GrowingNumbers();
  readonly #texts = new GrowingNumbers();
  readonly #passages = new GrowingNumbers();
  readonly #firstPassages = new GrowingNumbers();
  readonly #ids: string[] = [];

  /** Takes a text by its id and the words of its passages. The order in which texts come changes nothing. */
  add(id: string, passages: Iterable<string>): void {
    this.#ids.push(id);
    this.#texts.push(this.#words.length);
    this.#firstPassages.push(this.#passages.length);
    for (const passage of passages) {
      this.#passages.push(this.#words.length);
      for (const { text } of wordsOf(passage)) this.#words.push(this.#numberOf(text));
    }
  }

  held(): HeldWords {
    return {
      words: this.#words.view(),
      hashes: this.#hashes.view(),
      ids: this.#ids,
      texts: withEnd(this.#texts, this.#words.length),
      passages: withEnd(this.#passages, this.#words.length),
      firstPassages: withEnd(this.#firstPassages, this.#passages.length),
    };
  }

  #numberOf(printed: string): number {
    const known = this.#byPrinted.get(printed);
    if (known !== undefined) return known;
    const compared = comparedWord(printed);
    let number = this.#byCompared.get(compared);
    if (number === undefined) {
      number = this.#hashes.length;
      this.#byCompared.set(compared, number);
      this.#hashes.push(hashOf(compared));
    }
    this.#byPrinted.set(printed, number);
    return number;
  }
}

function withEnd(numbers: GrowingNumbers, end: number): Uint32Array {
  return Uint32Array.from([...numbers.view(), end]);
}

/** FNV-1a over the code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
