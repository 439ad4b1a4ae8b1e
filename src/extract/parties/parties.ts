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
  for (const { person, mention } of clues.participants) {
    const code = clues.countryOf(person);
    if (code)
      evidence.push({
        code,
        weight: 3,
        rule: 'parties/participant',
        span: person.countrySpan ?? mention,
      });
  }
  for (const pair of clues.pairs) {
    for (const code of pair.states) {
      evidence.push({
        code,
        weight: pair.form === 'partner' ? 2 : 3,
        rule: `parties/${pair.form}`,
        span: pair,
      });
    }
  }
  const lead = hand.passages[0] ?? null;
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

/** A rule speaks once for a state, however often it finds it: the first words count. */
function strongestOfEachRule(evidence: readonly PartyEvidence[]): PartyEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ code, rule }) => {
    const key = `${code} ${rule}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
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
