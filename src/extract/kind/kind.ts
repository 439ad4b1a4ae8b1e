import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import type { Kind } from '../../schema/kind.ts';
import { isCorrespondence } from '../../segment/header/correspondence.ts';
import { isSalutation, opensLetter } from '../../segment/salutation.ts';
import type { PassageSegment } from '../../segment/segment.ts';
import type { Candidate } from '../candidate.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { ownWords } from '../own-words.ts';
import { complimentsOf } from '../parties/compliments.ts';
import type { TextInHand } from '../text-in-hand.ts';

interface KindRule {
  readonly kind: Kind;
  readonly rule: string;
  readonly pattern: RegExp;
  /** True where two principals must have been named. */
  readonly needsTwo?: true;
  /** True where the lead must tell of what is to come. */
  readonly onlyAhead?: true;
}

const byTitle: readonly KindRule[] = [
  { kind: 'readout', rule: 'kind/title', pattern: /^(?:joint )?read-?out (?:of|from|by)\b/iu },
  {
    kind: 'joint-statement',
    rule: 'kind/title',
    pattern:
      /\bjoint (?:press )?(?:statement|declaration|communiqu[eé]|vision statement|leaders[’'] statement)(?!\p{L})/iu,
  },
  {
    kind: 'joint-press',
    rule: 'kind/title',
    pattern: /\bjoint (?:press|news|doorstop|media)|\bjointly meet(?:s|ing)? the press\b/iu,
  },
  {
    kind: 'spokesperson',
    rule: 'kind/title',
    pattern:
      /\bspokes(?:person|man|woman)\b(?! (?:\p{Lu}\p{L}+ ){0,3}(?:meets?|met|discuss(?:es|ed)|holds? (?:phone |telephone )?(?:talks|call)|held (?:phone )?talks|speaks? (?:by phone )?with|talks? (?:by phone )?(?:with|to)|receives?)\b(?=.*\b(?:with|to|counterpart|from)\b))|\b(?:conference|briefing|gaggle) by (?:\p{L}+ )?press secretary\b/iu,
  },
  {
    kind: 'joint-press',
    rule: 'kind/title',
    pattern:
      /\b(?:press|news) (?:conference|availability)\b(?! by (?![^.]{1,120}\band\b))|\bmeet(?:s|ing)? the press\b/iu,
    needsTwo: true,
  },
  {
    kind: 'announcement',
    rule: 'kind/title',
    pattern:
      /^(?!.*\b(?:transcript|briefing|remarks|speech|begins?|starts?|concludes?|ends?|wraps|arrives?|kicks)\b).*?(?:\b(?:to|will) (?:pay|visit|travel|host|attend|meet|make|have|hold|receive)\b|\bannounce(?:s|ment)\b|\bvisit (?:by|of|to)\b)/iu,
    onlyAhead: true,
  },
  {
    kind: 'announcement',
    rule: 'kind/title',
    pattern:
      /\b(?:upcoming|forthcoming|plans? for)\b[^.]{0,60}\b(?:visit|talks|summit|meeting|call)\b/iu,
  },
  {
    kind: 'announcement',
    rule: 'kind/title',
    pattern:
      /\b(?:talks|meetings?|summit|visits?|consultations|negotiations|call|trip|tour|meets?|hosts?|receives?)\b(?!.*\b(?:after|since)\b).*\b(?:next (?:week|month|year|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|tomorrow|later this (?:week|month|year))/iu,
    onlyAhead: true,
  },
  {
    kind: 'readout',
    rule: 'kind/title',
    pattern:
      /\bread-?out\b|(?<!\b(?:to|will) )\b(?:holds?|held) (?:\w+ )?(?:talks|meeting)|(?<!\b(?:to|will) )\b(?:meets?|met)(?: with)?\b(?! the press)|\bspeaks? with\b|\b(?:phone|telephone) (?:calls?|talks?)\b|\breceives? (?:\p{L}+ ){0,2}calls? from\b/iu,
  },
  {
    kind: 'readout',
    rule: 'kind/title',
    pattern:
      /^(?!.*\b(?:to|will) discuss)[\p{Lu}][\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}(?:,| and) [\p{L}.’'-]+(?: [\p{L}.’'-]+){0,4} (?:discuss(?:es|ed)?|review(?:s|ed)?|exchange[ds]? views)\b/u,
  },
  {
    kind: 'message',
    rule: 'kind/title',
    pattern:
      /\b(?:message|letter|telegram|note verbale|cable|condolences?|congratulat\w+) (?:to|from|of)\b|\b(?:exchanges?|sends?) (?:of )?(?:\w+ )?(?:messages?|letters?|greetings|condolences|congratulations)\b/iu,
  },
  {
    kind: 'remarks',
    rule: 'kind/title',
    pattern:
      /\b(?:remarks|speech|address|keynote|interview|toasts?|opening statement|lecture|doorstop|briefing|(?:press|news) conference|meet(?:s|ing)? the press)\b/iu,
  },
  {
    kind: 'remarks',
    rule: 'kind/title',
    pattern:
      /\b(?:statement|intervention) by\b.{3,200}?\b(?:at|to|before|in|during) (?:the )?.{0,80}?\b(?:debate|session|conference|assembly|council|summit|forum|parliament)\b/iu,
  },
  {
    kind: 'readout',
    rule: 'kind/title',
    pattern:
      /\barrives? (?:in|at)\b|\b(?:call|conversation|talks) with\b|^(?:\p{L}+ ){0,2}meeting with\b|['’]s (?:\p{L}+ )?meeting with\b/iu,
  },
];

const spokesperson =
  /\bspokes(?:person|man|woman)(?: of [^.]{0,60}?)? [\p{Lu}][\p{L}. -]{1,40} (?:said|told|stated|announced|noted)|\b(?:said|according to)(?: the)? (?:\p{L}+ ){0,4}spokes(?:person|man|woman)\b|(?:^|\s)(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|its) (?:[\p{L}.’'-]+ ){0,5}spokes(?:person|man|woman) (?:said|told|announced|confirmed|stated)\b/u;

/**
 * Reads what sort of text this is from the title, then from what the lead tells of.
 * It refuses to call a text a joint statement because two sides are named: the title must say so; and one person before
 * the press is not two.
 *
 *     … jointly met the press in Mombasa.
 *       ^^^^^^^^^^^^^^^^^^^^^ joint-press
 */
export function kindCandidates(
  hand: TextInHand,
  meetings: readonly Meeting[],
  twoPrincipals: boolean,
): Candidate<Kind>[] {
  const found: Candidate<Kind>[] = [];
  const press = meetings.find((meeting) => meeting.press && !meeting.ahead && meeting.passage > 0);
  const title = hand.title ? hand.text.slice(hand.title.start, hand.title.end) : '';
  const alone = /\bspokes(?:person|man|woman)\b|\bconference by (?![^.]{1,120}\band\b)/iu.test(
    title,
  );
  if (press && twoPrincipals && !alone) found.push(at('joint-press', 'kind/met-the-press', press));
  if (hand.title) {
    for (const { kind, rule, pattern, needsTwo, onlyAhead } of byTitle) {
      if (found.some((one) => one.rule === rule && one.value === kind)) continue;
      if ((needsTwo && !twoPrincipals) || (onlyAhead && !tellsAhead(hand))) continue;
      const match = pattern.exec(title);
      if (match)
        found.push(
          at(kind, rule, {
            start: hand.title.start + match.index,
            end: hand.title.start + match.index + match[0].length,
          }),
        );
    }
  }
  const lead = hand.passages[0];
  const said = firstWords(hand);
  if (said) {
    const lead = said;
    const match = spokesperson.exec(hand.text.slice(lead.start, lead.end));
    // What the lead tells before it says who says so is what is reported.
    const told = meetings.find(
      ({ passage, ahead, press: isPress, end }) =>
        passage <= 2 &&
        !ahead &&
        !isPress &&
        match &&
        end > lead.start &&
        end <= lead.start + match.index,
    );
    if (told) found.push(at('readout', 'kind/meeting', told));
    if (match)
      found.push(
        at('spokesperson', 'kind/spokesperson', {
          start: lead.start + match.index,
          end: lead.start + match.index + match[0].length,
        }),
      );
  }
  if (hand.title && isCorrespondence(hand.text.slice(hand.title.start, hand.title.end)))
    found.push(at('message', 'kind/correspondence', hand.title));
  if (
    lead &&
    isSalutation(
      hand.text
        .slice(lead.start, Math.min(lead.end, lead.start + 120))
        .replace(/([,:!])\s.*$/su, '$1'),
    )
  )
    found.push(
      at(isLetter(hand.text.slice(lead.start)) ? 'message' : 'remarks', 'kind/salutation', {
        start: lead.start,
        end: Math.min(lead.end, lead.start + 120),
      }),
    );
  const turns = hand.passages.filter(({ turn }) => turn !== null);
  const [turn] = turns;
  if (turn?.turn) {
    const asked = turns.some((passage) => passage.turn?.asks);
    found.push(
      at(
        twoPrincipals && asked && !alone ? 'joint-press' : 'remarks',
        'kind/transcript',
        turn.turn,
      ),
    );
  }
  const own = ownWords(hand);
  if (own) found.push(at('remarks', 'kind/own-words', own));
  const note = complimentsOf(hand);
  if (note) found.push(at('message', 'kind/compliments', note));
  const wrote = messageTold(hand);
  const metBefore = meetings.some(
    ({ passage, start, ahead }) => passage > 0 && !ahead && wrote !== null && start < wrote.start,
  );
  if (wrote && !metBefore) found.push(at('message', 'kind/message', wrote));
  const meeting = meetings.find(
    ({ press: isPress, passage, ahead }) => !isPress && !ahead && passage > 0,
  );
  const visit = meetings.find(({ ahead, passage }) => ahead && passage <= 1);
  // The lead tells of what is to come, later passages of what once was.
  const news = [
    meeting && at('readout', 'kind/meeting', meeting),
    visit && at('announcement', 'kind/to-come', visit),
  ].filter((one) => one !== undefined);
  found.push(...(meeting && visit && meeting.passage > 1 ? news.reverse() : news));
  const told = toThePress(hand);
  if (told) found.push(at('remarks', 'kind/to-the-press', told));
  return found;
}

/** How a despatch begins what it has to say. */
const despatch =
  /^(?:Sir|My (?:dear )?Lord|Gentlemen|(?:Your )?Excellency|My dear (?:Sir|Mr)|Dear)\b[\s\S]{0,200}?(?:\bI have the hono[u]?r to (?:report|inform|transmit|acknowledge|enclose|state|refer)\b|\byour (?:telegram|despatch|dispatch|letter|note)s? (?:of|dated|No)\b)/i;

/** Opened as a letter, or speaking of itself as one. */
function isLetter(body: string): boolean {
  return opensLetter(body) || despatch.test(body.slice(0, LONGEST_LEAD));
}

/** How a report tells of messages: sent, received, exchanged. */
const message =
  /\b(?:exchange[ds]?(?! letters\b(?! of (?:congrat|condol|greet|good)))|(?:has |have )?(?:sent|sends|delivered|handed(?: over)?|conveyed|addressed|received|extended)) (?:(?:an?|his|her|the|their|separate|warm|sincere|deep|heartfelt) ){0,3}(?:\p{Ll}+ ){0,2}?(?:messages?|letters?|telegrams?|cables?|congratulations|condolences|felicitations|greetings)\b(?! (?:bearer|box|carrier|bomb|agency|agencies|of (?:credentials|credence|accreditation|recall|intent)))(?= (?:to|with|from|of|on|over|for|congratulating|expressing|marking)\b|[.,])|\b(?:[Mm]essages?|[Ll]etters? of (?:congrat|condol)\p{L}+|[Tt]elegrams?|[Cc]ables?|[Cc]ongratulations|[Cc]ondolences|[Gg]reetings) (?:of \p{L}+ )?(?:were|was|have been|has been) (?:also )?(?:sent|exchanged|conveyed|received)\b|\b(?:in|by) (?:an?|his|her) (?:\p{L}+ )?(?:message|letter|telegram|cable) (?:has )?(?:congratulated|thanked|wished|expressed|condoled)\b|\b(?:congratulated|felicitated|condoled with) [^.;]{3,90}? (?:on|over|in) (?:the |his |her |its |an? )?[^.;]{3,60}? in (?:an? |separate )?(?:\p{L}+ )?(?:messages?|letters?|telegrams?|cables?)\b|^In an? (?:\p{L}+ )?(?:letter|message|telegram|cable)(?: of \p{L}+)? (?:sent |addressed )?to (?=\p{Lu}|the |his |her )/u;
const ofTheHour =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:not|never|will|would|may|had|who|which|that|after|when|during)\b/;

/** The words of the first sentence that tell of a message, where that is what it tells of. */
function messageTold({ text, sentences }: TextInHand): Span | null {
  const first = sentences.find(({ passage }) => passage === 1);
  if (!first) return null;
  const words = text.slice(first.start, first.end).replace(otherSpace, ' ');
  const match = message.exec(words);
  if (!match || ofTheHour.test(words.slice(0, match.index))) return null;
  const start = first.start + match.index;
  return { start, end: start + match[0].length };
}

/** A line so short says nothing by itself: a house, a section that no shape has read. */
const STRAY = 24;

function firstWords({ text, passages: [first, second] }: TextInHand): PassageSegment | null {
  if (!first) return null;
  const words = text.slice(first.start, first.end);
  const stray = words.length < STRAY && !/[.!?:;”"]$/.test(words) && first.turn === null;
  return stray ? (second ?? first) : first;
}

/** What somebody told the press, where nothing else is told. */
function toThePress({ text, passages }: TextInHand): Span | null {
  for (const { start, end } of passages.slice(0, PRESS)) {
    const match = pressTold.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)));
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

const LONGEST_LEAD = 1500;
/** Below a summary and two paragraphs a wire says where the words fell. */
const PRESS = 5;
const pressTold =
  /\btold (?:a |the )?(?:\p{L}+ ){0,2}?(?:reporters|journalists|newsmen|(?:news|press) (?:conference|briefing))\b|\b(?:said|says|expressed|added)\b[^.;]{0,80}\b(?:at|in|during) an? (?:\p{L}+ ){0,2}?(?:(?:news|press) conference|interview)\b|\b[Aa]t a (?:news|press) conference,/u;

/** A day set for talks, and one on which somebody leaves for them: `sets out Wednesday`, `talks scheduled for Friday`. */
const setOn =
  /\b(?:scheduled|planned|slated|set|due) (?:for|on)\s(?!(?:today|yesterday)\b)|\b(?:sets? out|leaves?|departs?|flies|travels?|heads?)\s(?:here\s|(?:for|to)\s\p{Lu}[\p{L} ]{2,30}?\s)?(?:on\s)?(?:\p{Lu}\p{Ll}+day|tomorrow|next\s(?:week|month))\b/u;

/** Tells whether the lead speaks of what is to come. */
function tellsAhead(hand: TextInHand): boolean {
  const [lead, second] = hand.passages;
  if (lead && setOn.test(hand.text.slice(lead.start, second?.end ?? lead.end))) return true;
  return (
    lead !== undefined &&
    /\b(?:will|is to|are to|is due to|plans? to|is scheduled to|(?:have|has) (?:set|scheduled)|(?:is|are|was|were) (?:slated|set|expected)|am pleased to announce|at the invitation of)\b/.test(
      hand.text.slice(lead.start, lead.end),
    )
  );
}

function at(kind: Kind, rule: string, span: Span): Candidate<Kind> {
  return {
    field: 'kind',
    value: kind,
    basis: 'inferred',
    rule,
    span: { start: span.start, end: span.end },
  };
}
