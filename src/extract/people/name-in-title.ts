import type { Span } from '../../read/source-text.ts';
import type { TextInHand } from '../text-in-hand.ts';

/** Words of a title that stay small where the others are capitalised. */
const small = /^(?:the|and|for|from|with|into|over|upon|amid|after|that|than|its|his|her|their)$/;
/** How much of the body is looked through for the words of a name. */
const LOOKED_THROUGH = 20_000;

/**
 * Cuts a name that stands in a title to the words that are surely of it: in capitals or title case every word looks like
 * part of a name, and only the body tells which is.
 * It refuses a name that begins with a word the body prints in small letters, as it stands or bent, and a verb before what it governs.
 *
 *     Chinese Premier Plans Soviet Visit      Foreign Minister Kari Nordmann Lauds Treaty
 *                                                              ^^^^^^^^^^^^^
 */
export function namesInTitle(hand: TextInHand): (name: Span) => Span | null {
  const { title, text } = hand;
  if (!title) return (name) => name;
  let words: WordsOfBody | null = null;
  return (name) => {
    if (name.start < title.start || name.end > title.end) return name;
    words ??= new WordsOfBody(hand);
    // Where nothing is printed in small letters the body tells nothing.
    if (words.prints(text.slice(name.start, name.end)) || words.tellsNothing) return name;
    return everyWordLooksLikeAName(text.slice(title.start, title.end))
      ? sureOf(hand, title, name, words)
      : beforeOrdinary(text, name, words);
  };
}

/** In a title in small letters a capital tells of a name, save where the body prints the word small. */
function beforeOrdinary(text: string, { start, end }: Span, body: WordsOfBody): Span | null {
  const all = wordsOf(text.slice(start, end));
  const stop = all.findIndex(([word]) => body.isOrdinary(word));
  if (stop < 0) return { start, end };
  return stop === 0 ? null : upTo(start, all[stop - 1]);
}

function sureOf(
  { text, names }: TextInHand,
  title: Span,
  { start, end }: Span,
  body: WordsOfBody,
): Span | null {
  const all = wordsOf(text.slice(start, end));
  const state = all.findIndex(({ index }) =>
    names.some(
      ({ name, start: at }) =>
        at === start + index && (name.is === 'state' || name.is === 'demonym'),
    ),
  );
  const words = state < 0 ? all : all.slice(0, state);
  const first = words[0]?.[0];
  if (first === undefined) return { start, end };
  const verb = (word: string) => !body.isNamed(word) && /(?:[^s]s|ed)$/i.test(word);
  if (body.isOrdinary(first)) return null;
  // A verb governs what follows: `Premier Weighs Visit`; a name can end the title, or stand in brackets.
  const governs = /^\s[\p{L}\d]/u.test(text.slice(end, Math.min(end + 2, title.end)));
  if (verb(first) && words.length === 1 && governs) return null;
  if (!words.some(([word]) => body.isNamed(word))) {
    if (words.some(([word]) => body.isOrdinary(word))) return null;
    return state < 0 ? { start, end } : upTo(start, words.at(-1));
  }
  const stop = words.findIndex(([word], i) => i > 0 && (body.isOrdinary(word) || verb(word)));
  const kept = stop < 0 ? words : words.slice(0, stop);
  // Where the body has the first word for a name, and not the last, it would have the last too were it of the name.
  while (body.isNamed(first) && kept.length > 1 && !body.isNamed(kept.at(-1)?.[0] ?? ''))
    kept.pop();
  return upTo(start, kept.at(-1));
}

function wordsOf(name: string): RegExpExecArray[] {
  return [...name.matchAll(/[\p{L}’'-]{2,}/gu)];
}

function upTo(start: number, last: RegExpExecArray | undefined): Span | null {
  return last ? { start, end: start + last.index + last[0].length } : null;
}

/** How the words of a body are printed. */
class WordsOfBody {
  readonly #body: string;
  /** Each word once, the apostrophe or hyphen before it with it. */
  #words: ReadonlySet<string> | undefined;
  #small: ReadonlySet<string> | undefined;
  #capital: ReadonlySet<string> | undefined;
  #within: ReadonlySet<string> | undefined;

  constructor({ text, title, passages }: TextInHand) {
    const from = passages[0]?.start ?? title?.end ?? 0;
    this.#body = text.slice(from, from + LOOKED_THROUGH);
  }

  get tellsNothing(): boolean {
    return this.#inSmall.size === 0;
  }

  /** Tells whether a whole name stands in the body; one in capitals may be a heading there too. */
  prints(name: string): boolean {
    return name !== name.toUpperCase() && this.#body.includes(name);
  }

  /** With a capital, and not where a sentence begins alone if in small letters too. */
  isNamed(word: string): boolean {
    return word
      .toLowerCase()
      .split('-')
      .every((part) => {
        this.#capital ??= lowered(this.#printed, /^[’'-]?(\p{Lu}\p{L}+)/u);
        return this.#capital.has(part) && (!this.#inSmall.has(part) || this.#isWithin(part));
      });
  }

  get #printed(): ReadonlySet<string> {
    this.#words ??= new Set(this.#body.match(/[’'-]?\p{L}+/gu));
    return this.#words;
  }

  get #inSmall(): ReadonlySet<string> {
    this.#small ??= lowered(this.#printed, /^(\p{Ll}\p{L}{2,})/u);
    return this.#small;
  }

  #isWithin(word: string): boolean {
    this.#within ??= new Set(
      this.#body.match(/(?<=\p{Ll},?\s)\p{Lu}\p{L}+/gu)?.map((word) => word.toLowerCase()),
    );
    return this.#within.has(word);
  }

  isOrdinary(word: string): boolean {
    return !this.isNamed(word) && bends(word).some((form) => this.#inSmall.has(form));
  }
}

/** A title in capitals, or with every long word capitalised. */
function everyWordLooksLikeAName(title: string): boolean {
  const long = (title.match(/[\p{L}’']{4,}/gu) ?? []).filter((word) => !small.test(word));
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** A word in small letters, and what else it can be bent to: `announces`, `announced`, `announcing`. */
function bends(word: string): string[] {
  const small = word.toLowerCase();
  const stem = small.replace(/(?:ies|es|ed|ing|s)$/, '');
  if (stem === small || stem.length < SHORTEST) return [small];
  return [small, ...['', 'e', 'y', 's', 'es', 'ed', 'ies', 'ied', 'ing'].map((end) => stem + end)];
}

/** A shorter stem is of too many words. */
const SHORTEST = 4;

/** Those words that a pattern begins with, in small letters. */
function lowered(words: Iterable<string>, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const own = pattern.exec(word)?.[1];
    if (own !== undefined) found.add(own.toLowerCase());
  }
  return found;
}
