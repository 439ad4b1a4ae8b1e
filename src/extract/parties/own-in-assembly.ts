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
  /\bI (?:\p{L}+ )?(?:speak|address)\b[^.;:]{0,50} for (?:the )?$/u,
  /(?:\bI|\bme to) speak\b[^.;:]{0,50} for (?:the )?$/u,
  /\bmy own,? (?:the )?$/u,
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
    charged.test(after)
  );
}

/** What a state says or does in its own speech, and others do too. */
const ofOwn =
  /^(?:,? (?:for its part|as an? [^.;:,]{2,60}),?)? (?:(?:therefore|also|too|once again|itself|\p{L}{3,14}ly) )*(?:renews|thanks|mourns|looks (?:to|upon)|knows|notes|places|stresses|denounces|recognizes|acknowledges|recalls|follows|has (?:(?:also|already|just|recently|now|since|\p{L}{3,14}ly) )*(?:joined|ratified|signed|recorded|made|set|launched|adopted|established|committed|followed|noted|contributed|participated|maintained|supported|welcomed|endorsed)\b|has (?:always|long|consistently|traditionally) (?:been|believed|supported|attached|maintained|held|stood|advocated)\b|is (?:(?:also|\p{L}{3,14}ly) )*(?:opposed|committed|concerned|convinced|determined|hopeful|encouraged|thankful)\b|remains faithful)/u;
/** The same of a people and its government. */
const ofPeople =
  /^ (?:(?:therefore|also|too|\p{L}{3,14}ly|have|has|always) )*(?:follow(?:s|ed)?|rejoices?|shares?|greets?|thanks?|welcomes?|knows?|condemns?|denounces?|supports?|supported|noted|notes|attach(?:es)?|hopes?|believes?|congratulates?|salutes?|wish(?:es)?|are (?:\p{L}+ )?(?:grateful|happy|proud|convinced|determined|committed|gratified)|is (?:\p{L}+ )?(?:grateful|happy|proud|convinced|determined|committed|gratified))\b/u;
const peopleOf =
  /\b(?:Government|people|peoples|nation|delegation)(?: and (?:the )?(?:entire )?(?:people|Government|nation))? of (?:the )?$/iu;

/** Tells whether a state speaks of itself as states do before an assembly: weaker than a position, and where nothing else tells. */
export function speaksOfItself(lead: string, after: string): boolean {
  return ofOwn.test(after) || (peopleOf.test(lead) && ofPeople.test(after));
}

/** The same of what follows `the Norwegian Government`. */
export function peopleSpeaks(after: string): boolean {
  return ofOwn.test(after) || ofPeople.test(after);
}
