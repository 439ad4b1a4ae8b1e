import { states } from '../../gazetteer/states.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';

/** States that are gone, by the name of the city that was their seat. */
const gone = new Map(
  states
    .filter(({ to }) => to !== undefined)
    .flatMap(({ code, capitals }) => capitals.map(({ name }) => [name, code] as const)),
);

/**
 * The state a city stands for: today’s, or the one that is gone where the text names that one and not today’s.
 * It refuses to guess from a date.
 *
 *     … leaves for Moscow talks …      … the Soviet leader …      SUHH
 *                  ^^^^^^
 */
export function stateOfCity(
  { names, world }: TextInHand,
  { id, country }: { readonly id: string; readonly country: string },
): string {
  const former = gone.get(world.places.get(id)?.name ?? '');
  if (former === undefined) return country;
  const named = new Set(names.map(codeOf));
  return named.has(former) && !named.has(country) ? former : country;
}
