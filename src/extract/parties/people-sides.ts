import type { Span } from '../../read/source-text.ts';
import { everyMatch } from '../every-match.ts';
import type { AddEvidence, PartyClues } from './evidence.ts';
import { within } from './within.ts';

/** The states of the people whom some words name; words that tell of something else are passed over. */
export function addPeopleIn(
  words: readonly Span[],
  { people, countryOf }: Pick<PartyClues, 'people' | 'countryOf'>,
  add: (code: string | null, span: Span) => void,
  aside: readonly Span[] = [],
): void {
  for (const person of people) {
    const mention = person.mentions.find(
      (place) =>
        words.some((span) => within(place, span)) && !aside.some((span) => within(place, span)),
    );
    if (mention) add(countryOf(person), person.countrySpan ?? mention);
  }
}

/** The states of two who are to meet, which the opening says in passing. */
export function addLeadersToMeet(
  text: string,
  opening: Span,
  clues: PartyClues,
  add: AddEvidence,
): void {
  for (const { 0: whole, 1: two = '', index } of everyMatch(
    text.slice(opening.start, opening.end),
    meetWhen,
  )) {
    const start = opening.start + index + whole.indexOf(two);
    addPeopleIn([{ start, end: start + two.length }], clues, (code, span) =>
      add(code, 2, 'to-meet', span),
    );
  }
}

/** Two who are to meet, said in passing: `when President Quispe and King Ola meet next week`. */
const meetWhen =
  /\b(?:when|before|until|after)\s(\p{Lu}[^,.;:]{4,100}?\sand\s[^,.;:]{4,100}?)\smeet\b(?!\s(?:the|their)\s(?:press|needs))/gu;
