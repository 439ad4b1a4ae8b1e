import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { everyMatch } from '../every-match.ts';
import { ownWords } from '../own-words.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { isOfAnotherTime, isOldPaper } from './of-another-time.ts';

/** A meeting, talks or call the text tells of: the words that say so, and the clause that names who took part. */
export interface Meeting extends Span {
  readonly clause: Span;
  /** The passage it stands in, counted from 1; 0 in the title. */
  readonly passage: number;
  readonly press: boolean;
  /** True where it is still to come: then nobody has taken part yet. */
  readonly ahead: boolean;
}

/** Few words between a verb and what it governs. */
const few = String.raw`(?:[\p{L}’'-]+ ){0,4}?`;
/** The same, where what they are is told at length: `held the two sides' first ministerial-level`. */
const several = String.raw`(?:[\p{L}’'-]+ ){0,6}?`;
/** The ways texts tell of a meeting, talks, a call, a press conference of two. */
const tellings: readonly string[] = [
  '(?<=[Tt](?:aking|ook|akes?) )part in (?:the |their )?(?:[\\p{L}-]+ ){0,2}(?:talks|meetings?|discussions|negotiations)',
  '(?:jointly |together )?(?:met|meets) the press',
  '(?:held|holds|hold|co-?hosted|gave|give) (?:a )?(?:joint )?(?:press conference|news conference)',
  'joint press (?:conference|availability|statement|encounter)',
  String.raw`(?:met|meets)\b(?! (?:the|these|this|its|their) (?:needs?|conditions|requirements|criteria|challenges?))`,
  `(?:held|holds|had|concluded|completed|began|begun|opened|resumed|continued|ended) ${several}(?:talks|meetings?|negotiations|discussions?|consultations|conversations?|(?:phone-?)?calls?|(?:video|tele)-?conferences?)`,
  `(?:talks|negotiations|meeting|conversation|discussions|consultations|summit|sessions?|call|audience|luncheon|lunch|dinner) ${few}(?:between|with)`,
  '(?<=(?:[Hh]er|[Hh]is|[Tt]heir|[Aa]|[Tt]he) (?:\\p{L}+ )?)visit with(?= (?:the )?\\p{Lu})',
  String.raw`(?<=\b(?:for|after|during|following) (?:[\p{L}-]+ ){0,3})meetings (?:between|with)`,
  String.raw`(?:spoke|talked) (?:today |yesterday |earlier |again )?(?:in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? )?(?:by (?:phone|telephone|video) |(?:on|over) the (?:phone|telephone) )?(?:today )?(?:with|to)`,
  String.raw`received (?:an? |separate )?(?:(?:\p{L}+ )?(?:phone|telephone|telephonic|video|courtesy|farewell) )?(?:calls?|visits?) (?:from|by)`,
  String.raw`(?:paid|made) (?:an? |his |her |their )?(?:\p{L}+ )?(?:courtesy|farewell|introductory) (?:calls?|visits?) (?:up)?(?:on|to)`,
  String.raw`(?:discussed|conferred|consulted) (?:[\p{L}’'-]+,? ){0,12}?with`,
  String.raw`(?:received|hosted|welcomed) (?:today |yesterday |here |this (?:morning|afternoon|evening) )?(?:on \p{Lu}\p{Ll}+day,? (?:\p{Lu}\p{Ll}+ \d{1,2},? )?)?(?=\p{Lu}|(?:his|her|their) (?:visiting )?(?:\p{Lu}\p{L}+ )?(?:counterparts?|colleagues?|peers?|opposite number)\b|the \p{L}+ (?:president|prime|foreign)|the [Aa]mbassadors?\b|the (?:King|Queen|Emperor|President|Prime|Premier|Chancellor|Foreign)\b|the \p{Lu}\p{L}+ (?:Minister|Ambassador|Charg|Envoy|Secretary|Premier|Chancellor)\b)`,
  String.raw`(?<!\b(?:reports?|news|messages?|letters?|cables?|telegrams?|dispatch(?:es)?|despatch(?:es)?|advices|information|word|aid) )received (?:in|at) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,3}?(?:today |yesterday )?(?=(?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}’'-]* (?:of |and |\p{Lu}))(?!\p{Lu}\p{Ll}+day\b|from\b|by\b|with\b|at\b)`,
  String.raw`told (?=(?:the )?visiting|\p{Lu})`,
  String.raw`(?:assured|briefed) (?=(?:the )?(?:[\p{L}’'-]+ ){0,3}?(?:President|Prime|Foreign|Minister|Premier|Vice|Ambassador|Chancellor|King|Queen)\b)`,
  String.raw`discussed (?:[\p{L}’'-]+ ){1,12}?(?:at|during) (?:a|an|the|their) (?:[\p{L}\d-]+ ){0,2}?(?:meeting|talks|summit|call)`,
  // Two who discuss stand together before the word: `Berg and his Peruvian counterpart Juana Quispe discussed`.
  String.raw`(?:discussed|reviewed|considered)(?<=\p{Lu}[\p{L}.’'-]*,? and (?:[\p{L}.’'-]+ ){1,8}\p{L}+)`,
  String.raw`(?:after|following|upon) meeting (?:with )?(?=(?:the |visiting )?(?:\p{L}[\p{L}.’'-]* ){0,3}(?:President|Prime|Foreign|Minister|Premier|Chancellor|King|Queen|Secretary)\b)`,
  '(?:signed|initial(?:l)?ed)',
  // `Called on` asks where “to” follows; it visits where a name or an office ends it.
  String.raw`called (?:up)?on (?=him\b|her\b|(?:the )?(?:\p{L}+ ){0,2}?(?:President|Prime|Premier|Secretary|Foreign|King|Emperor|Minister|Chancellor|Queen)\b)(?![^.;]{0,90}? to (?!discuss|express|present|bid|pay|take|say|his\b|her\b|him\b|the\b|a\b|an\b|their\b|\p{Lu}))`,
  String.raw`(?:handed (?:to )?|informed )(?=(?:the )?\p{Lu})`,
  String.raw`(?:was|were|been|being) (?:\p{Ll}+ly )?(?:received|greeted|welcomed|met|hosted|seen off) (?:\p{L}+ ){0,5}?by (?=(?:the )?\p{Lu})`,
  String.raw`(?:lunch(?:eon)?|dinner|banquet|reception) (?:given|hosted|offered)(?: in (?:his|her|their) honou?r)? by (?=\p{Lu}|the |(?:his|her|their) (?:\p{L}+ )?(?:counterpart|host|colleague))`,
  // Who gives a dinner for a guest has met him.
  String.raw`(?:hosted|hosts|gave|gives|held|threw|offered|tendered) an? (?:[\p{L}-]+ ){0,3}?(?:reception|banquet|dinner|lunch(?:eon)?|breakfast|tea|welcome ceremony) (?:[^.;,]{0,40} )?(?:for|in hono(?:u)?r of)(?= (?:visiting |the )?(?=\p{Lu})[^.;]{0,80}\b(?:President|Premier|Minister|King|Queen|Emperor|Chancellor|Secretary|Ambassador|Speaker|Chairman|Emir|Amir|Sultan|Prince|Princess|Envoy)\b)`,
  String.raw`(?:meeting|talks) of (?=(?:\p{Lu}[\p{L}.]+ ){1,4}(?:Minister|President|Secretary|Premier|Chancellor)\b[^.;]{0,80} and )`,
  String.raw`(?:hours?|minutes|days?|rounds?)(?<!\b(?:for|of) (?:\p{L}+ ){0,2}\p{L}+) of (?:\p{L}+ ){0,3}?(?:talks|negotiations|discussions|meetings|consultations)(?= (?:on|at|in|with|between)\b|[,.])`,
  String.raw`(?:took|made|flew|travel(?:l)?ed|came|went) (?!(?:\p{L}+ ){0,3}(?:plans|offers?|efforts?)\b)[^.;,]{0,60}?to (?:meet|hold talks|confer)(?: with)?(?= (?:\p{L}+ )?\p{Lu})`,
  // Whom the separate meetings were with: `The five leaders are President … and …`
  String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:leaders|presidents|(?:prime )?ministers|guests|envoys|ambassadors) (?:are|were)(?= (?:the )?(?:\p{Lu}[\p{L}.’'-]+,? ){2}[^;:]* and )`,
  // Who is called in is spoken to, save for what he is told by a ministry.
  String.raw`(?:summoned|called in) (?=(?:the )?(?:\p{L}+ ){0,2}?(?:\p{Lu}[\p{L}-]* )?(?:[Aa]mbassador|[Ff]oreign [Mm]inister|[Ee]nvoy|[Cc]harg[eé]|[Cc]onsul|[Pp]rime [Mm]inister|[Pp]resident))`,
  'shook hands',
  String.raw`(?:ended|concluded|opened|began|resumed) their (?:[\p{L}’'-]+ ){0,4}?(?<!(?:press|news) )conference`,
  // Who brings two together: `President Ola Berg brought President Quispe and rebel leader Pedro Rojas together`.
  String.raw`brought (?=(?:the )?\p{Lu}[^.;]{3,160}? and [^.;]{3,120}? (?:together|face to face)\b)`,
  String.raw`(?:Talks|Negotiations|Discussions|Consultations) (?:[\p{L}’'-]+ ){0,4}?(?:between|with)(?=[^.;]{0,260}\b(?:took place|(?:was|were|have been) held|began|opened|started|ended|concluded|continued|resumed)\b)(?![^.;]*\b(?:will|would)\b)`,
  String.raw`conferred (?=(?:for|here|to-?day|yesterday|in|at|again|privately|late|earlier|twice|on \p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day)\b)`,
  // Who leads the sides, named behind: `was read by the heads of the two delegations, Kari Nordmann and …`
  String.raw`(?:heads|leaders|chiefs) of (?:the|both|their) (?:two |respective )?delegations(?=, (?:\p{L}[\p{L}.’'-]* ){0,4}\p{Lu})`,
  String.raw`(?:courtesy call|farewell call|call-on) (?:paid )?by (?=(?:the )?\p{Lu})`,
  "(?:got|settled|sat) down to (?:[\\p{L}’'-]+ ){0,4}?(?:talks|business|discussions|negotiations)",
  '(?:sat|sits|sitting) down (?:together |again |today |\\p{Lu}\\p{Ll}+day )?with',
  String.raw`(?:in|during|at|after) (?:an?|their|his|her) (?:[\p{L}-]+ ){0,2}(?:meeting|talks|conversation)(?! (?:of|in|on|at|last|next|for|to|room|hall|place)\b)`,
  '(?:In|During|At) (?:the|their) (?:talks|meeting|summit|call)',
  '(?:agreed|confirmed [^.;:]{1,60}?,?) (?:at|in|during) (?:the |their |an? )?(?:talks|meeting|summit|discussions?|conversation|chat)',
  String.raw`(?<!\bhad (?:\p{L}+ )?)agreed (?:(?:on )?\p{Lu}\p{Ll}+day )?with (?=(?:(?:his|her|visiting) )?\p{Lu}|(?:his|her) (?:\p{L}+ )?counterpart)`,
  String.raw`arrived (?:here|back) (?:(?:yesterday|today|late|early|(?:on )?\p{Lu}\p{Ll}+day(?: \p{Ll}+)?) )?(?=(?:for|on) (?:an?|his|her|talks)\b[^.;]{0,60}\b(?:visit|talks|summit)\b)`,
  '(?:presented|submitted|handed over) (?:his |her |their |the )?(?:letters of )?(?:credentials|credence) to',
  String.raw`(?:received|accepted) (?:(?:the|true|figured|a|copies|copy|of|his|her) ){0,4}(?:letters of )?(?:credentials|credence)\b`,
  // Who arrives for talks is received: a visit that has begun.
  String.raw`arrived (?:here |back )?(?:(?:in|at) )?(?=\p{Lu}[^.;]{0,170}\b(?:visit|talks|summit|(?:to|would|will) meet)\b)(?![^.;]{0,120}\b(?:holiday|private|treatment|funeral)\b)`,
  String.raw`reached (?:[\p{L}-]+ ){0,3}?(?:consensus|agreements?|understandings?|accords?) (?:[\p{L}’'-]+ ){0,8}?with(?= (?:\p{L}+ ){0,3}\p{Lu})`,
  'accepted the (?:proposal|offer|invitation) of',
  String.raw`(?:telephoned|phoned) (?=\p{Lu}|the )`,
  String.raw`talking to (?=\p{Lu})`,
  'exchanged views',
  String.raw`(?:made|paid|pays) (?:an?|his|her) (?:\p{L}+ ){0,3}visit to`,
  String.raw`(?:Also (?:present|attending|there|on hand)|Present (?:there|on the occasion)|Attending|Participating|Taking part)(?: (?:at|in) [^.;,]{2,40})? (?:was|were)(?= (?:\p{L}+ ){0,4}\p{Lu})`,
  'co-?chaired',
  'convened (?:the|a|an|their) (?:[\\p{L}-]+ ){0,3}?(?:meeting|session|talks|dialogue|consultations)',
  '(?:tele)?phone (?:call|conversation|talks?)',
  String.raw`agreed (?:(?:on )?\p{Lu}\p{Ll}+day )?to`,
];
const verbs = new RegExp(String.raw`\b(?:${tellings.join('|')})\b`, 'gu');
const cut =
  /,? \b(?:regarding|about(?! (?:\d|an? |half|one|two|three|four|five|six|ninety|forty))|to discuss|discussing|reviewing|preparing (?:for|to)|to review|to reaffirm|to express|on the (?:sideline|margin)s?|ahead of|following|in preparation|to thank|to underscore|concerning|who|which|that|after which|(?:as )?(?:forged|founded|initiated|signed|proposed|suggested|demanded|brokered|announced|negotiated|mediated) (?:\p{L}+ ){0,3}by|(?:since|after|before|until) (?=(?:[\p{L}.’'-]+ ){1,10}(?:assumed|took (?:office|over|power)|came to (?:power|office)|was (?:elected|inaugurated|sworn|appointed|named|toppled|ousted|killed|assassinated)|won|resigned|died|succeeded|replaced|visited|seized)\b))\b/u;
const notSo =
  /\b(?:not|never|[Nn]o(?= (?:\p{L}+ ){0,1}$)|[a-z]+n[’']t|refused to|declined to|to (?:have|be)|upcoming|forthcoming|planned|possible|(?:hop(?:es?|ed|ing)|plan(?:s|ned)?|push(?:ed)?|call(?:s|ed)?|press(?:es|ed)?|proposals?|prospects?|chances?|invitations?) (?:for|of|to)(?: an?| the)?) (?:\p{L}+ )?$/u;
const toCome =
  /\b(?:will|would|may|plans? to|was to|were to|(?:is|are) (?:to|due to|set to|scheduled to|expected to|likely to|considering|planning to|mulling(?: to)?|weighing)) (?:[\p{L}’'-]+ ){0,2}?(?:(?:co-?)?host|co-?chair|receive|welcome|meet|see (?=(?:the )?(?:\p{L}+ ){0,3}(?:President|Prime|Foreign|Minister|Premier|Chancellor|King|Queen|Emperor)\b)|hold(?:ing)? (?:[\p{L}-]+ ){0,3}?(?:talks|meetings?|conversations?|calls?)|have (?:\p{L}+ ){0,3}?(?:talks|meetings?|conversation)|visit|travel|arrive|fly|pay|discuss|(?:begin|start|make|undertake|embark on|kick off) (?:[\p{L}\d-]+ ){0,6}?(?:visit|trip|tour)|pay a|be (?:in|at) [^.;]{3,80}?,? (?:when (?:he|she|they) (?:meets?|confers?|talks?)|(?:for|to hold) (?:\p{L}+ ){0,3}?(?:talks|meetings?) with|to (?:meet|see)))\b/gu;
const ahead =
  /\b(?:will|would|shall|may|(?<=[’'])ll|is to|are to|(?:is|are) (?:due|set|likely) to|(?:was|were) to|plans? to|wants? to|is considering|(?:is|are) (?:mulling|weighing|(?:planning|preparing|ready) to)|is scheduled to|is expected to|should|hopes? to|look(?:s|ed|ing)? (?:forward|ahead) to)\b/;

const aYear = /\b1[5-9]\d\d\b/;

/** Passages a meeting is told in: the lead. */
const LEAD = 3;

/**
 * Finds the meetings that title and lead tell of, those to come marked so: who will meet has not taken part yet.
 * It refuses meetings that did not take place and those of another time.
 *
 *     Wang Yi held talks with Kazakh Deputy Prime Minister …
 *             ^^^^^^^^^^^^^^^
 */
export function meetings(hand: TextInHand): Meeting[] {
  const lead = leadOf(hand, LEAD);
  const stretches = [...lead, ...furtherOn(hand, lead.length)];
  const title = hand.title ? [{ ...hand.title, passage: 0 }] : [];
  const found = [...title, ...stretches].flatMap((sentence) => meetingsIn(hand.text, sentence));
  found.push(...stillAhead(hand, found, lead.length));
  found.push(...othersThere(hand, lead.length, found));
  // What a speaker tells of another year is history.
  const told = ({ start, clause }: Meeting) => hand.text.slice(clause.start, start);
  return found.some((meeting) => aYear.test(told(meeting))) && ownWords(hand)
    ? found.filter((meeting) => meeting.passage === 0 || !aYear.test(told(meeting)))
    : found;
}

/** How far an announcement goes on with whom its principal is to meet. */
const PROGRAMME = 12;
const isToMeet =
  /\b(?:will|would|(?:is|are) (?:also )?(?:to|due to|set to|scheduled to|expected to)) (?:(?:\p{L}+ ){0,2}?(?:meet|hold (?:\p{L}+ ){0,3}?(?:talks|meetings?)|have (?:\p{L}+ ){0,2}?(?:talks|meetings?))|be (?:in|at) [^.;]{3,80}? (?:meets?|talks|confers?))\b/u;

/** Behind the lead of an announcement: those its principal is to meet. */
function stillAhead(
  { text, sentences }: TextInHand,
  found: readonly Meeting[],
  from: number,
): Meeting[] {
  const first = found.filter(({ passage }) => passage <= 1);
  if (first.length === 0 || first.some((meeting) => !meeting.ahead)) return [];
  return sentences
    .slice(from, PROGRAMME)
    .filter(({ start, end }) => isToMeet.test(text.slice(start, end).replace(otherSpace, ' ')))
    .flatMap((sentence) => meetingsIn(text, sentence))
    .filter(({ ahead }) => ahead);
}

/** How a round-up goes on to another meeting of the same day. */
const another =
  /^(?:Also (?:present|attending|on hand)\b|Present (?:there|on the occasion)\b|Taking part in the (?:talks|conversation|meeting|negotiations) (?:was|were)\b|(?:In|At|During) (?:another|a separate|separate|other) (?:meetings?|talks|conversation|call(?:-on)?|courtesy call|audience)\b|Also on \p{Lu}|Separately,|Earlier(?: (?:in the day|today|yesterday|(?:on )?\p{Lu}\p{Ll}+day))?,? (?=he\b|she\b|\p{Lu})(?!\p{Lu}\p{Ll}+ (?:had|has) )|(?:While |When )?[Mm]eeting (?:with )?(?=\p{Lu}|the \p{L}+ )|(?:At|During|In) (?:the|his|her) (?:separate )?(?:meeting|talks|conversation) with\b)/u;
const alsoMet =
  /^[^.,;:]{3,80} also (?:(?:(?:on )?\p{Lu}\p{Ll}+day|later|separately|today|yesterday) )?(?:met|held|received|had (?:[\p{L}-]+ ){0,2}(?:talks|meetings?))\b/u;
/** Who else sat at the table: `Shultz, …, and Adm. Poindexter … also attended the session.` */
/** Whom else a guest or a host saw, the same day and without more ado: `He held talks with Foreign Minister …` */
const alsoTalked =
  /^(?:(?:Earlier|Later)(?: (?:in the day|today|on \p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day))?,? )?(?:[Hh]e|[Ss]he|\p{Lu}[\p{L}’'-]+) (?:also |later |then |separately )?(?:(?:held|had(?! (?:held|had|met))) (?:[\p{L}-]+ ){0,2}?(?:talks|meetings?|discussions) with|met (?:separately )?with) (?=(?:\p{Ll}+ ){0,2}(?:\p{Lu}[\p{L}.’'-]*,? ){3})/u;
const anotherDay =
  /\b(?:last|previous|ago|since|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)|(?:18|19|20)\d\d|when|before|after|twice|three times|this (?:week|month|year)|yesterday)\b/u;
const attended =
  /\b(?:attended|participated in|took part in|sat in on|(?:was|were) (?:also )?present (?:at|during|in)) the (?:[\p{L}-]+ ){0,2}?(?:session|meetings?|talks|discussions?|negotiations|conversation)(?=[.,;]|$| (?:between|with|in|at|on|by|for|here)\b)/u;
/** How far a round-up goes. */
const FURTHEST = 40;

/** Sentences behind the lead that open another meeting. */
function furtherOn({ text, sentences }: TextInHand, from: number): (Span & { passage: number })[] {
  return sentences.slice(from, FURTHEST).filter(({ start, end }) => {
    const words = text.slice(start, start + 120).replace(otherSpace, ' ');
    return (
      another.test(words) ||
      (words.includes(' also ') && alsoMet.test(words)) ||
      (alsoTalked.test(words) && !anotherDay.test(text.slice(start, end).replace(otherSpace, ' ')))
    );
  });
}

/** Sentences that name who else was there, told as part of the meeting the lead tells of. */
function othersThere(
  { text, sentences }: TextInHand,
  from: number,
  found: readonly Meeting[],
): Meeting[] {
  if (!found.some(({ ahead, press }) => !ahead && !press)) return [];
  return sentences.slice(from, PROGRAMME).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end).replace(otherSpace, ' ');
    const match = attended.exec(words);
    if (!match || ahead.test(words) || notSo.test(words.slice(0, match.index))) return [];
    const start = sentence.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        clause: { start: sentence.start, end: start },
        passage: sentence.passage,
        press: false,
        ahead: false,
      },
    ];
  });
}

/** Who sets out for talks has not held them: `departed Oslo for crucial talks with …` */
const setsOut =
  /\b(?:depart(?:ed|s)?|arriv(?:es|ing)|left|leaves|leaving|heads?|headed|heading|flew|flies|set(?:s)? (?:out|off)|travel(?:l)?(?:s|ed|ing)?|bound)\b[^.;]{0,80}\bfor (?:[\p{L}’'-]+ ){0,3}$/u;

/** Talks that somebody has asked for or arranged: `has scheduled similar meetings next week with …`. */
const arranged =
  /\b(?:scheduled|arranged|set up|sought|seeks?|seeking|requested|asked for|expects?|wants|slated|plans)(?: for)? (?:[\p{L}’'-]+ ){0,3}$/u;

/** What stands behind talks that are still to come. */
const yetTo =
  /^[^.;]{0,80}?,? (?:scheduled|planned|slated|due|set) (?:for|to (?:begin|start|open|take))\b/u;

/** What is to come is what was said at talks that were: `plan to trade more, Berg said at talks with …`. */
const saidAt =
  /\b(?:said|says|told reporters|stressed|noted|announced|stated|added|declared)\b[^.;,]{0,40}\b(?:at|during|after|in|following)\s(?:(?:the|his|her|a|their)\s)?(?:\p{L}+\s)?$/u;
/** A headline on what somebody is to do: `Berg to hold talks with Peruvian minister`; one who `arrives` has begun it. */
const headlineAhead =
  /^(?!.*\b(?:arrives?|begins?|starts?|agrees?|agreed|returns?|continues?|flies|ready|happy|pleased|honou?red)\b)[^,:;]{2,70} to (?:hold|have|resume|start|begin|open|discuss)\b[^.;]{0,50}$/iu;

function meetingsIn(text: string, sentence: Span & { passage: number }): Meeting[] {
  // A line may end within what tells: `held separate⏎meetings`.
  const words = text.slice(sentence.start, sentence.end).replace(otherSpace, ' ');
  const found: Meeting[] = [];
  for (const match of everyMatch(words, verbs)) {
    const before = words.slice(0, match.index);
    if ((ahead.test(before) && !saidAt.test(before)) || notSo.test(before)) continue;
    // Who led what came before did not convene it.
    if (/^convened\b/.test(match[0]) && /^(?:Following|After|Building on)\b/.test(words)) continue;
    const after = words.slice(match.index + match[0].length);
    if (isOfAnotherTime(match[0], { words, before, after, passage: sentence.passage })) continue;
    if (found.length > 0 && before.endsWith(', ') && isOldPaper(match[0], after)) continue;
    const stop = after.search(cut);
    const end = stop < 0 ? words.length : match.index + match[0].length + stop;
    found.push({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      clause: { start: sentence.start, end: sentence.start + end },
      passage: sentence.passage,
      press: /press|news conference/.test(match[0]),
      ahead:
        (sentence.passage === 0 && headlineAhead.test(before)) ||
        yetTo.test(after) ||
        setsOut.test(before) ||
        arranged.test(before) ||
        /\bnext (?:week|month|year|\p{Lu}\p{Ll}+day)\b/u.test(match[0]) ||
        /\b(?:(?:is|are|was|were|has|have|due|expected|likely|scheduled) to|will|would|may) be\b/.test(
          match[0],
        ),
    });
  }
  for (const match of everyMatch(words, toCome)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const clause = { start: sentence.start, end: sentence.end };
    if (!notSo.test(words.slice(0, match.index)))
      found.push({ start, end, clause, passage: sentence.passage, press: false, ahead: true });
  }
  return found;
}
