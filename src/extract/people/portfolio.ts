import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';

/** Words that the name of what a ministry or a department is of, or of the department, ends with. */
const ends =
  'Acquisition|Administration|Advocacy|Affairs|Africa|Agency|Agriculture|Aid|Air|America|Americas|Antiquities|Antitrust|Archives|Army|Arts|Asia|Assembly|Assistance|Attractions|Audit|Authority|Aviation|Awqaf|Balkans|Bank|Biodefen[cs]e|Biodiversity|Board|Broadcasting|Budget|Bundesrat|Bundestag|Bureau|Business|Businesses|Caribbean|Chamber|Chemicals|Children|Climate|Co-?operation|Co-?operatives|Co-?ordination|Coal|Cocoa|Coffee|Colonies|Commerce|Commission|Committee|Commons|Communications?|Communities|Community|Competitiveness|Compliance|Conflict|Congress|Conservation|Construction|Control|Corps|Council|Councillors|Counterterrorism|Crafts|Culture|Customs|Defen[cs]e|Department|Dependencies|Deputies|Development|Diaspora|Diet|Diplomacy|Directorate|Disarmament|Division|Drugs|Duma|Ecology|Economics?|Economy|Education|Efficiency|Elections|Electricity|Electrification|Electronics|Emergencies|Emigration|Employment|Empowerment|Energy|Engagement|Engineering|Enterprises?|Entrepreneurship|Environment|Equality|Eurasia|Europe|Expatriate|Expatriates|Exports|Families|Family|Finances?|Fisheries|Fishery|Fishing|Food|Force|Forces|Forestry|Forests|Francophonie|Fuels?|Gas|Gender|Geology|Governance|Growth|Guard|Handicrafts|Health|Hemisphere|Heritage|Highways|Housing|Hydrocarbons|Immigration|Implementation|Imports|Inclusion|Industries|Industry|Information|Infrastructure|Innovation|Inspection|Integration|Integrity|Intelligence|Interior|Investments?|Irrigation|Issues|Justice|Khural|Knesset|Knowledge|Labou?r|Lands?|Legislation|Liaison|Livestock|Logistics|Lords|Machinery|Majilis|Majlis|Management|Manpower|Manufacturing|Marketing|Matters|Mazhilis|Measures|Media|Medicine|Mediterranean|Memory|Metallurgy|Migration|Minerals|Mines|Mining|Ministers|Minorities|Mobility|Modernisation|Modernization|Narcotics|Nationalities|Nature|Navy|Neighbou?rhood|Non-?[Pp]roliferation|Nutrition|Oceans|Office|Oil|Operations|Organi[sz]ations?|Outreach|Pacific|Parliament|Partnerships?|Peace|Pensions|Petrochemicals|Petroleum|Planning|Police|Policies|Policy|Population|Ports|Post|Posts|Power|Preparedness|Preservation|Presidium|Press|Privati[sz]ation|Procurement|Production|Products|Programm?es|Projects|Promotion|Protection|Protocol|Publicity|Rada|Railways|Readiness|Reconciliation|Reconstruction|Reforms?|Refugees|Regions|Rehabilitation|Relations|Religion|Repatriation|Representatives|Research|Resources|Response|Restructuring|Revenue|Rights|Riigikogu|Roads|Saeima|Sanitation|Science|Sciences|Section|Security|Seimas|Sejm|Senate|Services?|Shipping|Skills|Solidarity|Soviet|Space|Sports?|Stabili[sz]ation|Stability|Staff|Standards|Statistics|Steel|Storting|Strategy|Sugar|Supplies|Supply|Sustainability|Sustainment|Taxation|Technologies|Technology|Telecommunications?|Telegraphs|Territories|Territory|Terrorism|Textiles|Tourism|Trade|Tradition|Traditions|Training|Transformation|Transition|Transport|Transportation|Treasury|Verification|Veterans|Water|Welfare|Wildlife|Women|Works|Worship|Youth';
/** Words that lead to one of those, and can stand alone before a comma: `Foreign, Commonwealth and Development Affairs`. */
const kinds =
  'Digital|Foreign|Higher|Internal|International|National|Natural|Maritime|Public|Regional|Rural|Social|Urban';
const part = String.raw`(?!(?:Minister|Secretary|President|Ambassador|Director|Chairman|Prime|Mr|Mrs|Ms|Dr)\b)\p{Lu}[\p{L}’'-]*`;
/** `Western Hemisphere Affairs`: at most three words, then those such a name ends with. */
const unit = String.raw`(?:(?:the )?(?:(?:${kinds})(?:,|,? and) )*(?:${part} and )?(?:${part} ){0,3}?(?:${ends})(?: (?:${ends}))*|the \p{Lu}{2,6})(?![\p{L}’'-])`;
const joint = '(?:,? and|,| &|-| of| for| in)(?: the)?';
const portfolio = new RegExp(
  String.raw`^(?: (?:to|of) the (?:President|Prime Minister|Premier|Chancellor|Supreme Leader|King|Emir|Head of State|Foreign Minister))? (?:of|for|on) ${unit}(?:${joint} ${unit})*(?! (?:Minister|Secretary)\b)`,
  'u',
);
const further = new RegExp(
  String.raw`^(?:(?:,|,? and| &|,? for) ${unit})+(?=[\s.;:)]|$)(?! (?:Minister|Secretary)\b)`,
  'u',
);
/** The house an office is of goes on to what it is of: `Secretary-General of the Ministry` / `of Foreign Affairs`. */
const house =
  '(?:(?:State |Foreign )?(?:Ministry|Department|Office|Bureau|Directorate(?:[- ]General)?|Agency|Division|Secretariat))';
const atHouse = new RegExp(
  `^ (?:at|in|of) the ${house} (?:of|for) ${unit}(?:${joint} ${unit})*`,
  'u',
);
/** A ministry by its short name. */
const namedHouse =
  /^ (?:at|in|of) the (?:MFA|Foreign Ministry|Foreign Office|State Department|Presidential (?:Office|Administration))(?![\p{L}’'-])/u;
/** Which of several secretaries: `Secretary (East)`. */
const ofDesk =
  /^ \((?:East|West|South|North|Political|Economic|Bilateral|Multilateral|Consular|Europe|Asia|Africa|Americas?|\p{Lu}{2,4})\)(?= of |,? \p{Lu})/u;
/** What of a parliament somebody chairs: `Chairman of the State Duma` / `Committee on International Affairs`. */
const ofParliament =
  /\b(?:Chair(?:man|woman|person)?|Head|Member|Secretary)\b.*\b(?:Duma|Parliament|Senate|Assembly|House|Council|Congress|Rada|Majlis|Knesset|Diet)$/u;
const committeeOf = new RegExp(
  `^ (?:${part} ){0,2}(?:Committee|Commission|Subcommittee) (?:on|for|of) ${unit}(?:${joint} ${unit})*`,
  'u',
);
/** The house behind a comma, where a name follows: `Principal Secretary, State Department for Foreign Affairs Ola Berg`. */
const besideHouse = new RegExp(
  String.raw`^, ${house} (?:of|for) ${unit}(?:${joint} ${unit})*(?= ${part} ${part}(?: ?[,.;:)]| \p{Ll}|$))`,
  'u',
);
/** What an adviser or a director is for, of several states: `for Peru, Chile, and Latin America`. */
const topical =
  /(?:Director|Adviser|Advisor|Co-?ordinator|Secretary|Undersecretary|Defense|Envoy|Representative|Head)$/u;
/** One word between the office and a name of two: `Minister of Hydrocarbons Pedro Rojas`. */
const oneWord = new RegExp(
  String.raw`^ (?:of|for) (?:the )?${part}(?= ${part} ${part}(?: ?[,.;:)]| \p{Ll}|$))`,
  'u',
);
const ofHouse =
  /\b(?:of|in|at) the (?:Ministry|Department|Office|Bureau|Directorate|Agency|Secretariat)$/u;
/** Parts of the world that stand beside states where an office deals with several. */
const area = new RegExp(
  String.raw`^(?:${part} ){0,2}(?:Africa|America|Americas|Asia|Balkans|Caribbean|Caucasus|Eurasia|Europe|Gulf|Hemisphere|Mediterranean|Oceania|Pacific|Indo-Pacific|Affairs|Organi[sz]ations)(?![\p{L}’'-])`,
  'u',
);
/** How the words begin with which any of this goes on. */
const goesFurther = /^(?:,|\s(?:(?:of|on|for|to|at|in|and)\s|&|\(|\p{Lu}))/u;
/** Offices that are of something, as the gazetteer has them or as they end. */
const ofSomething =
  /(?:^|\s|-)(?:Minister|[Ss]ecretary|Secretary of State|Undersecretary|Under[- ][Ss]ecretary|Under[- ]Secretary of State|Secretary[- ][Gg]eneral|Assistant Secretary of \p{Lu}\p{L}+|Commissioner|Chair(?:man|woman|person)|Speaker|Director|Director[- ]General|Head|Chief|Adviser|Advisor|Envoy|Representative|Co-?ordinator|Negotiator)$/u;

/**
 * How far what an office is of goes on behind the office as the gazetteer has it.
 * It refuses words that end no name of a ministry or a department, and those that begin another office; of a word nobody
 * knows it takes one where a name of two words follows.
 *
 *     Minister of Water, Irrigation and Energy Seleshi Bekele
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function portfolioLength(
  text: string,
  { start, end }: Span,
  stateAt: (at: number) => Span | undefined,
): number {
  if (!goesFurther.test(text.slice(end, end + 5))) return 0;
  const words = text.slice(start, end);
  const after = text.slice(end, end + 200).replace(otherSpace, ' ');
  const behindHouse = (length: number) => {
    const rest = after.slice(length);
    return length + ((atHouse.exec(rest) ?? namedHouse.exec(rest))?.[0].length ?? 0);
  };
  const desk = ofSomething.test(words) ? (ofDesk.exec(after)?.[0].length ?? 0) : 0;
  if (desk > 0) return behindHouse(desk);
  const committee = ofParliament.test(words) && committeeOf.exec(after);
  if (committee) return committee[0].length;
  if (ofHouse.test(words)) {
    const known = portfolio.exec(after);
    if (known) return known[0].length;
  }
  if (ofSomething.test(words)) {
    const several = topical.test(words) ? severalStates(text, end, stateAt) : 0;
    if (several > 0) return several;
    const known = portfolio.exec(after);
    // `Secretary General of Norway’s Fish Board`: the state says whose the office is.
    if (known && !statesOwn(known[0], end, stateAt)) return behindHouse(known[0].length);
    if (known) return 0;
    const within = behindHouse(0) || (besideHouse.exec(after)?.[0].length ?? 0);
    if (within > 0) return within;
    const one = /(?:Minister|Secretary)$/.test(words) ? oneWord.exec(after) : null;
    return one && !stateAt(end + one[0].search(/\p{Lu}/u)) ? one[0].length : 0;
  }
  return /^(?:\p{Lu}\p{L}+ )*Minister (?:of|for) /u.test(words)
    ? (further.exec(after)?.[0].length ?? 0)
    : 0;
}

/** Tells whether words hold a state in the possessive. */
function statesOwn(
  words: string,
  from: number,
  stateAt: (at: number) => Span | undefined,
): boolean {
  return [...words.matchAll(/(?<=\s)\p{Lu}/gu)].some(({ index }) => {
    const state = stateAt(from + index);
    return state !== undefined && /^['’]/.test(words.slice(state.end - from));
  });
}

/** How far what an envoy is for goes on behind the state he is sent to: `Envoy to Peru` / `for Economic Affairs`. */
export function matterLength(text: string, end: number): number {
  return portfolio.exec(text.slice(end, end + 120).replace(otherSpace, ' '))?.[0].length ?? 0;
}

/** How far states go on that an office deals with: two and more, or one and a part of the world. */
function severalStates(
  text: string,
  end: number,
  stateAt: (at: number) => Span | undefined,
): number {
  let at = end + (/^\s(?:for|on)\s(?:the\s)?/u.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  if (at === end) return 0;
  let last = end;
  let count = 0;
  for (;;) {
    const state = stateAt(at);
    const region = state ? null : area.exec(text.slice(at, at + 60).replace(otherSpace, ' '));
    if (!state && !region) break;
    last = state ? state.end : at + (region?.[0].length ?? 0);
    count++;
    const next = /^(?:,|,?\sand)\s(?:and\s)?(?:the\s)?/u.exec(text.slice(last, last + 12));
    if (!next) break;
    at = last + next[0].length;
  }
  return count > 1 ? last - end : 0;
}
