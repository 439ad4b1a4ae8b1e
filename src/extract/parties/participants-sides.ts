import type { Span } from '../../read/source-text.ts';
import type { OfficePhrase } from '../people/office-phrase.ts';
import type { Participant } from '../people/participants.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { AddEvidence, PartyClues } from './evidence.ts';
import { within } from './within.ts';

/** The states of those who took part, spoke or are written of. */
export function addParticipants(clues: PartyClues, opening: Span, add: AddEvidence): void {
  for (const { person, mention, rule } of clues.participants) {
    const inTitle = rule === 'participants/title' || rule === 'participants/correspondent';
    add(
      clues.countryOf(person),
      weightOf(rule, mention, opening),
      inTitle
        ? 'participant-in-title'
        : rule === 'participants/speaker'
          ? 'speaker'
          : 'participant',
      person.countrySpan ?? mention,
    );
  }
}

/** Where two of two states speak by turns, both are sides. */
export function addSpeakers({ passages }: TextInHand, clues: PartyClues, add: AddEvidence): void {
  if (passages.filter(({ turn }) => turn !== null && !turn.asks).length < 2) return;
  const spoke = clues.participants.filter(({ rule }) => rule === 'participants/speaker');
  const of = new Map(spoke.map(({ person, mention }) => [clues.countryOf(person), mention]));
  if (of.size !== 2 || of.has(null)) return;
  for (const [code, mention] of of) add(code, 1, 'speakers-of-two', mention);
}

/** The state of whose visit a title tells: `The Visit of Prime Minister Ola`. */
export function addVisitors(
  { title, text }: TextInHand,
  clues: PartyClues,
  add: AddEvidence,
): void {
  for (const person of clues.people) {
    const mention = title && person.mentions.find((place) => within(place, title));
    if (mention && visitOf.test(text.slice(title.start, mention.start)))
      add(clues.countryOf(person), 3, 'visitor', person.countrySpan ?? mention);
  }
}

const visitOf = /\bvisit (?:of|by)\b[^,;:]{0,60}$/iu;

/**
 * Where the one who met is posted, where nobody says of which state the other is.
 *
 *     The Ambassador of Norway to Peru called on the Director of Protocol
 *                                 ^^^^
 */
export function addPostedTo(
  clues: PartyClues,
  sides: ReadonlySet<string | null>,
  offices: readonly OfficePhrase[],
  add: AddEvidence,
): void {
  const states = [...sides].filter((code) => code !== null);
  if (states.length !== 1) return;
  for (const { person, rule } of clues.participants) {
    const post = offices.find(({ start }) => start === person.officeSpan?.start);
    if (post?.host && sides.has(null) && !weak.has(rule))
      add(post.host, 2, 'posted-to', post.country ? post : (post.countrySpan ?? post));
  }
}

/** What a participant weighs for his state: who met, in the first words more than further on; who only speaks or is told of, less. */
function weightOf(rule: Participant['rule'], { start }: Span, opening: Span): number {
  if (rule === 'participants/meeting') return start < opening.end ? 3.5 : 3;
  if (!weak.has(rule)) return 3;
  return rule !== 'participants/speaker' && start > opening.end ? 1 : 2;
}

/** Who speaks or is written of, with nobody told to have met: two such weigh as one who met. */
const weak: ReadonlySet<string> = new Set([
  'participants/speaker',
  'participants/subject',
  'participants/announced',
]);
