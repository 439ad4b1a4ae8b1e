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

/** `his counterpart from the Republic of Peru, Juana Quispe`; an envoy from a state can be the one posted there. */
export function stateFrom(
  text: string,
  office: NamedSpan,
  byStart: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  if (!/\b(?:counterpart|colleague|opposite number)$/i.test(text.slice(office.start, office.end)))
    return null;
  const lead = /^\sfrom\s(?:the\s)?(?:Republic\sof\s|Kingdom\sof\s)?/.exec(
    text.slice(office.end, office.end + 40),
  )?.[0];
  return lead === undefined
    ? null
    : (byStart.get(office.end + lead.length) ??
        byStart.get(office.end + (/^\sfrom\s(?:the\s)?/.exec(lead)?.[0].length ?? 0)) ??
        null);
}
