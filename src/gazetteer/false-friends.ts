import { organisationsAndPublications } from './false-friends/organisations.ts';
import { peoplesAndThings } from './false-friends/peoples-and-things.ts';
import { namedAfterPlaces } from './false-friends/place-names.ts';
import { watersAndRegions } from './false-friends/waters-and-regions.ts';
import type { FalseFriend } from './types.ts';

/**
 * Phrases that hold the name of a state, a people or a city and do not mean it. A name inside one of them is passed over;
 * the same name elsewhere in the text still counts.
 */
export const falseFriends: readonly FalseFriend[] = [
  ...watersAndRegions,
  ...peoplesAndThings,
  ...organisationsAndPublications,
  ...namedAfterPlaces,
];
