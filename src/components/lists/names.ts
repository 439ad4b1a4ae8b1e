import type { Holdings } from '../../relate/holdings.ts';
import type { StateNames } from '../../render/parties.ts';

/** What naming parties needs, from the holdings. */
export function stateNames({ stateName, archive }: Holdings): StateNames {
  return { stateName, focus: archive.focus };
}
