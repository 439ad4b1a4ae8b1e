import type { ConcordanceLine } from './line.ts';

/** How much of a passage stands on either side of the words, in UTF-16 units. */
export const REACH = 72;

/** What of a text stands around some words of it. */
export type Around = Pick<ConcordanceLine, 'before' | 'words' | 'after' | 'cutBefore' | 'cutAfter'>;

/**
 * The words of a span with what stands before and after them, whole words only, at most `reach` units on either side.
 * It refuses to cut a word: one that is longer than the reach is left out, as what lies beyond it is. Line breaks are
 * shown as blanks, so that every line stays one. Errors: none; a span that lies outside the text is brought inside.
 *
 *     Kenya firmly adheres to the one-China policy and insists …
 *                                 ^ start         ^ end
 *     before: Kenya firmly adheres to the    words: one-China policy    after: and insists …
 */
export function wordsAround(text: string, start: number, end: number, reach = REACH): Around {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  const first = from <= reach ? 0 : wordAfter(text, from - reach, from);
  const last = text.length - to <= reach ? text.length : wordBefore(text, to + reach, to);
  return {
    before: onOneLine(text.slice(first, from)),
    words: onOneLine(text.slice(from, to)),
    after: onOneLine(text.slice(to, last)),
    cutBefore: first > 0,
    cutAfter: last < text.length,
  };
}

/** The first place from `at` on where a word begins; `limit` where none does before it. */
function wordAfter(text: string, at: number, limit: number): number {
  for (let place = at; place < limit; place += 1)
    if (isBlank(text[place - 1]) && !isBlank(text[place])) return place;
  return limit;
}

/** The last place up to `at` where a word ends; `limit` where none does after it. */
function wordBefore(text: string, at: number, limit: number): number {
  for (let place = at; place > limit; place -= 1)
    if (isBlank(text[place]) && !isBlank(text[place - 1])) return place;
  return limit;
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || /\s/u.test(sign);
}

function onOneLine(text: string): string {
  return text.replace(/\s/gu, ' ');
}
