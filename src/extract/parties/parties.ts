import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { isCorrespondence } from '../../segment/header/correspondence.ts';
import { everyMatch } from '../every-match.ts';
import { codeOf, type OfficePhrase, officePhrases } from '../people/office-phrase.ts';
import type { Participant } from '../people/participants.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import { leadPassage, type NamedSpan, type TextInHand } from '../text-in-hand.ts';
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
import { isWire } from './is-wire.ts';
import { addIssuers } from './issuers.ts';
import { addLetter } from './letters.ts';
import { addListed } from './listed.ts';
import { namedMost } from './named-most.ts';
import { addOwnSide } from './own-side.ts';
import type { Pair } from './pairs.ts';
import { addSecondSide } from './second-side.ts';
import { addHosts, addOfficesThatMet } from './unnamed-principals.ts';
import { addUnnamedSide } from './unnamed-side.ts';
import { weighedPairs } from './weighed-pairs.ts';
import { within } from './within.ts';

/** One reason to hold a state for a party: what it weighs, the rule, the words. */
export interface PartyEvidence {
  readonly code: string;
  readonly weight: number;
  readonly rule: string;
  readonly span: Span;
}

/** Adds a reason to hold a state for a party; no code, no reason. */
export type AddEvidence = (code: string | null, weight: number, rule: string, span: Span) => void;

/** What the parties are read from, besides the text itself. */
export interface PartyClues {
  readonly participants: readonly Participant[];
  readonly people: readonly PersonInText[];
  readonly pairs: readonly Pair[];
  /** Meetings to come: whose principals are to meet are sides of what is announced. */
  readonly toCome: readonly Span[];
  /** Where a meeting is told, what the lead says of another at a later time: whom it names is no side of the first. */
  readonly aside: readonly Span[];
  /** The clauses that tell of a meeting in title and lead. */
  readonly met: readonly Span[];
  countryOf(person: PersonInText): string | null;
}

/** The weight from which a state is a party: one strong reason, or several weak ones. */
export const ENOUGH = 3;
/** Where the title names both sides, another state needs as much again. */
export const ENOUGH_BESIDE_TITLE = 5;

const visit =
  /\b(?:visit(?:s|ed|ing)?(?: to)?|welcom(?:e|es|ed|ing)(?: to)?|here in|arrived in|guest of)\s+(?:the\s+)?$/i;

/** What a special envoy deals with, behind the state that sent him, is no side for that: `US Special Envoy for Peru`. */
const matterOf =
  /\bSpecial (?:Presidential )?(?:Envoy|Representative|Co-?ordinator|Advis[eo]r)\s(?:to|for|on)\s(?:the\s)?$/i;

/** Where somebody went or goes, in the opening. */
const goesThere =
  /\b(?:travel(?:s|ed|led|ling)? to|visit(?:s|ed|ing)?(?: to)?|arrive[sd]? in|trip to) $/i;

/** Whose visit it is between the visit and the state: `on the first visit by a Peruvian leader to Norway`. */
const visitBy = /\b(?:visit|trip|tour|journey) by (?:an? |the )?[^.,;]{3,60} to (?:the )?$/u;

/** The second of the states a title says were visited: `Visit to Israel and the Palestinian Territories`. */
const visits = /\bvisits? to (?:the )?\p{Lu}[\p{L} ]{1,40}(?:,? and|,) (?:the )?$/iu;

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
  const add = (code: string | null, weight: number, rule: string, span: Span) => {
    if (code)
      evidence.push({
        code,
        weight,
        rule: `parties/${rule}`,
        span: { start: span.start, end: span.end },
      });
  };
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
  addHosts(hand, clues, add);
  addSpeakers(hand, clues, add);
  for (const person of clues.people) {
    const mention = title && person.mentions.find((place) => within(place, title));
    if (
      mention &&
      /\bvisit (?:of|by)\b[^,;:]{0,60}$/iu.test(hand.text.slice(title.start, mention.start))
    )
      add(clues.countryOf(person), 3, 'visitor', person.countrySpan ?? mention);
  }
  const offices = officePhrases(hand);
  for (const office of offices) if (!later(office)) addOffice(office, title, opening, add);
  const sides = new Set(clues.participants.map(({ person }) => clues.countryOf(person)));
  // `The Ambassador of Norway to Peru called on the Director of Protocol`: where he is posted, where nobody says of which state the other is.
  const states = [...sides].filter((code) => code !== null);
  if (states.length === 1)
    for (const { person, rule } of clues.participants) {
      const post = offices.find(({ start }) => start === person.officeSpan?.start);
      if (post?.host && sides.has(null) && !weak.has(rule))
        add(post.host, 2, 'posted-to', post.country ? post : (post.countrySpan ?? post));
    }
  if (sides.size < 2) {
    addOfficesThatMet(offices, clues, add);
    addCounterparts(hand, add);
  }
  for (const { pair, weight } of weighedPairs(
    clues.pairs,
    title,
    lead,
    namings.slice(0, 2).map(({ code }) => code),
  )) {
    for (const code of pair.states) add(code, weight, pair.form, pair);
  }
  for (const person of clues.people) {
    const mention = lead && person.mentions.find((place) => within(place, lead) && !later(place));
    if (mention)
      add(clues.countryOf(person), 1.5, 'principal-in-lead', person.countrySpan ?? mention);
  }
  for (const person of clues.people) {
    const mention = person.mentions.find(
      (place) => clues.toCome.some((clause) => within(place, clause)) && !later(place),
    );
    if (mention) add(clues.countryOf(person), 2, 'to-meet', person.countrySpan ?? mention);
  }
  // `The Prime Minister’s Visit to London`: the capital visited stands for its state.
  for (const name of hand.names)
    if (name.name.is === 'place' && hand.world.isCapital(name.name.id)) {
      if (within(name, title) && /\bvisits? to $/i.test(before(hand.text, name)))
        add(name.name.country, 3, 'visit', name);
      else if (within(name, opening) && goesThere.test(before(hand.text, name)))
        add(name.name.country, 1.5, 'visit', name);
    }
  for (const name of hand.names) {
    const code = codeOf(name);
    if (code === '' || matterOf.test(hand.text.slice(Math.max(0, name.start - 60), name.start)))
      continue;
    if (within(name, title))
      add(
        code,
        !sides.has(code) && sides.size >= 2 && isTopic(hand.text, name) ? 0.5 : 2,
        'title',
        name,
      );
    else if (lead && within(name, lead) && !later(name)) add(code, 1, 'lead', name);
    if (
      (name.name.is === 'state' ||
        (name.name.is === 'demonym' && /^ capital\b/.test(hand.text.slice(name.end)))) &&
      (within(name, title) || within(name, opening)) &&
      (visit.test(before(hand.text, name)) ||
        visitBy.test(
          hand.text.slice(Math.max(0, name.start - 90), name.start).replace(otherSpace, ' '),
        ) ||
        (within(name, title) && visits.test(hand.text.slice(title?.start, name.start))))
    )
      add(code, 1.5, 'visit', name);
  }
  for (const span of opening.end > 0
    ? leadersMeet(hand.text.slice(opening.start, opening.end))
    : []) {
    const there = { start: opening.start + span.start, end: opening.start + span.end };
    for (const person of clues.people) {
      const mention = person.mentions.find((place) => within(place, there));
      if (mention) add(clues.countryOf(person), 2, 'to-meet', person.countrySpan ?? mention);
    }
  }
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

/** Where two of two states speak by turns, both are sides. */
function addSpeakers({ passages }: TextInHand, clues: PartyClues, add: AddEvidence): void {
  if (passages.filter(({ turn }) => turn !== null && !turn.asks).length < 2) return;
  const spoke = clues.participants.filter(({ rule }) => rule === 'participants/speaker');
  const of = new Map(spoke.map(({ person, mention }) => [clues.countryOf(person), mention]));
  if (of.size !== 2 || of.has(null)) return;
  for (const [code, mention] of of) add(code, 1, 'speakers-of-two', mention);
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

/** Two who are to meet, said in passing: `when President Quispe and King Ola meet next week`. */
const meetWhen =
  /\b(?:when|before|until|after)\s(\p{Lu}[^,.;:]{4,100}?\sand\s[^,.;:]{4,100}?)\smeet\b(?!\s(?:the|their)\s(?:press|needs))/gu;

function leadersMeet(words: string): Span[] {
  return everyMatch(words, meetWhen).map(({ 0: whole, 1: two = '', index }) => {
    const start = index + whole.indexOf(two);
    return { start, end: start + two.length };
  });
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

function addOffice(
  office: OfficePhrase,
  title: Span | null,
  opening: Span,
  add: AddEvidence,
): void {
  if (within(office, title)) {
    add(office.country, 1.5, 'office-in-title', office.countrySpan ?? office);
    add(office.host, 3, 'posted-to', office.countrySpan ?? office);
  } else if (within(office, opening)) {
    add(office.country, 1, 'office-in-lead', office.countrySpan ?? office);
  }
}

/** What two sides speak of, in a title: `Berg, Quispe discuss Chile`. */
function isTopic(text: string, { start }: Span): boolean {
  return /\b(?:discuss(?:es|ed)?|over|on|about|amid|amidst|despite|after|regarding|situation in|developments in|war in|crisis in|talks? on) (?:the )?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

function before(text: string, name: NamedSpan): string {
  return text.slice(Math.max(0, name.start - 24), name.start);
}

/** A rule speaks once for a state, however often it finds it: the heaviest words count, of equals the first. */
function strongestOfEachRule(evidence: readonly PartyEvidence[]): PartyEvidence[] {
  const best = new Map<string, PartyEvidence>();
  for (const found of evidence) {
    const key = `${found.code} ${found.rule}`;
    const known = best.get(key);
    if (!known || found.weight > known.weight) best.set(key, found);
  }
  return [...best.values()];
}

/** The states whose reasons weigh enough, in the order of their codes. */
export function partiesBy(evidence: readonly PartyEvidence[]): string[] {
  const weights = new Map<string, number>();
  const titled = new Map<string, number>();
  for (const { code, weight, rule } of evidence) {
    weights.set(code, (weights.get(code) ?? 0) + weight);
    if (
      rule === 'parties/title' ||
      rule === 'parties/office-in-title' ||
      rule === 'parties/participant-in-title' ||
      rule === 'parties/visitor'
    )
      titled.set(code, (titled.get(code) ?? 0) + weight);
  }
  // A title that only names the states visited leaves the visitor’s own unsaid.
  const visited = new Set(
    evidence.filter(({ rule }) => rule === 'parties/visit').map(({ code }) => code),
  );
  // A state whose people or soil a title only brings up is no side it names.
  const sides = [...titled.keys()].filter((code) => (weights.get(code) ?? 0) >= ENOUGH);
  const both = sides.length >= 2 && !sides.every((code) => visited.has(code));
  return [...weights]
    .filter(
      ([code, weight]) => weight >= (both && !titled.has(code) ? ENOUGH_BESIDE_TITLE : ENOUGH),
    )
    .map(([code]) => code)
    .sort();
}
