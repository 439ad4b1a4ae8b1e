import { firstFrom } from '../in-order.ts';
import type { NamedSpan } from '../text-in-hand.ts';

/** Tells whether a name that is nobody's begins at an offset: a state, a place, an office, a house. */
export function otherNameAt(names: readonly NamedSpan[], at: number): boolean {
  for (let i = firstFrom(names, at); names[i]?.start === at; i++)
    if ((names[i] as NamedSpan).name.is !== 'person') return true;
  return false;
}
