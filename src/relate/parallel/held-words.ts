import { GrowingNumbers } from './growing-numbers.ts';
import { comparedWord, printedWords } from './words.ts';

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

/** The words of one text, by their numbers in a list of words. */
export interface TakenText {
  readonly words: Uint32Array;
  /** Which of them each passage begins with. */
  readonly passages: Uint32Array;
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

  /** Begins with a list of words, as `vocabulary` told it of texts taken before. */
  constructor(vocabulary: readonly string[] = []) {
    for (const compared of vocabulary) this.#newWord(compared);
  }

  /** Takes a text by its id and the words of its passages. The order in which texts come changes nothing. */
  add(id: string, passages: Iterable<string>): void {
    this.#ids.push(id);
    this.#texts.push(this.#words.length);
    this.#firstPassages.push(this.#passages.length);
    for (const passage of passages) {
      this.#passages.push(this.#words.length);
      for (const printed of printedWords(passage)) this.#words.push(this.#numberOf(printed));
    }
  }

  /** Takes a text again whose words were numbered by the list this one began with. */
  addTaken(id: string, { words, passages }: TakenText): void {
    this.#ids.push(id);
    const start = this.#words.length;
    this.#texts.push(start);
    this.#firstPassages.push(this.#passages.length);
    for (const passage of passages) this.#passages.push(start + passage);
    this.#words.pushAll(words);
  }

  /** Every word that was met, as it is compared, by its number. */
  get vocabulary(): readonly string[] {
    return [...this.#byCompared.keys()];
  }

  /** The texts taken, in the order they came. */
  *texts(): Generator<TakenText> {
    const { words, texts, passages, firstPassages } = this.held();
    for (let text = 0; text < this.#ids.length; text++) {
      const [start, end] = [texts[text] ?? 0, texts[text + 1] ?? 0];
      const own = passages.subarray(firstPassages[text], firstPassages[text + 1]);
      yield { words: words.subarray(start, end), passages: own.map((passage) => passage - start) };
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
    const number = this.#byCompared.get(compared) ?? this.#newWord(compared);
    this.#byPrinted.set(printed, number);
    return number;
  }

  #newWord(compared: string): number {
    const number = this.#hashes.length;
    this.#byCompared.set(compared, number);
    this.#hashes.push(hashOf(compared));
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
