import { africa } from './states/africa.ts';
import { americas } from './states/americas.ts';
import { asia } from './states/asia.ts';
import { europe } from './states/europe.ts';
import { gone, renamed } from './states/gone.ts';
import { oceania } from './states/oceania.ts';
import type { State } from './types.ts';

/**
 * Every state and territory of ISO 3166-1, Kosovo, and the states of ISO 3166-3 that are gone, in order of code.
 * Names are matched with their capitals as written, apostrophes and hyphens in the typewriter's form, longest first.
 * A form that stands for two states is in none of the lists: see `shared-names.ts`.
 */
export const states: readonly State[] = [
  ...africa,
  ...americas,
  ...asia,
  ...europe,
  ...oceania,
  ...gone,
].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

export { renamed };
