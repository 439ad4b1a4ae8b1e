import type { Span } from '../../read/source-text.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { Participant } from '../people/participants.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { Pair } from './pairs.ts';

/** One reason to hold a state for a party: what it weighs, the rule, the words. */
export interface PartyEvidence {
  readonly code: string;
  readonly weight: number;
  readonly rule: string;
  readonly span: Span;
}

/** What the parties are read from, besides the text itself. */
export interface PartyClues {
  readonly participants: readonly Participant[];
  readonly people: readonly PersonInText[];
  readonly pairs: readonly Pair[];
  countryOf(person: PersonInText): string | null;
}

/** The weight from which a state is a party: one strong reason, or several weak ones. */
export const ENOUGH = 3;

/**
 * Weighs the reasons to hold each state for a party: its principals took part, it is paired with another,
 * title and lead name it.
 * It refuses a state that is only talked about: a name in the body weighs nothing.
 */
export function partyEvidence(hand: TextInHand, clues: PartyClues): PartyEvidence[] {
  const evidence: PartyEvidence[] = [];
  for (const { person, mention, rule } of clues.participants) {
    const code = clues.countryOf(person);
    if (code)
      evidence.push({
        code,
        weight: rule === 'participants/meeting' ? 3 : 2,
        rule: rule === 'participants/meeting' ? 'parties/participant' : 'parties/speaker',
        span: person.countrySpan ?? mention,
      });
  }
  const lead = hand.passages[0] ?? null;
  evidence.push(...pairEvidence(clues.pairs, hand.title, lead));
  for (const person of clues.people) {
    const mention =
      lead && person.mentions.find((place) => place.start >= lead.start && place.end <= lead.end);
    const code = mention ? clues.countryOf(person) : null;
    if (mention && code)
      evidence.push({
        code,
        weight: 1.5,
        rule: 'parties/principal-in-lead',
        span: person.countrySpan ?? mention,
      });
  }
  for (const name of hand.names) {
    const code = codeOf(name);
    if (code === '') continue;
    const span = { start: name.start, end: name.end };
    if (hand.title && name.start >= hand.title.start && name.end <= hand.title.end) {
      evidence.push({ code, weight: 2, rule: 'parties/title', span });
    } else if (lead && name.start >= lead.start && name.end <= lead.end) {
      evidence.push({ code, weight: 1, rule: 'parties/lead', span });
    }
  }
  return strongestOfEachRule(evidence);
}

/** A pair named this often is what a text keeps returning to. */
const OFTEN = 3;

/**
 * A pair that title or lead names, or the one the text names most, makes parties of its two; any other supports them.
 * A war or a rivalry of others that the body brings up is no relation of this text.
 */
function pairEvidence(
  pairs: readonly Pair[],
  title: Span | null,
  lead: Span | null,
): PartyEvidence[] {
  const key = ({ states }: Pair) => [...states].sort().join(' ');
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
  let most = OFTEN;
  for (const count of counts.values()) most = Math.max(most, count);
  const isIn = (pair: Pair, span: Span | null) =>
    span !== null && pair.start >= span.start && pair.end <= span.end;
  const found: PartyEvidence[] = [];
  const supported = new Set<string>();
  for (const pair of pairs) {
    const strong =
      pair.form !== 'partner' &&
      (isIn(pair, title) || isIn(pair, lead) || counts.get(key(pair)) === most);
    for (const code of pair.states) {
      if (!strong && supported.has(code)) continue;
      if (!strong) supported.add(code);
      const weight = strong ? 3 : 2;
      found.push({ code, weight, rule: `parties/${pair.form}`, span: pair });
    }
  }
  return found;
}

/** A rule speaks once for a state, however often it finds it: the first of its weightiest words count. */
function strongestOfEachRule(evidence: readonly PartyEvidence[]): PartyEvidence[] {
  const strongest = new Map<string, PartyEvidence>();
  for (const piece of evidence) {
    const key = `${piece.code} ${piece.rule}`;
    const known = strongest.get(key);
    if (!known || known.weight < piece.weight) strongest.set(key, piece);
  }
  return [...strongest.values()];
}

/** The states whose reasons weigh enough, in the order of their codes. */
export function partiesBy(evidence: readonly PartyEvidence[]): string[] {
  const weights = new Map<string, number>();
  for (const { code, weight } of evidence) weights.set(code, (weights.get(code) ?? 0) + weight);
  return [...weights]
    .filter(([, weight]) => weight >= ENOUGH)
    .map(([code]) => code)
    .sort();
}
