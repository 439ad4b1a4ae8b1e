import { shuffled } from './random.ts';
import { changeableWords, type Wording, wordingOf } from './synthetic-words.ts';

/** A text made of a corpus, to measure what the corpus is too small for. */
export interface SyntheticText {
  /** `synthetic-000001` and so on. */
  readonly id: string;
  readonly text: string;
}

interface Frame {
  /** What a text begins with, up to its first passage of some length. */
  readonly opening: readonly string[];
  /** Where its other passages begin among those of all texts, and how many they are. */
  readonly from: number;
  readonly others: number;
}

/** A passage this long is no heading, date or list of names. */
const LONG = 200;

/**
 * Makes texts of a corpus, in sets of as many as the corpus has: each text of a set opens as one of the corpus, and goes on
 * with passages of others, every passage standing once in a set. Words, names and dates are changed from set to set, and
 * each text says of itself that it is synthetic. Text n is the same however many are asked for.
 * Errors: throws where the corpus has no text.
 */
export class SyntheticTexts {
  readonly #frames: Frame[] = [];
  readonly #passages: string[] = [];
  readonly #words: readonly string[];
  readonly #seed: number;
  #set: { number: number; order: Uint32Array; wording: Wording } | undefined;

  constructor(corpus: readonly string[], seed = 1) {
    if (corpus.length === 0) throw new Error('the corpus has no text to make others of');
    this.#seed = seed;
    for (const text of corpus) {
      const passages = text.split(/\n[ \t]*\n/).filter((passage) => passage.trim() !== '');
      const first = passages.findIndex((passage) => passage.length >= LONG);
      const opening = passages.slice(0, first === -1 ? passages.length : first + 1);
      const others = passages.slice(opening.length);
      this.#frames.push({ opening, from: this.#passages.length, others: others.length });
      this.#passages.push(...others);
    }
    this.#words = changeableWords(corpus);
  }

  /** The nth text, from 1 on. */
  text(n: number): SyntheticText {
    const set = Math.floor((n - 1) / this.#frames.length) + 1;
    const { order, wording } = this.#inSet(set);
    const { opening, from, others } = this.#frames[(n - 1) % this.#frames.length] as Frame;
    const dealt = Array.from(order.subarray(from, from + others), (at) => this.#passages[at] ?? '');
    const id = `synthetic-${String(n).padStart(6, '0')}`;
    const mark = `This text is synthetic: number ${n}, made of passages of other texts to measure an archive of many. Nobody said it.`;
    const changed = [...opening, ...dealt].map((passage) => wording.change(passage.trimEnd()));
    return { id, text: `${[...changed, mark].join('\n\n')}\n` };
  }

  #inSet(number: number) {
    if (this.#set?.number !== number)
      this.#set = {
        number,
        order: shuffled(this.#passages.length, this.#seed * 1_000_003 + number),
        wording: wordingOf(this.#words, number),
      };
    return this.#set;
  }
}
