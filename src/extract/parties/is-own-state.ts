import type { NamedSpan } from '../text-in-hand.ts';
import { isOwnInAssembly } from './own-in-assembly.ts';

/** A host welcomes to where he is at home; the number of his house may stand before it. */
const atHome =
  /\bwelcom(?:e|ing)\b[^;:]{0,120}?\bto (?:the )?(?:(?:no|number)\.? ?(?:\d{1,3},? )?)?$/iu;
/** Before many states new members are welcomed too: a host there welcomes somebody to where he is. */
const atHomeOfMany =
  /(?:\bwelcom(?:e|ing) (?!to\b)(?:(?!\b(?:extend|express|offer|convey|wish|congratulat|greetings|admission|admitted|close|next|new Member)\p{L}*)[^.;:]){2,80}|(?:^|[.!?] )Welcome )\bto (?:the )?$/u;
/** Words before a state's name with which a speaker says it is his own. */
const mine = [
  /(?:\bI|\|) (?:come|am|hail) from (?:the )?$/u,
  /\b(?:count|rely|depend) (?:up)?on (?:(?:the|our|full|loyal|constructive|continued|active|support|cooperation|co-operation|and) )*(?:of|from) (?:the )?(?:(?:delegation|Government|people) of (?:the )?)?$/iu,
  /\b(?:my|our) (?:own |beloved )?(?:country|nation|homeland|Government),? (?:the )?$/iu,
  /\bon behalf of (?:the |her |his |our )?(?:(?:government|people|peoples|president|nation|delegation|king|queen|emir|amir)s? (?:and (?:of )?(?:the )?(?:entire )?(?:government|people|peoples)s? )?of )?(?:the )?$/iu,
  /(?<!\b(?:work|service|services|served|career|tenure|role|time|experience|capacity|qualit\p{L}+|his|her|you|him|them|[Ss]ir),? )\bas (?:an? |the )?(?:\p{L}+ ){0,4}(?:president|prime minister|premier|chancellor|minister(?: \p{L}+){0,4}|ambassador|representative|king|queen|emperor|empress|sultan|emir|amir|head of (?:state|(?:the )?government)) of (?:the )?$/iu,
  /\b(?:we|us|those of us|all of us|here|back home|back) in (?:the )?$/iu,
  /\b(?:[Ww]e|[Uu]s) of (?:the )?$/u,
  /\b[Ww]e,? (?:the (?:people|peoples) of )?(?:the )?$/u,
  /(?<!\b(?:an?|any|another|their|multiracial|future|of|by|from|to|with|commend|thank|greet|welcome|congratulate|ask|request|invite|urge|assure|support|and|or|distinguished|other|the leader of|[Hh]ead of) (?:the )?)\bdelegation of (?:the )?$/iu,
  /\b(?:my|our)(?: own)? [^.;:]{0,60}\b(?:that|those) of (?:the )?(?:(?:government|people)s? (?:and (?:the )?(?:government|people) )?of (?:the )?)?$/iu,
  // `the congratulations of the Government and delegation of Norway`: offered, not received.
  /\b(?:convey|express|extend|offer|present|transmit|bring|address|add|join|associate|reiterate|renew|pay)\w*\b[^.;:]{0,140} (?:congratulations|felicitations|condolences|gratitude|appreciation|sympathy|thanks|satisfaction|solidarity|compliments|esteem|tribute|homage|best wishes|good wishes) of (?:the )?(?:(?:entire |whole )?(?:Government|people|peoples|delegation|Head of State|nation|President|Prime Minister|King|Queen|Emir|Amir|Sultan|Chancellor)s?(?:(?:,| and|, and) (?:of )?(?:the )?|(?= of ))){1,3} of (?:the )?$/iu,
  /\b(?:placed|reposed|vested|invested) in me by (?:the )?(?:people|Government|electorate|voters|citizens) of (?:the )?$/u,
  /\bcountry (?:that is |which is )?(?:closely )?(?:linked|bound|united|allied) (?:with|to) (?:the )?$/u,
  /\b(?:I|[Mm]y|me)\b[^.;:]{0,80}\bas (?:the )?(?:leader|head|chairman|chief|spokes\p{L}+|member) of (?:the )?delegation of (?:the )?$/u,
  /\b(?:[Vv]iewed|[Ss]een) from (?:the )?$/u,
  /\b(?:of|from) an? (?:\p{L}+ ){1,4}(?:country|nation|people|land)[,:—–-] ?(?:like )?$/iu,
  /\bI (?:bring|carry|convey)\b[^.;:]{0,60}\b(?:greetings|wishes|regards) (?:of|from) (?:the (?:(?:government|people)s? (?:and (?:the )?(?:government|people) )?of (?:the )?)?)?$/iu,
  /\b(?:[Ff]raternal|[Ff]riendly|[Ww]arm|[Cc]ordial|[Ss]incere|[Bb]est) (?:greetings|wishes|regards|salutations) (?:of|from) (?:the )?(?:(?:government|people)s? (?:and (?:the )?(?:government|people)s? )?of (?:the )?)?$/iu,
  /\b(?:address|statement|speech) by (?:his|her|the) [^.;:]{0,120}? of (?:the )?$/iu,
];
/** Words before a people’s name that make it the speaker’s: `our congratulations and those of the Norwegian Government`. */
const ownPeople =
  /\b(?:(?:on behalf of|in the name of)|I (?:bring|carry|convey)\b[^.;:]{0,60}\b(?:greetings|wishes|regards|salutations) (?:of|from)|(?:my|our)(?: own)? [^.;:]{0,60}\b(?:that|those) of) (?:the )?$/iu;
/** `on behalf of all Norwegians` */
const allOf =
  /\b(?:on behalf of|in the name of|speak for|join) (?:all |the |my |our |fellow |millions of )*$/iu;
/** `I am the first Norwegian Prime Minister to address you.` */
const firstOf = /\b(?:I|me)\b[^.;:]{0,60}\b(?:the|your) (?:first|second|third|fourth|only) $/u;
/** The seats of heads of state and government. */
const seat = /(?:house|palace|kremlin|istana|kantei|elysee|downing|hall)/;
/** Behind a state's name, what makes it the speaker's: `Norway, which I have the honour to represent, …` */
const mineAfter =
  /^,? (?:which|that|whose (?:delegation|Government|people)) I (?:have the (?:\p{L}+ )?(?:honou?r|privilege) (?:to|of) )?(?:represent|lead|head|speak)|^, (?:together|along) with (?:the )?other (?:[\p{L}-]+ ){0,3}of our\b|^, (?:my (?:own )?(?:beloved )?(?:country|homeland|nation)|(?:the|a) (?:country|nation|land|State) (?:that |which |from which )?I (?:represent|come))\b|^,[^.;]{0,140} (?:has )?(?:asked|instructed|entrusted|requested|charged) me\b/u;
/** `For Norway, as for so many other Member States, …` */
const forOthersToo =
  /^, (?:as|like) (?:for )?(?:so )?(?:many|all|most|some|every|other) (?:other )?(?:Member |small |developing |island )*(?:States|countries|nations|members)\b/iu;
const myDelegation = /^(?:['’]s)? delegation\b/u;
/** Whose delegation is greeted is no speaker’s own: `members of the Norwegian delegation`. */
const theirDelegation =
  /\b(?:members? of|welcom(?:e|ed|ing)|greet(?:ing)?|thank|receiv(?:e|ing)|host(?:ing)?|visiting|distinguished|esteemed|honou?red|accompanying|entire|whole|met with|meeting with|talks with|your) (?:(?:to|all|with|the|you|and|your|entire|whole|distinguished|esteemed|high-level|large|his|her) ){0,4}$/iu;
/** `you accepted our invitation to visit Norway`: who invites is at home there. */
const invited =
  /\b(?:accepted|accepting|for) (?:our|my) (?:\p{L}+ )?invitation\b[^.;:]{0,60}\b(?:to (?:visit|come to)|visit to|trip to) (?:the )?(?:(?:Republic|Kingdom|State|Commonwealth|Federation) of (?:the )?)?$/iu;
/** What an envoy or a head of state is, where he speaks of himself: `my three years as the Norwegian Ambassador`. */
const myPost =
  /\b(?:I|me|my|[Ww]e|[Oo]ur|(?<!(?:his|her|their) (?:\p{L}+ )?)(?:years|time|term|tenure|service|role|capacity)) ?(?:[^.;:,]{0,50} )?as (?:the |your )?(?:new |first |next )?$/u;

/** Tells whether a people’s name is that of the delegation a speech greets. */
export function isTheirDelegation(before: string, after: string): boolean {
  return myDelegation.test(after) && theirDelegation.test(before);
}

/**
 * Tells whether the words around a state's, a people's or a seat's name make it the speaker's own.
 * It refuses a state that is only praised, visited or spoken to. `before` and `after` are the words beside the name, each
 * blank one space; `many` tells of a speech before many states.
 *
 *     On behalf of the Government and people of Norway, I congratulate you …
 *                                               ^^^^^^
 */
export function isOwnState(
  name: NamedSpan,
  written: string,
  before: string,
  after: string,
  many: boolean,
): boolean {
  const { is } = name.name;
  if (is === 'person' || is === 'office' || is === 'agency') return false;
  const home = many ? atHomeOfMany : atHome;
  if (is === 'place')
    return (
      home.test(before) ||
      ((seat.test(name.name.id) || seat.test(written.toLowerCase())) &&
        /\b[Hh]ere\b[^.;:]{0,60}$|\b(?:have|host|see|receive) you\b[^.;:]{0,40}\b(?:at|in) (?:the )?(?:(?:no|number)\.? ?(?:\d{1,3},? )?)?$/iu.test(
          before,
        ))
    );
  if (myDelegation.test(after)) return !isTheirDelegation(before, after);
  if (
    /\b(?:I|[Ww]e) (?:\p{L}+ly )?(?:pledge|reaffirm|reiterate|renew|assure you of|underline|underscore|restate) (?:once (?:again|more) |again )?$/u.test(
      before,
    ) &&
    /^['’]s \p{L}/u.test(after)
  )
    return true;
  if (/\b[Aa]s $/.test(before) && /^['’]s \p{Lu}/u.test(after)) return true;
  if (is === 'demonym')
    return (
      (ownPeople.test(before) && /^ (?:people|nation|government|delegation)\b/iu.test(after)) ||
      (allOf.test(before) && /^\p{Lu}\p{L}+s$/u.test(written)) ||
      (firstOf.test(before) &&
        /^ (?:President|Prime Minister|Premier|Chancellor|King|Queen|head|leader|Foreign)\b/u.test(
          after,
        )) ||
      (myPost.test(before) &&
        /^ (?:President|Prime Minister|Premier|Chancellor|King|Queen|Ambassador|High Commissioner|Foreign Minister|Minister|Secretary)\b(?! (?:has|had|said|put|noted|told|did|does|once)\b)/u.test(
          after,
        )) ||
      (/\b(?:[Ww]e|us|fellow|my) (?:as )?$/u.test(before) &&
        /^\p{Lu}\p{L}+/u.test(after.trimStart()) === false)
    );
  if (mineAfter.test(after)) return true;
  if (/\b[Ff]or (?:the )?$/u.test(before) && forOthersToo.test(after)) return true;
  if (many && isOwnInAssembly(before, after)) return true;
  return home.test(before) || invited.test(before) || mine.some((one) => one.test(before));
}
