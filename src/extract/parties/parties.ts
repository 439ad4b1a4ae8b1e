import type { Span } from '../../read/source-text.ts';
import { isCorrespondence } from '../../segment/header/correspondence.ts';
import { officePhrases } from '../people/office-phrase.ts';
import { leadPassage, type TextInHand } from '../text-in-hand.ts';
import { ENOUGH, partiesBy } from './by-weight.ts';
import { addCompliments } from './compliments.ts';
import { addCounterparts, addDelegations } from './counterparts.ts';
import {
  addCapitals,
  addDealtWith,
  addJoinedCapitals,
  addPostedHere,
  addTwoCapitals,
  datedFrom,
} from './dealings.ts';
import {
  type AddEvidence,
  type PartyClues,
  type PartyEvidence,
  strongestOfEachRule,
} from './evidence.ts';
import { isWire } from './is-wire.ts';
import { addIssuers } from './issuers.ts';
import { addLetter } from './letters.ts';
import { addListed } from './listed.ts';
import { namedMost } from './named-most.ts';
import { addNamedStates, addOffice, addVisitedCapitals } from './named-sides.ts';
import { addOwnSide } from './own-side.ts';
import { addParticipants, addPostedTo, addSpeakers, addVisitors } from './participants-sides.ts';
import { addLeadersToMeet, addPeopleIn } from './people-sides.ts';
import { addSecondSide } from './second-side.ts';
import { addHosts, addOfficesThatMet } from './unnamed-principals.ts';
import { addUnnamedSide } from './unnamed-side.ts';
import { weighedPairs } from './weighed-pairs.ts';
import { within } from './within.ts';

/**
 * Weighs the reasons to hold each state for a party: its principals took part, an envoy is posted there, it is paired
 * with another, title and lead name it, the text names it most.
 * It refuses a state that is only talked about: a passing name in the body weighs nothing.
 */
export function partyEvidence(hand: TextInHand, clues: PartyClues): PartyEvidence[] {
  const { title } = hand;
  const lead = leadPassage(hand);
  const opening = { start: lead?.start ?? 0, end: hand.passages[1]?.end ?? lead?.end ?? 0 };
  const evidence: PartyEvidence[] = [];
  const namings = namedMost(hand);
  const later = (span: Span) => clues.aside.some((clause) => within(span, clause));
  const add: AddEvidence = (code, weight, rule, { start, end }) => {
    if (code) evidence.push({ code, weight, rule: `parties/${rule}`, span: { start, end } });
  };
  addParticipants(clues, opening, add);
  addHosts(hand, clues, add);
  addSpeakers(hand, clues, add);
  addVisitors(hand, clues, add);
  const offices = officePhrases(hand);
  for (const office of offices) if (!later(office)) addOffice(office, title, opening, add);
  const sides = new Set(clues.participants.map(({ person }) => clues.countryOf(person)));
  addPostedTo(clues, sides, offices, add);
  if (sides.size < 2) {
    addOfficesThatMet(offices, clues, add);
    addCounterparts(hand, add);
  }
  const mostNamed = namings.slice(0, 2).map(({ code }) => code);
  for (const { pair, weight } of weighedPairs(clues.pairs, title, lead, mostNamed))
    for (const code of pair.states) add(code, weight, pair.form, pair);
  addPeopleIn(
    lead ? [lead] : [],
    clues,
    (code, span) => add(code, 1.5, 'principal-in-lead', span),
    clues.aside,
  );
  addPeopleIn(clues.toCome, clues, (code, span) => add(code, 2, 'to-meet', span), clues.aside);
  addVisitedCapitals(hand, opening, add);
  addNamedStates(hand, { lead, opening, sides, later }, add);
  addLeadersToMeet(hand.text, opening, clues, add);
  addCompliments(hand, add);
  addCapitals(hand, opening, add);
  addTwoCapitals(hand, add);
  addJoinedCapitals(hand, add);
  addDelegations(hand, add);
  addIssuers(hand, add);
  const letter = title !== null && isCorrespondence(hand.text.slice(title.start, title.end));
  if (letter) {
    const settled = addLetter(hand, namings, evidence, add);
    return strongestOfEachRule(
      evidence.filter(({ code, rule }) => settled.has(code) || !byPair.has(rule)),
    );
  }
  const heard = addOwnSide(hand, namings, evidence, add);
  if (heard) return strongestOfEachRule(evidence.filter(({ code }) => heard.has(code)));
  addListed(hand, add);
  addUnnamedSide(hand, namings, evidence, add);
  for (const { code, share, count, span } of namings)
    if (count >= 3 && share >= 0.2) add(code, share >= 0.4 ? 2 : 1.5, 'named-most', span);
  const strongest = strongestOfEachRule(evidence);
  const [one, two] = partiesBy(strongest);
  if (one && !two) {
    addDealtWith(hand, one, opening, ENOUGH, add);
    addPostedHere(hand, one, clues.participants, clues.countryOf, ENOUGH, add);
  }
  const paired = clues.pairs.some(
    ({ form, states }) => form === 'compound' && one !== undefined && states.includes(one),
  );
  if (isWire(hand) || (title === null && paired))
    addSecondSide(
      datedFrom(hand),
      partiesBy(strongest),
      namings,
      clues.pairs,
      strongest,
      ENOUGH,
      add,
    );
  return strongestOfEachRule(evidence);
}

/** In a dispatch a pair of others is what it reports of, as is a state its lead names. */
const byPair = new Set(
  [
    'compound',
    'between',
    'together',
    'partner',
    'named-most',
    'principal-in-lead',
    'office-in-lead',
  ].map((rule) => `parties/${rule}`),
);
