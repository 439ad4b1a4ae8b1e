import { northAndCentralAmericanLeaders, southAmericanLeaders } from './leaders/americas.ts';
import { centralAsianLeaders, southAsianLeaders } from './leaders/central-and-south-asia.ts';
import { chineseLeaders, japaneseAndKoreanLeaders } from './leaders/china-and-east-asia.ts';
import { centralEuropeanLeaders, russianLeaders } from './leaders/eastern-europe.ts';
import { africanLeaders, middleEasternLeaders } from './leaders/middle-east-and-africa.ts';
import {
  australianPredecessors,
  britishPredecessors,
  frenchAndGermanPredecessors,
  japaneseAndIndianPredecessors,
  otherG20Leaders,
  pacificAndCanadianPredecessors,
  sovietRussianAndChinesePredecessors,
} from './leaders/predecessors.ts';
import { africanPredecessors } from './leaders/predecessors-africa.ts';
import { latinAmericanPredecessors } from './leaders/predecessors-americas.ts';
import { asianPredecessors } from './leaders/predecessors-asia.ts';
import { europeanPredecessors } from './leaders/predecessors-europe.ts';
import { pacificLeaders, southEastAsianLeaders } from './leaders/south-east-asia-and-pacific.ts';
import { twentiethCentury } from './leaders/twentieth-century.ts';
import { secretariesOfState, unitedStatesPresidents } from './leaders/united-states.ts';
import {
  britishFrenchAndGermanLeaders,
  southernAndNordicLeaders,
} from './leaders/western-europe.ts';
import type { Leader } from './types.ts';

/**
 * Heads of state and government, foreign ministers and other principals whose person, office and days are sure, in
 * order of id. Offices are those of `offices.ts`; a day that is not sure is given as a month or a year. A term without
 * an end was not known to have ended when the table was written: it does not say who holds the office today.
 */
export const leaders: readonly Leader[] = [
  ...unitedStatesPresidents,
  ...secretariesOfState,
  ...northAndCentralAmericanLeaders,
  ...southAmericanLeaders,
  ...britishFrenchAndGermanLeaders,
  ...southernAndNordicLeaders,
  ...russianLeaders,
  ...centralEuropeanLeaders,
  ...middleEasternLeaders,
  ...africanLeaders,
  ...chineseLeaders,
  ...japaneseAndKoreanLeaders,
  ...centralAsianLeaders,
  ...southAsianLeaders,
  ...southEastAsianLeaders,
  ...pacificLeaders,
  ...australianPredecessors,
  ...pacificAndCanadianPredecessors,
  ...britishPredecessors,
  ...frenchAndGermanPredecessors,
  ...japaneseAndIndianPredecessors,
  ...sovietRussianAndChinesePredecessors,
  ...otherG20Leaders,
  ...latinAmericanPredecessors,
  ...europeanPredecessors,
  ...asianPredecessors,
  ...africanPredecessors,
  ...twentiethCentury,
].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
