import { category, deck, issuersPlace, signatory, titleAgain, venue } from './after-title.ts';
import { agencyStamp, stampBeforeDateline } from './agency-stamp.ts';
import { articleNumber } from './article-number.ts';
import { correspondence } from './correspondence.ts';
import { countryHeadline } from './country-headline.ts';
import { databaseHead } from './database-head.ts';
import { datelineLine, notice } from './dateline-line.ts';
import { headerDate } from './header-date.ts';
import { headline } from './headline.ts';
import { houseOver } from './house-over.ts';
import { keyedHead } from './keyed-head.ts';
import { letterhead } from './letterhead.ts';
import { longDate } from './long-date.ts';
import { marking } from './markings.ts';
import { masthead } from './masthead.ts';
import { newspaper } from './newspaper.ts';
import { missionLine, placeAndDate } from './place-and-date.ts';
import { recordHeading } from './record-heading.ts';
import { roll } from './roll.ts';
import type { HeaderShape } from './shape.ts';
import { stampLine } from './stamp-line.ts';
import { tagLine } from './tag-line.ts';
import { titleGoesOn } from './title-goes-on.ts';
import { wireMark } from './wire-mark.ts';

/** The shapes in the order they are tried: the more particular first, a bare headline last. */
export const headerShapes: readonly HeaderShape[] = [
  wireMark,
  headerDate,
  recordHeading,
  roll,
  keyedHead,
  databaseHead,
  articleNumber,
  agencyStamp,
  stampBeforeDateline,
  newspaper,
  longDate,
  missionLine,
  placeAndDate,
  stampLine,
  tagLine,
  letterhead,
  marking,
  notice,
  datelineLine,
  masthead,
  houseOver,
  signatory,
  issuersPlace,
  category,
  titleAgain,
  venue,
  titleGoesOn,
  deck,
  correspondence,
  countryHeadline,
  headline,
];
