/** Words with which somebody is named, and none that begin another thought. */
const named = String.raw`(?:(?!\b(?:I|we|to|for|with|from|by|who|which|congratulat\p{L}*|thank\p{L}*|welcom\p{L}*)\b)[^.;:])`;
const leader =
  '(?:President|Prime Minister|Premier|King|Queen|Queen Mother|Emir|Amir|Sultan|Prince|Head of State|Head of Government|Government|people|peoples|nation|delegation)';

const before = [
  // `on behalf of His Excellency Ola Berg, the President of Norway`
  new RegExp(
    String.raw`\b(?:on behalf of|in the name of) ${named}{0,120}\b${leader} of (?:the )?$`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:bring|carry|convey|transmit|extend|present)\b[^.;:]{0,90}\b(?:greetings|wishes|regards|salutations|message) (?:of|from) ${named}{0,120}\b${leader} of (?:the )?$`,
    'iu',
  ),
  // `I express the condolences of Norway to the people of Peru`: thanks *for* what a state gave are none of its own.
  /\b(?:convey|express|extend|offer|present|transmit|bring|address|accept)\w*\b[^.;:]{0,140}(?<!\b(?:for|by|with|from))(?<=\b(?:the|\p{L}+est|sincere|warm|cordial|deep|profound|fraternal|brotherly|respectful|heartfelt|friendly)) (?:(?:\p{L}+,? |and ){0,4})(?:congratulations|felicitations|condolences|greetings|good wishes|best wishes|solidarity|sympathy) of (?:the )?$/iu,
  /(?:\bI|\bme to) (?:\p{L}+ )?(?:speak|address)\b[^.;:]{0,50} for (?:the )?(?:(?:Government|people|delegation)(?: and (?:the )?(?:Government|people))? of (?:the )?)?$/u,
  /\bI (?:come|speak|bring|greet)\b(?: to| before)? (?:you|this (?:Assembly|rostrum|gathering))\b[^.;:]{0,30} from (?:the )?$/u,
  /\bI (?:have the (?:\p{L}+ )?(?:honou?r|privilege) (?:to|of) |am (?:proud|honou?red|privileged) to |\p{L}+ly )?(?:represent|lead|head)(?:ing)? (?:(?:the|a|this|that) [^.;:,]{0,50}(?:country|nation|people|delegation|State|Republic|kingdom|islands?) of )?(?:the )?$/u,
  /\bI (?:have the honou?r (?:to|of) )?(?:lead|head|represent|leading|heading), that of (?:the )?$/u,
  /\bmy (?:\p{L}+ )?capacity as (?:the )?(?:\p{L}+ ){0,4}(?:President|Prime Minister|Premier|Minister|King|Head of State|Head of Government|Chairman|representative)(?: \p{L}+){0,4} of (?:the )?$/u,
  /\b(?:[Ff]or|[Tt]o) an? (?:[\p{L}-]+,? ){0,5}(?:country|State|nation|island)(?: such)? (?:like|as) (?:the )?$/u,
  /\bmy own,? (?:the )?$/u,
  /\b(?:most|sincere|sincerest|deep|deepest|warm|warmest|heartfelt|profound|cordial) (?:\p{L}+ )?(?:condolences|congratulations|felicitations|sympathy|greetings) of (?:the )?(?:Government|people)(?: and (?:the )?(?:Government|people))? of (?:the )?$/iu,
];

/** What ties the state of one who presides to the speaker’s: `a country with which Norway has the best of relations`. */
const withWhich = /\b(?:with|to|for) (?:which|whom|whose people) (?:the )?$/u;
const hasRelations =
  /^(?:['’]s)? (?:(?:has|have|had|enjoys?|maintains?|entertains?|shares?|is|feels)\b(?:,? \p{L}+){0,8} )?(?:relations|relationship|ties|links|bonds|friendship|history|co-?operation|traditions?|values|linked|bound|tied|united|joined)\b/u;
const withOurs =
  /\bwhose (?:\p{L}+ ){0,3}(?:relations|relationship|ties|links|bonds|friendship) with (?:the )?$|\b(?:country|nation|people|republic|State)(?: that is| which is)?,? (?:\p{L}+ly )?(?:linked|bound|tied|united|joined|close) (?:to|with) (?:the )?$|\b(?:country|nation|people|republic|State) (?:that|which) (?:\p{L}+ )?(?:shares?|sat|sits|signed|fought|stood) (?:together )?with (?:the )?$/u;
const yoursAnd =
  /\b[Yy]our (?:own |great |beautiful )?country,? (?:(?:Mr President|Madam President|Sir|Madam), )?and (?:the )?$/u;
const ofBoth = /^,? (?:are|have|enjoy|share|maintain)\b/u;
/** At home: what a speaker says was done there by “us”. */
const weThere =
  /^,? we (?:live|lived|have (?:just |already |recently |also )?(?:launched|established|set up|built|adopted|begun|embarked)|are (?:working|building|proud|fortunate|a )\b)/u;
const ourselves =
  /^, (?:we|our|my) (?:own\b|(?:have|had) (?:\p{L}+ly |also |already )?(?:set|adopted|decided|ratified|taken|made|done|committed)\b|(?:are|remain|stand) (?:\p{L}+ly )?(?:committed|proud|determined|ready|prepared)\b)/u;
const charged = /^ (?:has|had) (?:\p{L}+ )?(?:asked|instructed|entrusted|requested|charged) me\b/u;

/** `Norway, through me, …`; `President Berg of Norway, my leader` */
const mineBehind =
  /^,? (?:through (?:me|its delegation)\b|my (?:own )?(?:President|Prime Minister|King|Sovereign|leader|Head of State)\b|(?:as well as|and) (?:the )?(?:other )?members of (?:my|our) delegation\b)/u;
const honour =
  /\b(?:honou?r|privilege|pleasure|pride|satisfaction|joy|gratification)(?: and (?:an? )?\p{L}+)? (?:for|to) (?:the )?(?:(?:Government|people|delegation)(?: and (?:the )?(?:Government|people))? of (?:the )?)?$/u;

/**
 * Tells whether the words around a state's name make it the speaker's own before an assembly of states.
 * It refuses the states of those who preside or presided, new members, and whoever is thanked or mourned.
 *
 *     You come from a country with which Norway has the best of relations.
 *                                        ^^^^^^
 */
export function isOwnInAssembly(lead: string, after: string): boolean {
  return (
    before.some((one) => one.test(lead)) ||
    (withWhich.test(lead) && hasRelations.test(after)) ||
    withOurs.test(lead) ||
    (yoursAnd.test(lead) && ofBoth.test(after)) ||
    (/(?:^|[.!?;] )(?:For (?:its|our) part, )?[Ii]n (?:the )?$/u.test(lead) &&
      weThere.test(after)) ||
    (/\b[Aa]s (?:for|regards) (?:the )?$/u.test(lead) && ourselves.test(after)) ||
    charged.test(after) ||
    mineBehind.test(after) ||
    (honour.test(lead) && /^ (?:to\b|that (?:you|this|we)\b)/u.test(after)) ||
    (/\bsatisfaction to (?:the )?$/u.test(lead) && /^ that\b/u.test(after)) ||
    (/\b(?:add|lend|join|raise|count on|rely on) (?:the )?$/u.test(lead) &&
      /^['’]s (?:\p{L}+ ){0,2}(?:voice|support|co-?operation|commitment)\b/u.test(after))
  );
}

/** What a state says or does in its own speech, and others do too. */
const ofOwn =
  /^(?:,? (?:for its part|as an? [^.;:,]{2,60}),?)? (?:(?:therefore|also|too|once again|itself|\p{L}{3,14}ly) )*(?:renews|adheres|comes|speaks|returns|addresses|greets|brings|takes (?:part|the floor)|wants|would (?:also )?(?:like|want|wish)|thanks|mourns|looks (?:to|upon)|knows|notes|places|stresses|denounces|recognizes|acknowledges|recalls|follows (?:with|closely)|has (?:(?:also|already|just|recently|now|since|\p{L}{3,14}ly) )*(?:joined|ratified|signed|recorded|made|set|launched|adopted|established|committed|followed|noted|contributed|participated|maintained|supported|welcomed|endorsed)\b|has (?:felt|experienced|proceeded)\b|has (?:always|long|consistently|traditionally) (?:been|believed|supported|attached|maintained|held|stood|advocated)\b|is (?:(?:also|\p{L}{3,14}ly) )*(?:opposed|committed|concerned|convinced|determined|hopeful|encouraged|thankful)\b|remains faithful)/u;
/** The same of a people and its government. */
const ofPeople =
  /^ (?:(?:therefore|also|too|\p{L}{3,14}ly|have|has|always) )*(?:follow(?:s|ed)? (?:[^.;:]{0,60} )?(?:with|closely)\b|rejoices?|shares?|greets?|thanks?|welcomes?|condemns?|denounces?|supports?|supported|noted|notes|attach(?:es)?|hopes?|believes?|congratulates?|salutes?|wish(?:es)?|feels?|associates?|joins?|expresse?s?|extends?|conveys?|mourns?|offers?|are (?:\p{L}+ )?(?:grateful|happy|proud|convinced|determined|committed|gratified)|is (?:\p{L}+ )?(?:grateful|happy|proud|convinced|determined|committed|gratified))\b/u;
const peopleOf =
  /\b(?:Government|people|peoples|nation|delegation)(?: and (?:the )?(?:entire )?(?:people|Government|nation))? of (?:the )?$/iu;

/** `As a founding Member of this Organization, Norway …` */
const asWhat = /(?:^|[.!?;:] )As (?:an?|one of)\b[^.;:]{2,100}, (?:the )?$/u;

/** Tells whether a state speaks of itself as states do before an assembly: weaker than a position, and where nothing else tells. */
export function speaksOfItself(lead: string, after: string): boolean {
  return (
    ofOwn.test(after) ||
    (asWhat.test(lead) && does.test(after)) ||
    (peopleOf.test(lead) && ofPeople.test(after))
  );
}

/** The same of what follows `the Norwegian Government`. */
export function peopleSpeaks(after: string): boolean {
  return ofOwn.test(after) || ofPeople.test(after);
}

const openingClause =
  /(?:^|[.!?;:]["”]? (?:\d{1,3}\. ?)?|^\d{1,3}\. ?|\b(?:that|why|because|since|today|therefore|part|session|year|respect|regard|spirit|context|connection|[Mm]oreover|[Ff]urthermore|[Hh]owever|[Ii]ndeed),? |\b(?:[Oo]ur|[Mm]y) [^.;:]{2,60}, )(?:[Tt]he )?$/u;
/** What a state does as the subject of a clause; what befalls others, and what others are blamed for, is left out. */
const does =
  /^ (?:(?:also|too|therefore|itself|once again|\p{L}{3,14}ly) )*(?!(?:continues|persists|refuses|defies|occupies|invades|attacks|deserves|needs|suffers|faces|must|should)\b|(?:is|was|has been|had been) (?:\p{L}+ly )?(?:being|still|invaded|attacked|occupied|elected|admitted|torn|threatened|a victim)\b|has (?:just |also |now |already )?(?:become|joined|been|refused|rejected|continued|invaded|attacked|suffered|lost)\b)(?:has|had|is|was|will|cannot|can|\p{Ll}{3,}s|(?!(?:attacked|invaded|occupied|refused|rejected|bombed|joined|helped|asked|annexed|elected|continued)\b)\p{Ll}{3,}ed)\b/u;

/** Tells whether a state is the subject of a clause: what a speaker says of his own, where he says “we” beside it. */
export function isSubject(lead: string, after: string): boolean {
  return openingClause.test(lead) && does.test(after);
}

const ofAnother =
  /\b(?:welcom\p{L}*|congratulat(?:e|es|ed|ing|ions to)|greet(?:s|ed|ing)?|thank(?:s to|ed|ing)?|mourn\p{L}*|condolences (?:to|for)|sympathy (?:to|for|with)|admission|condemn\p{L}*|deplor\p{L}*|aggression|wars?|conflicts?|peace in|situation in|predecessor|[Yy]our country)\b(?:(?!\b(?:on behalf|in the name|my|our|you)\b)[^.;:]){0,50}$/u;

/** Tells whether a speech names a state as one of the others: a new member, one thanked, mourned with or at war. */
export function isAnother(lead: string, after: string): boolean {
  return ofAnother.test(lead) || /^ [^.;:]{2,70}\blike (?:ours|mine|my own)\b/u.test(after);
}

/** Tells whether a sentence says what the speaker thinks of somebody else. */
export function judges(sentence: string): boolean {
  return /\b(?:we|I|our delegation|my delegation) (?:\p{L}+ly )?(?:condemn|deplore|thank|welcome|congratulate|urge|appeal|call (?:on|upon))\b/iu.test(
    sentence,
  );
}
