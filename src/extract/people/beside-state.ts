import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import { within } from '../parties/within.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { codeOf } from './office-phrase.ts';
import { namesBody, otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** What two did together, behind a name of two words and more in the possessive of a state. */
const together =
  /^['’]s\s(?=\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,3}\s(?:(?:have|had|also|today|yesterday|\p{Lu}\p{Ll}+day)\s)?(?:signed|initial(?:l)?ed|met|held|agreed|discussed|conferred|shook|announced|began|opened|spoke|exchanged)\b)/u;
const beside = /\b(?:and|with)\s$/;
const LEAD = 3;

/**
 * Finds the second of two who did something together, where only the state says who that is.
 * It refuses one who did it alone, one word, and names of bodies: `and Norway’s Labour Party agreed`.
 *
 *     Peruvian negotiator Pedro Rojas and Norway’s Kari Nordmann signed …
 *                                                  ^^^^^^^^^^^^^
 */
export function besideState(hand: TextInHand, taken: Set<number>): NamedPerson[] {
  const { text, tokens, names } = hand;
  const lead = leadOf(hand, LEAD);
  return names.flatMap((state): NamedPerson[] => {
    const { name, start, end } = state;
    if (name.is !== 'state' || !lead.some((sentence) => within(state, sentence))) return [];
    const owned = together.exec(text.slice(end, end + 120));
    if (!owned || !beside.test(text.slice(Math.max(0, start - 5), start))) return [];
    const found = personalNameAt(tokens, firstFrom(tokens, end + owned[0].length));
    const from = found && (tokens[found.from] as Token).start;
    if (!found || from === null || taken.has(from) || otherNameAt(names, from)) return [];
    const to = (tokens[found.to - 1] as Token).end;
    const printed = printedName(text.slice(from, to));
    if (!printed.includes(' ') || namesBody(printed)) return [];
    taken.add(from);
    const of = { code: codeOf(state), start, end };
    return [{ start: from, end: to, name: printed, known: null, office: null, of }];
  });
}
