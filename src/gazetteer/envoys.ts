import { envoysAtWashington } from './envoys/at-washington.ts';
import { envoysOfTheUnitedStates } from './envoys/of-the-united-states.ts';
import type { Envoy } from './envoys/row.ts';

/** Envoys whose person, post and years are sure, for letters that name their writer and reader by surname alone. */
export const knownEnvoys: readonly Envoy[] = [...envoysAtWashington, ...envoysOfTheUnitedStates];
