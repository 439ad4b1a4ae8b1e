import type { Span } from '../../read/source-text.ts';
import type { Participant } from '../people/participants.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { Pair } from './pairs.ts';

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

/** A rule speaks once for a state, however often it finds it: the heaviest words count, of equals the first. */
export function strongestOfEachRule(evidence: readonly PartyEvidence[]): PartyEvidence[] {
  const best = new Map<string, PartyEvidence>();
  for (const found of evidence) {
    const key = `${found.code} ${found.rule}`;
    const known = best.get(key);
    if (!known || found.weight > known.weight) best.set(key, found);
  }
  return [...best.values()];
}
