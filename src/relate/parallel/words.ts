import { foldLetters } from '../../gazetteer/normalise-name.ts';

/** A word of a text as printed, and where it stands; `start` and `end` count UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A web address is one word, a letter of a script that writes no spaces too; an apostrophe between letters is part of one. */
const WORD =
  /https?:\/\/[^\s<>()[\]"]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text in their order. What stands between them is none of them.
 *
 *     China’s “all-weather” ties
 *     ^^^^^^^  ^^^ ^^^^^^^  ^^^^
 */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [printed] = match;
    yield { text: printed, start: match.index, end: match.index + printed.length };
  }
}

/** The words alone, as printed; where they stand is not asked. */
export function printedWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A word as it is compared: plain letters, small, without apostrophes. It does not stem. */
export function comparedWord(printed: string): string {
  return foldLetters(printed).replace(/['’]/g, '');
}
