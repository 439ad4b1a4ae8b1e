import type { OfficePhrase } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { datedFrom } from './dealings.ts';
import type { AddEvidence, PartyClues } from './evidence.ts';
import { isWire } from './is-wire.ts';
import { within } from './within.ts';

/** Of one's own head of state a wire need not say whose: `HANOI, Feb 20 - State President … received the Lao Foreign Minister …` */
export function addHosts(hand: TextInHand, clues: PartyClues, add: AddEvidence): void {
  const from = datedFrom(hand);
  if (!from || !isWire(hand)) return;
  for (const { person, mention, rule } of clues.participants)
    if (
      (rule === 'participants/meeting' || rule === 'participants/title') &&
      (person.rank === 'head-of-state' || person.rank === 'head-of-government') &&
      clues.countryOf(person) === null
    )
      add(from, 3, 'host', mention);
  addWithCounterpart(hand, from, clues, add);
}

/** Who is named beside the counterpart of another state: `Foreign Minister Berg and his Peruvian counterpart`. */
const andCounterpart = /^,?\sand\s(?:his|her)\s(?:visiting\s)?\p{Lu}\p{L}+\scounterpart\b/u;

/** Of a wire's own minister, too, it need not be said whose he is, where his counterpart is another's. */
function addWithCounterpart(
  { text }: TextInHand,
  from: string,
  { participants, countryOf }: PartyClues,
  add: AddEvidence,
): void {
  const theirs = participants.some(
    ({ person }) =>
      /^counterpart$/i.test(person.office ?? '') && (countryOf(person) ?? from) !== from,
  );
  if (!theirs) return;
  for (const { person, mention } of participants)
    if (
      (person.rank === 'foreign-minister' || person.rank === 'minister') &&
      countryOf(person) === null &&
      andCounterpart.test(text.slice(mention.end, mention.end + 60))
    )
      add(from, 3, 'host', mention);
}

/** Two offices of two states in the clause of a meeting met, where no names say so: `The Minister of Peru received the Ambassador of Chile`. */
export function addOfficesThatMet(
  offices: readonly OfficePhrase[],
  clues: PartyClues,
  add: AddEvidence,
): void {
  for (const clause of clues.met) {
    const there = offices.filter((office) => within(office, clause) && office.country !== null);
    const named = clues.participants
      .filter(({ mention }) => within(mention, clause))
      .map(({ person }) => clues.countryOf(person))
      .filter((code) => code !== null);
    if (new Set([...there.map(({ country }) => country), ...named]).size < 2) continue;
    for (const office of there) add(office.country, 3, 'offices-met', office.countrySpan ?? office);
  }
}
