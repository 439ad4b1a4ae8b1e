import { otherSpace } from '../../read/spaces.ts';
import { everyMatch } from '../every-match.ts';
import { firstFrom } from '../in-order.ts';
import { ownWords } from '../own-words.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import type { PersonMention } from './person-in-text.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** A form of address before a name. */
const address = /\b(?:Mr|Mrs|Ms|Madame?|Dr|Comrade|Sir)\.?\s(?=\p{Lu}\p{Ll})/gu;
/** The one spoken to and the speaker together: `you, Mr. Quispe, and I`. */
const you = /\b[Yy]ou,? (?:(?:Mr|Mrs|Ms|Madame?|Dr|Comrade|Sir)\.? )?$/u;
const andI = /^, (?:and|with) (?:I|me|myself)\b/;
/** The first words of a speech greet: `Honourable Mr. Quispe, dear Juana,`. */
const greets =
  /(?:^|\n|[–—:-] )(?:Dear|Honou?rable|Esteemed|Respected|Distinguished) (?:(?:Mr|Mrs|Ms|Madame?|Dr|Comrade|Sir)\.? )$/;
const greeted = /^(?:,|!|\n|:)/;
/** Who comes to the place where a speech is held: `my hope that Mrs Quispe would come to Oslo`. */
const comes =
  /^ (?:would|will|could|can|has|is|was able to)(?: \p{Ll}+){0,2} (?:come|visit|visited|accepted|be with us|with us|join us|joined us)\b/u;
const hoped =
  /\b(?:hop(?:e|ed)|delighted|glad|pleased|happy|invitation|invited|honou?red|looked forward)\b[^.;:]{0,40}\b(?:Mr|Mrs|Ms|Madame?|Dr)\.? $/u;
/** So far in, a speech greets. */
const GREETING = 120;
/** A speech of a host. */
const hosts = /\b(?:[Oo]ur|my) (?:\p{L}+ )?guest\b|\bwelcom(?:e|ing) (?:you|to you|here)\b/u;
/** A vocative office: who is called so may be called by name too. */
const called =
  /\b(?:Mr|Madam)\.? (President|Prime Minister|Premier|Chancellor|General Secretary|Chairman|Secretary)\b/gu;

/**
 * Finds those a speech speaks to by a form of address and the surname.
 * It refuses one who is only spoken of, and transcripts, in which the press is called by name.
 *
 *     … the document that you, Mr. Quispe, and I signed …
 *                                  ^^^^^^
 */
export function calledByName(hand: TextInHand, taken: Set<number>): NamedPerson[] {
  const { text, tokens, names } = hand;
  if (hand.passages.some(({ turn }) => turn?.asks) || !ownWords(hand)) return [];
  const found: NamedPerson[] = [];
  let offices: string[] | null = null;
  for (const match of everyMatch(text, address)) {
    const at = match.index + match[0].length;
    const name = personalNameAt(tokens, firstFrom(tokens, at));
    const first = name && tokens[name.from];
    const last = name && tokens[name.to - 1];
    if (!first || !last || first.start !== at || taken.has(at) || otherNameAt(names, at)) continue;
    if (!isCalledByName(text, { start: at, end: last.end, full: true })) continue;
    taken.add(at);
    const printed = printedName(text.slice(at, last.end));
    offices ??= [...new Set(everyMatch(text, called).map(([, office = '']) => office))];
    const known = offices.flatMap(
      (office) => hand.world.personByOffice(printed, { office, country: null }, null) ?? [],
    );
    const [person = null] = known;
    found.push({ start: at, end: last.end, name: printed, known: person, office: null });
  }
  return found;
}

/** Tells whether the words beside a name make its bearer the one spoken to, or the guest who has come. */
export function isCalledByName(text: string, { start, end }: PersonMention): boolean {
  const before = text.slice(Math.max(0, start - 90), start).replace(otherSpace, ' ');
  const after = text.slice(end, end + 60).replace(otherSpace, ' ');
  return (
    (you.test(before) && andI.test(after)) ||
    (start < GREETING &&
      greets.test(text.slice(0, start)) &&
      greeted.test(text.slice(end, end + 1))) ||
    (comes.test(after) && hoped.test(before) && hosts.test(text))
  );
}
