import type { ThemeMatcher, ThemeSpan } from './compile-theme.ts';

/** A theme a passage may belong to, with the words it rests on: `passage` is the passage's number. */
export interface ThemeCandidate extends ThemeSpan {
  passage: number;
}

/**
 * Finds the themes of a statement's passages, each candidate with its evidence, in the order of the text.
 * It refuses to carry a theme from one passage to the next: each passage stands on its own words.
 *
 *     Both sides hailed the growth of bilateral trade.     trade and investment
 *                                     ^^^^^^^^^^^^^^^
 */
export function findThemes(
  passages: readonly { readonly n: number; readonly text: string }[],
  match: ThemeMatcher,
): ThemeCandidate[] {
  return passages.flatMap(({ n, text }) => match(text).map((span) => ({ ...span, passage: n })));
}
