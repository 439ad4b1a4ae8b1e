import type { FormulaHeld } from '../../relate/formulas.ts';
import { yearsInWords } from '../lists/sentence.ts';
import { asSentence, howMany, inNumber } from '../lists/wording.ts';

/** Said of a formula not held: the longer one that is held counts in its place. */
export const UNLESS_WITHIN = ', unless as part of a longer formula';

/** How often a formula stands in the archive and when; what is not held is said of what is held only. */
export function formulaInWords(held: FormulaHeld, statements: number): string {
  const { attestations, statements: own, relations, maybeWithin } = held;
  if (attestations.length === 0)
    return statements === 0
      ? 'The archive holds no statements.'
      : `Not in the ${statements === 1 ? 'one statement' : `${inNumber(statements)} statements`} held${maybeWithin ? UNLESS_WITHIN : ''}.`;
  const years = yearsInWords(held);
  const when = years === '' ? ', none of them dated' : `, ${years}`;
  const where = relations.length === 0 ? '' : `, on ${howMany(relations.length, 'relation')}`;
  return `${asSentence(howMany(attestations.length, 'attestation'))} in ${howMany(own.length, 'statement')}${where}${when}.`;
}
