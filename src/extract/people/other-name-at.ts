import { firstFrom } from '../in-order.ts';
import type { NamedSpan } from '../text-in-hand.ts';

/** Tells whether a name that is nobody's begins at an offset: a state, a place, an office, a house. */
export function otherNameAt(names: readonly NamedSpan[], at: number): boolean {
  for (let i = firstFrom(names, at); names[i]?.start === at; i++)
    if ((names[i] as NamedSpan).name.is !== 'person') return true;
  return false;
}

/** Words that make a name one of a house, a place or a body, not of a person. */
const body =
  /\b(?:University|Company|Corporation|Corp|Inc|Ltd|Bank|Council|Party|Union|Association|Group|Committee|Commission|Front|League|Army|Forces|Navy|Delegation|Hall|Palace|Airport|Summit|Forum|Organi[sz]ation|Institute|Foundation|Chamber|Court|Board|Agency|Office|Department|Cent(?:er|re)|Street|City|Islands?|Sea|River|Peninsula|East|West|North|South|Assembly|Senate|Alliance|Treaty|Agreement|Charter|Fund|Club|Airlines|Times|News|Post|Week|Day|Year|Force|Nations|States|Kingdom|Embassy|Church|School|Hotel|White|Great|New|Representatives|Secretaries|Orders?|Memorandum|Program(?:me)?|Service|Administration|Congressmen|Senators|Ministers|Presidents|Act|Affairs|Security|Today|Combat|Management|Ministry|Government|Proclamation|Police|National|Federation|Academy|Congress|Parliament|Society|Movement|Communist|Red|Radio|Television|Rights|Watch|Authority|Agencies|Works|Project|Programme|Initiative|Conference|Secretariat|Officer|Plan|Accords?|Protocol|Roadmap|Strategy|Framework|Convention|Pact|Compact|Declaration|Communiqu[eé]|Dialogue|Partnership|Mechanism)\b/;

/** Tells whether the words of a name are those of a house, a place or a body. */
export function namesBody(name: string): boolean {
  return body.test(name);
}

/** Those among them that are also surnames: `Ambassador White`, `Secretary Day`. */
const surname =
  /^(?:West|North|South|East|White|Day|Week|Post|Church|Hall|Bank|City|Force|News|Club|Street|New)$/;

/** Tells the same of a name an office stands before, where a person may be called so. */
export function namesBodyForSure(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => body.test(word) && !surname.test(word));
}
