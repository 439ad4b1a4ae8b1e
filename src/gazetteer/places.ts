import { africanPlaces } from './places/africa.ts';
import { americanPlaces, unitedStatesPlaces } from './places/americas.ts';
import { chinesePlaces, eastAsianPlaces } from './places/east-asia.ts';
import { europeanPlacesAToL, europeanPlacesMToZ } from './places/europe.ts';
import { oceanianPlaces } from './places/oceania.ts';
import { westAsianPlaces } from './places/west-and-south-asia.ts';
import type { Place } from './types.ts';

/**
 * Cities, regions, resorts and venues that texts are datelined from or held in, in order of id: every capital of the
 * table of states, and others. The state is the one internationally listed for the place; it implies no status.
 */
export const places: readonly Place[] = [
  ...africanPlaces,
  ...americanPlaces,
  ...unitedStatesPlaces,
  ...chinesePlaces,
  ...eastAsianPlaces,
  ...westAsianPlaces,
  ...europeanPlacesAToL,
  ...europeanPlacesMToZ,
  ...oceanianPlaces,
].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
