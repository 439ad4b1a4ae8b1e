/** Talks that did not come about: `postponed his May 10 meeting with …`. */
const calledOff =
  /\b(?:postpon(?:ed|es|ing)|cancel(?:l)?(?:ed|s|ing)|call(?:ed|s|ing) off|scrapp(?:ed|ing)|shelv(?:ed|ing)|skipp(?:ed|ing)|boycott(?:ed|ing)|delay(?:ed|ing)|rul(?:ed|ing) out|demand(?:ed|ing)|reject(?:ed|ing)) (?:(?:his|her|their|its|an?|the|any|all|planned|scheduled|further|direct|bilateral|new|\p{Lu}\p{Ll}+|\d{1,2}) ){0,5}$/u;
/** What somebody once signed: `the accord President Quispe signed`. */
const onceSigned =
  /\b(?:accords?|treaty|treaties|agreements?|pacts?|deals?|protocols?|declarations?|memorandum|documents?|letters?|communiqu[eé]s?|order|decree|law) (?:(?:that|which) )?(?:(?:\p{Lu}[\p{L}.’'-]*|the|of|and|then|former|late) ){1,7}$/u;
/** Talks of another day that today's only come after: `The meeting follows the June 15 summit between …`. */
const cameAfter =
  /\b(?:follow(?:s|ed)|comes? (?:\p{L}+ ){0,3}after|since|recall(?:s|ed|ing)) (?:(?:the|an?|their|his|her) )?(?:[\p{L}-]+ )??(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}|(?:1[5-9]|20)\d\d|last|earlier|previous|first|historic) (?:[\p{L}-]+ ){0,3}$/u;
/** The same with the words for the talks: whom those were between is not told of today. */
export const talksCameAfter = new RegExp(
  `${cameAfter.source.slice(0, -1)}(?:summit|talks|meeting|call|conversation|visit)\\b`,
  'u',
);
/** What something else came days after or before: `The call came a day after President Quispe told …`. */
export const cameLater =
  /\b(?:came|comes|coming) (?:(?:just|only|barely|less than|more than|nearly|about) )?(?:an?|one|two|three|four|five|six|seven|ten|several|\d+) (?:days?|weeks?|months?|years?) (?:after|before) [^,;]*$/u;
/** A day of another year on which somebody did something: `since October 11, 2011, when President Quispe signed`. */
const yearWhen = /\b(?:1[5-9]|20)\d\d,? when [^,;]*$/u;
/** The same in a later sentence: `He had held talks with Chilean President Pedro Rojas the day before.` */
const hadBefore = /\bhad (?:(?:also|earlier|already|previously|just|recently) )?$/u;
const isNoun =
  /^(?:had|shook|conversation|talks|meeting|call|session|summit|negotiation|discussions|consultations|hours?|minutes)/;
const reported = /\b(?:said|says|told|announced|that|according|reported|confirmed|disclosed)\b/;
/** What somebody calls to mind is past, though he says so today. */
const recalled = /\brecall(?:ed|s|ing)\b/;
/** In whose time something was: `Pedro Rojas, under whom the treaty was signed`. */
const underWhom = /\b(?:under|by|with) whom\b[^,;]*$|\bin whose (?:time|term|presidency)\b[^,;]*$/u;
/** `the agreement signed in 1974 by …` */
const inAYear = /^ (?:back )?(?:in|on) (?:[^.;,]{0,20}, )?(?:1[5-9]|20)\d\d\b/u;
const aPaper =
  /\b(?:accords?|treaty|treaties|agreements?|pacts?|deals?|protocols?|declarations?|memorandum|communiqu[eé]s?)(?: (?:of|on) (?:[\p{L}-]+ ){0,5}?[\p{L}-]+)?(?: first)? $/u;
/** The same behind the lead, told in a sentence of its own: `The treaty was signed on March 26, 1979 by …` */
const wasSigned = new RegExp(
  `${aPaper.source.slice(0, -' $'.length)} (?:was|were) (?:first )?$`,
  'u',
);
/** What a sentence that opens so tells of is not what is reported. */
export const formerly =
  /^(?:Last (?:year|month|week)|In \d{4}|In \p{Lu}\p{Ll}+ (?:last year|\d{4})|In (?:January|February|March|April|May|June|July|August|September|October|November|December)(?=,)|Previously|Earlier on|Earlier, on \p{Lu}\p{Ll}{2,8}\.? \d{1,2}|Earlier this (?:year|month)|(?:Two|Three|Four|Five|Ten|\d+) years ago)\b/u;
/** The same, told behind it: `met last year`, `held talks two months ago`. */
const longAgo = /^[^.;,:]{0,50}?\b(?:last (?:year|month)|(?:years?|months?) (?:ago|earlier))\b/u;

/** Where somebody came from, and whom he met there: `arrived from Juba, where he met with …` */
export const cameFrom =
  /\b(?:arriv(?:ed|es|ing)|came|comes|coming|flew|flies|return(?:ed|s|ing)) (?:(?:here|back|home) )?(?:(?:on )?\p{Lu}\p{Ll}+day )?from [^.;]{2,60}, where (?:he|she|they) (?:had )?(?:also )?(?:met|held|hold|meets?|conferred|had)\b/u;

/** The words around those that tell of a meeting: their sentence, what it says before them and behind. */
interface Around {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The passage it stands in, counted from 1. */
  readonly passage: number;
}

/**
 * Tells whether a meeting is another day's than the one reported: called off, long ago, only followed by this one.
 * It refuses to hold one for past that somebody only now tells of: `Nordmann said she had met Quispe`.
 *
 *     The meeting follows the June 15 summit between President Quispe and King Ola.
 *             ^^^^^^^^^^^^^^^^^^^ another day's
 */
export function isOfAnotherTime(
  telling: string,
  { words, before, after, passage }: Around,
): boolean {
  if (cameFrom.test(`${before}${telling}`)) return true;
  if (formerly.test(words) || calledOff.test(before) || longAgo.test(after)) return true;
  if (underWhom.test(before)) return true;
  if (cameAfter.test(before) || yearWhen.test(before)) return true;
  if (cameLater.test(before) && !isNoun.test(telling)) return true;
  if (/^signed\b/.test(telling) && onceSigned.test(before)) return true;
  if (/^(?:signed|initial)/.test(telling) && inAYear.test(after)) {
    if (aPaper.test(before) || (passage > 1 && wasSigned.test(before))) return true;
  }
  if (passage <= 1 || !hadBefore.test(before) || isNoun.test(telling)) return false;
  return !reported.test(words) || recalled.test(before);
}

/** Tells whether a paper spoken of was signed in a year that is told: `talks on the accord, signed by … on March 16, 1984`. */
export function isOldPaper(telling: string, after: string): boolean {
  return (
    /^(?:signed|initial)/.test(telling) && /^ by [^.;]{3,150}?\b(?:1[5-9]|20)\d\d\b/.test(after)
  );
}
