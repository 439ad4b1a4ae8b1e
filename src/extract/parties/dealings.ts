import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { homeOf } from '../people/home.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { Participant } from '../people/participants.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { AddEvidence } from './evidence.ts';
import { stateOfCity } from './state-of-city.ts';
import { within } from './within.ts';

/** A capital that stands for its state: `trade talks with Washington`. */
const dealsWith =
  /\b(?:talks|relations|ties|disputes?|row|dialogue|negotiations|agreements?|pact|accord|treaty|deal|cooperation|friction|tensions?|consultations|contacts) (?:\p{L}+ )?(?:with|between) $/u;

/** A quarrel, a paper or a signature ties a state to the one side: `an escalating row with Greece`. */
const withState =
  /\b(?:disputes?|row|crisis|stand-?off|tensions?|friction|quarrel|feud|signed|initialled) (?:(?:here|today|yesterday) )?with (?:the )?$|\b(?:an?|the|its|their|his|her) (?:[\p{Ll}-]+ ){0,2}(?:agreement|treaty|pact|accord) with (?:the )?$/u;
const BEFORE = 40;
/** Two capitals that open a title and do something together: `Lima, Oslo sign pact`. */
const together = /^(?:,| and|,? &) $/u;
const doTogether =
  /^ (?:to |(?:have|has) )?(?:agree|sign|ink|vow|pledge|hold|discuss|resume|exchange|restore|set|seek|open|begin|start|launch|boost|deepen|strengthen|expand|clash|trade|reach|finalis|finaliz|establish|mend|call|urge|renew)\p{L}*\b/iu;
/** Where a title says a traveller goes: `Quispe Leaves for Oslo Talks`. */
const goesTo = /\b(?:for|to|on|at|his|her|in) $/iu;
const isMeeting = /^ (?:visit|trip|talks?|summit|meetings?|negotiations|mission|tour)\b/iu;

/**
 * Adds the state whose capital stands for it in title or opening, where words of dealings lead to it.
 * It refuses a capital where something merely took place.
 *
 *     Lima resumed its trade talks with Oslo
 *                                       ^^^^
 */
export function addCapitals(hand: TextInHand, opening: Span, add: AddEvidence): void {
  for (const name of hand.names)
    if (
      name.name.is === 'place' &&
      opens(hand, name, opening) &&
      hand.world.isCapital(name.name.id) &&
      (dealsWith.test(wordsBefore(hand, name)) ||
        (within(name, hand.title) &&
          goesTo.test(wordsBefore(hand, name)) &&
          isMeeting.test(hand.text.slice(name.end, name.end + 20))))
    )
      add(stateOfCity(hand, name.name), 2, 'capital', name);
}

/** Adds the states of two capitals that open the title and deal with each other. */
export function addTwoCapitals(hand: TextInHand, add: AddEvidence): void {
  const { title, text, world } = hand;
  if (!title) return;
  const [one, two] = hand.names.filter(
    (name) => name.name.is === 'place' && within(name, title) && world.isCapital(name.name.id),
  );
  if (one?.name.is !== 'place' || two?.name.is !== 'place' || one.start !== title.start) return;
  if (
    together.test(text.slice(one.end, two.start)) &&
    doTogether.test(text.slice(two.end, title.end))
  )
    for (const { name, ...span } of [one, two])
      if (name.is === 'place') add(stateOfCity(hand, name), 3, 'capital', span);
}

/** What two states have that their capitals name: `Lima-Oslo ties`. */
const betweenThem =
  /^ (?:ties|relations|relationship|talks|cooperation|co-operation|trade|dialogue|alliance|partnership|row|dispute|accord|pact|deal|friendship)\b/iu;
/** Passages in which two capitals say whose relations are told of. */
const LEAD = 2;

/** Adds the states of two capitals joined by a hyphen, whose ties or quarrel title or lead are about. */
export function addJoinedCapitals(hand: TextInHand, add: AddEvidence): void {
  const { text, title, passages, world } = hand;
  const end = passages[LEAD - 1]?.end ?? passages.at(-1)?.end ?? 0;
  const capitals = hand.names.filter(
    (name) =>
      name.name.is === 'place' &&
      world.isCapital(name.name.id) &&
      (within(name, title) || name.end <= end),
  );
  for (const [i, one] of capitals.entries()) {
    const two = capitals[i + 1];
    if (one.name.is !== 'place' || two?.name.is !== 'place' || two.start !== one.end + 1) continue;
    if (!/[-–]/.test(text.charAt(one.end)) || !betweenThem.test(text.slice(two.end, two.end + 20)))
      continue;
    add(stateOfCity(hand, one.name), 3, 'capital', one);
    add(stateOfCity(hand, two.name), 3, 'capital', two);
  }
}

/**
 * Adds the state with which the one plain side has a quarrel or an agreement, or signed something, as title or opening say.
 * It refuses talks and ties, which may be another's.
 *
 *     Norway said its row with Peru was over
 *                              ^^^^
 */
export function addDealtWith(
  hand: TextInHand,
  side: string,
  opening: Span,
  weight: number,
  add: AddEvidence,
): void {
  for (const name of hand.names)
    if (
      name.name.is === 'state' &&
      codeOf(name) !== side &&
      opens(hand, name, opening) &&
      withState.test(wordsBefore(hand, name))
    )
      add(codeOf(name), weight, 'deals-with', name);
}

/** The state a wire is dated from; null where no dateline names a place or a state. */
export function datedFrom(hand: TextInHand): string | null {
  const { passages, names } = hand;
  const span = passages.find(({ dateline }) => dateline)?.dateline ?? null;
  const there = span && names.find((name) => within(name, span) && name.name.is !== 'agency');
  if (!there) return null;
  return there.name.is === 'place' ? stateOfCity(hand, there.name) : codeOf(there) || null;
}

function opens({ title }: TextInHand, name: Span, opening: Span): boolean {
  return within(name, title) || within(name, opening);
}

function wordsBefore({ text }: TextInHand, { start }: Span): string {
  return text.slice(Math.max(0, start - BEFORE), start).replace(otherSpace, ' ');
}

/** Where envoys are accredited to many states at once. */
const manyStates =
  /^(?:geneva|new york|vienna|brussels|nairobi|the hague|rome|paris|addis ababa)\b/i;
const envoy = /\b(?:ambassador|high commissioner|charg[eé]|envoy|minister to)\b/i;

/**
 * Adds the state a wire is dated from, where the one plain side is an envoy's and he met somebody whose state nobody says.
 * So the place over a record of talks, where the list of those present has an envoy and one of no state.
 * It refuses a seat of many envoys, and an envoy who met nobody.
 *
 *     LIMA, Peru (AP) _ Gen. Pedro Rojas, who heads the council, met with Norwegian Ambassador Kari Nordmann
 *           ^^^^
 */
export function addPostedHere(
  hand: TextInHand,
  side: string,
  participants: readonly Participant[],
  countryOf: (person: PersonInText) => string | null,
  weight: number,
  add: AddEvidence,
): void {
  const roll = participants.some(({ rule }) => rule === 'participants/roll');
  const dateline =
    hand.passages.find((passage) => passage.dateline)?.dateline ??
    (roll ? hand.segmented.header.find(({ is }) => is === 'place-and-date') : undefined);
  const here = datedFrom(hand) ?? (roll ? homeOf(hand) : null);
  if (!dateline || !here || here === side) return;
  if (manyStates.test(hand.text.slice(dateline.start, dateline.end).replace(/^\W+/, ''))) return;
  const met = participants.filter(
    ({ rule }) => rule === 'participants/meeting' || rule === 'participants/roll',
  );
  const sent = met.some(
    ({ person }) => countryOf(person) === side && envoy.test(person.office ?? ''),
  );
  const host = met.some(({ person }) => countryOf(person) === null);
  if (sent && host) add(here, weight, 'posted-here', dateline);
}
