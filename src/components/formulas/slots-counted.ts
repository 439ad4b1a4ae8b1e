import type { FormulaHeld } from '../../relate/formulas.ts';
import { tally } from '../../relate/tally.ts';
import { asSentence } from '../lists/wording.ts';

/** What a formula's attestations have in one slot, counted. */
export interface SlotCounted {
  readonly name: string;
  readonly lines: readonly { name: string; address: null; count: number }[];
}

/** Slots that say which states are meant: the timeline and the table of states say it better. */
const OF_STATES = new Set(['pair', 'relation']);
/** What is shown where a slot's word is not there. */
const NONE = 'none printed';

/**
 * The values of each slot of a formula, counted by attestation, with those that have none. A slot that is empty
 * everywhere, or the same everywhere, tells nothing and is left out.
 */
export function slotsCounted(
  { attestations }: Pick<FormulaHeld, 'attestations'>,
  stateName: (code: string) => string,
): SlotCounted[] {
  const slots = new Set(attestations.flatMap(({ formula }) => Object.keys(formula.slots)));
  return [...slots].flatMap((slot) => {
    if (OF_STATES.has(slot)) return [];
    const counted = tally(
      attestations,
      ({ formula }) => [formula.slots[slot] ?? NONE],
      (value) => (/^[A-Z]{2}(?:[A-Z]{2})?$/.test(value) ? stateName(value) : value),
    );
    if (counted.length < 2) return [];
    return [
      {
        name: asSentence(slot),
        lines: [
          ...counted.filter(({ id }) => id !== NONE),
          ...counted.filter(({ id }) => id === NONE),
        ].map(({ name, count }) => ({ name, address: null, count })),
      },
    ];
  });
}
