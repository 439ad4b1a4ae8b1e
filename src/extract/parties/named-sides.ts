import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { codeOf, type OfficePhrase } from '../people/office-phrase.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';
import type { AddEvidence } from './evidence.ts';
import { within } from './within.ts';

/** The state of an office that title or opening names, and the one where its holder is posted. */
export function addOffice(
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

/** The state whose capital somebody visits: `The Prime Minister’s Visit to London`. */
export function addVisitedCapitals(hand: TextInHand, opening: Span, add: AddEvidence): void {
  for (const name of hand.names)
    if (name.name.is === 'place' && hand.world.isCapital(name.name.id)) {
      if (within(name, hand.title) && /\bvisits? to $/i.test(before(hand.text, name)))
        add(name.name.country, 3, 'visit', name);
      else if (within(name, opening) && goesThere.test(before(hand.text, name)))
        add(name.name.country, 1.5, 'visit', name);
    }
}

/** Where the states that a text names stand. */
export interface NamedWhere {
  readonly lead: Span | null;
  readonly opening: Span;
  /** The states of those who took part. */
  readonly sides: ReadonlySet<string | null>;
  /** Whether words tell of another meeting, at a later time. */
  later(span: Span): boolean;
}

/**
 * The states that title and lead name, and those said to be visited. Where both sides are known, what they speak of weighs less.
 * It refuses the state that an envoy deals with.
 */
export function addNamedStates(
  hand: TextInHand,
  { lead, opening, sides, later }: NamedWhere,
  add: AddEvidence,
): void {
  const { text, title } = hand;
  for (const name of hand.names) {
    const code = codeOf(name);
    if (code === '' || matterOf.test(text.slice(Math.max(0, name.start - 60), name.start)))
      continue;
    if (within(name, title)) {
      const topic = !sides.has(code) && sides.size >= 2 && isTopic(text, name);
      add(code, topic ? 0.5 : 2, 'title', name);
    } else if (within(name, lead) && !later(name)) add(code, 1, 'lead', name);
    if (
      (within(name, title) || within(name, opening)) &&
      standsForState(text, name) &&
      isVisited(text, name, title)
    )
      add(code, 1.5, 'visit', name);
  }
}

function standsForState(text: string, { name, end }: NamedSpan): boolean {
  return name.is === 'state' || (name.is === 'demonym' && /^ capital\b/.test(text.slice(end)));
}

function isVisited(text: string, name: NamedSpan, title: Span | null): boolean {
  return (
    visit.test(before(text, name)) ||
    visitBy.test(text.slice(Math.max(0, name.start - 90), name.start).replace(otherSpace, ' ')) ||
    (within(name, title) && visits.test(text.slice(title?.start, name.start)))
  );
}

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

/** What two sides speak of, in a title: `Berg, Quispe discuss Chile`. */
function isTopic(text: string, { start }: Span): boolean {
  return /\b(?:discuss(?:es|ed)?|over|on|about|amid|amidst|despite|after|regarding|situation in|developments in|war in|crisis in|talks? on) (?:the )?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

function before(text: string, name: NamedSpan): string {
  return text.slice(Math.max(0, name.start - 24), name.start);
}
