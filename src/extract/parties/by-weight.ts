import type { PartyEvidence } from './evidence.ts';

/** The weight from which a state is a party: one strong reason, or several weak ones. */
export const ENOUGH = 3;
/** Where the title names both sides, another state needs as much again. */
const ENOUGH_BESIDE_TITLE = 5;

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
