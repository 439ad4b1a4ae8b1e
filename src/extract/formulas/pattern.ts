import { APOSTROPHE, HYPHEN, kindAt, SPACE, WORD } from '../themes/characters.ts';
import { endOfLetters, isPossessive } from './words.ts';

/** A pattern as it is written, taken apart. */
export type Part =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'slot'; readonly slot: string }
  | { readonly is: 'choice'; readonly choices: readonly (readonly Part[])[] };

/**
 * Reads the pattern of a formula: words; `(a|b)` one of several wordings; `[a]` or `[a|b]` a wording that may be absent,
 * and right behind a word its endings; `{slot}` a slot. Hyphens and commas between words are as good as a space.
 * It refuses to guess what another sign means. Errors: throws a RangeError that says what is wrong.
 *
 *     [firmly] {verb} [the] one-China (policy|principle)
 *     ^ may be absent ^ slot              ^ one of two
 */
export function readPattern(pattern: string): Part[] {
  const parts = readSurroundings(pattern);
  if (isBlank(parts)) throw new RangeError(`“${pattern}”: no word of it must be there`);
  return parts;
}

/** Reads what may stand before or after a formula: as a pattern, but all of it may be absent. */
export function readSurroundings(pattern: string): Part[] {
  return new PatternReader(pattern).sequence('');
}

/** Tells whether a wording can be no word at all. */
function isBlank(parts: readonly Part[]): boolean {
  return parts.every((part) => part.is === 'choice' && part.choices.some(isBlank));
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Everything up to one of the signs that close it; at the end of the pattern where there is none. */
  sequence(closing: string): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const sign = this.#pattern[this.#at];
      if (sign === undefined) {
        if (closing !== '') this.#refuse(`${closing.at(-1)} is missing`);
        return parts;
      }
      if (closing.includes(sign)) return parts;
      parts.push(...this.#next(sign));
    }
  }

  #next(sign: string): Part[] {
    const kind = kindAt(this.#pattern, this.#at);
    if (kind === WORD) return this.#words();
    if (kind === SPACE || kind === HYPHEN || kind === APOSTROPHE || sign === ',' || sign === '+') {
      this.#at += 1;
      return [];
    }
    if (sign === '(') return [{ is: 'choice', choices: this.#choices(')') }];
    if (sign === '[') return [{ is: 'choice', choices: [...this.#choices(']'), []] }];
    if (sign === '{') return [this.#slot()];
    return this.#refuse(`${sign} can stand in no pattern`);
  }

  #choices(closing: string): Part[][] {
    const choices: Part[][] = [];
    do {
      this.#at += 1;
      choices.push(this.sequence(`|${closing}`));
    } while (this.#pattern[this.#at] === '|');
    this.#at += 1;
    return choices;
  }

  #slot(): Part {
    const end = this.#pattern.indexOf('}', this.#at);
    if (end < 0) this.#refuse('} is missing');
    const slot = this.#pattern.slice(this.#at + 1, end);
    if (!/^[a-z]+$/.test(slot)) this.#refuse(`{${slot}} is not a word in lower-case letters`);
    this.#at = end + 1;
    return { is: 'slot', slot };
  }

  #words(): Part[] {
    const word = this.#take();
    if (this.#pattern[this.#at] === '[') return [this.#withEndings(word)];
    if (!isPossessive(word, word.length)) return [{ is: 'word', word }];
    return [
      { is: 'word', word: word.slice(0, -2) },
      { is: 'word', word: "'s" },
    ];
  }

  #withEndings(word: string): Part {
    const endings: string[] = [''];
    do {
      this.#at += 1;
      endings.push(this.#take());
    } while (this.#pattern[this.#at] === '|');
    if (this.#pattern[this.#at] !== ']' || endings.lastIndexOf('') > 0)
      this.#refuse('right behind a word, [ ] holds its endings, parted by |');
    this.#at += 1;
    return {
      is: 'choice',
      choices: endings.map((ending) => [{ is: 'word', word: word + ending }]),
    };
  }

  /** The letters that stand here, `U.S.` as texts print it among them. */
  #take(): string {
    const start = this.#at;
    const end = kindAt(this.#pattern, start) === WORD ? endOfLetters(this.#pattern, start) : start;
    this.#at = this.#pattern[end] === '.' ? end + 1 : end;
    return this.#pattern.slice(start, end);
  }

  #refuse(why: string): never {
    throw new RangeError(`“${this.#pattern}”: ${why}`);
  }
}
