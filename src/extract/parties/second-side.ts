import type { AddEvidence, PartyEvidence } from './evidence.ts';
import type { Naming } from './named-most.ts';
import type { Pair } from './pairs.ts';

/** What a second side must weigh, its namings counted, and how far the next state must stay behind. */
const LEAST = 2.5;
const CLEARLY = 1;
/** Every naming counts a little; being paired with the one side counts more. */
const NAMING = 0.5;
const PAIRED = 1.5;

/**
 * Where the reasons make one state a party and no other, the other side is the state that stands out among the rest:
 * paired with the first in words, named in the lead, named often.
 * It refuses where two of the rest stand out alike, and where one is named once in passing.
 */
export function addSecondSide(
  from: string | null,
  parties: readonly string[],
  namings: readonly Naming[],
  pairs: readonly Pair[],
  evidence: readonly PartyEvidence[],
  enough: number,
  add: AddEvidence,
): void {
  const [only] = parties;
  if (!only || parties.length > 1) return;
  const weigh = (code: string) =>
    evidence.reduce((sum, one) => sum + (one.code === code ? one.weight : 0), 0);
  const rest = namings
    .filter(({ code }) => code !== only)
    .map((naming) => {
      const paired = pairs.some(
        ({ states, form }) =>
          form !== 'partner' && states.includes(only) && states.includes(naming.code),
      );
      const weight = weigh(naming.code);
      return {
        naming,
        weight,
        stands:
          weight +
          NAMING * naming.count +
          (paired ? PAIRED : 0) +
          (naming.code === from ? NAMING : 0),
      };
    })
    .sort((a, b) => b.stands - a.stands);
  const [best, next] = rest;
  if (!best || best.stands < LEAST || best.stands - (next?.stands ?? 0) < CLEARLY) return;
  add(best.naming.code, Math.max(0, enough - best.weight), 'second-side', best.naming.span);
}
