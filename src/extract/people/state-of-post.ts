import type { NamedSpan } from '../text-in-hand.ts';

/** What one does whom no office of the gazetteer names, up to the state. */
const post =
  /^,\s(?:(?:the|an?)\s)?(?!(?:in|on|at|for|to|from|with|by|who|whom|whose|which|where|when|while|after|before|and|as|but)\s)\p{Ll}[^.,;:\n]{3,90}?\s(?:of|for)\s(?:the\s)?$/u;
const LONGEST = 100;

/**
 * The state of one whose post stands behind the name in words that are no office the gazetteer knows.
 * It refuses words that tell where somebody is or what somebody did.
 *
 *     Pedro Rojas, speaker of the upper chamber of Peru, said …
 *                                                  ^^^^
 */
export function stateOfPost(
  text: string,
  end: number,
  stateAt: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  if (text.charAt(end) !== ',') return null;
  for (let at = end + 1; at < end + LONGEST; at++) {
    const state = stateAt.get(at);
    if (state) return post.test(text.slice(end, at)) ? state : null;
  }
  return null;
}
