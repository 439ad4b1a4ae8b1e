import type { Span } from '../../read/source-text.ts';
import { isCorrespondence } from '../../segment/header/correspondence.ts';
import { isSalutation } from '../../segment/salutation.ts';
import { beforeMany } from '../before-many.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { formerly } from '../meeting/of-another-time.ts';
import { ownWords } from '../own-words.ts';
import { within } from '../parties/within.ts';
import { captionOf } from '../speech/whole-text.ts';
import { headerSpan, type TextInHand } from '../text-in-hand.ts';
import { correspondentsOf } from './correspondents.ts';
import { announcedIn, subjectsOf } from './lead-subjects.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';
import { rollOf } from './roll.ts';
import { spokenTo } from './spoken-to.ts';

/** A person who took part, and the words that say so. */
export interface Participant {
  readonly person: PersonInText;
  readonly mention: PersonMention;
  readonly rule:
    | 'participants/title'
    | 'participants/correspondent'
    | 'participants/addressed'
    | 'participants/roll'
    | 'participants/lead'
    | 'participants/meeting'
    | 'participants/announced'
    | 'participants/subject'
    | 'participants/speaker';
}

/**
 * Tells who took part: those named in the clause of a meeting; whom a report is about from its first words; where a
 * text announces a meeting, those it announces.
 * It refuses people the talks were about, and those who are only to meet where another meeting is reported.
 *
 *     Wang Yi held talks with Mukhtar Tleuberdi on the sideline of …
 *     ^^^^^^^                 ^^^^^^^^^^^^^^^^^
 */
export function participantsOf(
  hand: TextInHand,
  people: readonly PersonInText[],
  told: readonly Meeting[],
): Participant[] {
  const said = ownWords(hand);
  // Who speaks before many states tells of meetings elsewhere.
  const many = said !== null && beforeMany(hand, said.start);
  const meetings = told.filter(
    ({ ahead, clause }) => !ahead && !many && !(said && longAgo(hand, clause)),
  );
  const found: Participant[] = [];
  const { title } = hand;
  const clause = title && titleClause(hand.text, title);
  const letter = title !== null && isCorrespondence(hand.text.slice(title.start, title.end));
  const correspondents = correspondentsOf(hand);
  const signature = correspondents?.signature ?? null;
  const readers = [correspondents?.addressee].filter((one) => one != null);
  const issued = headerSpan(hand.segmented, 'issued-by');
  const joint = jointLead(hand);
  const caption = captionOf(hand);
  const greeted = salutationOf(hand);
  const addressees = spokenTo(hand, people);
  const announced = announcedIn(hand, people, told);
  const subjects = letter ? new Map<PersonInText, PersonMention>() : subjectsOf(hand, people, told);
  const exchanges = exchangesOf(hand);
  const last = meetings.reduce((end, { clause: told }) => Math.max(end, told.end), 0);
  const { entries } = rollOf(hand);
  for (const person of people) {
    const listed = person.mentions.find((place) => entries.some((entry) => within(place, entry)));
    if (listed) {
      found.push({ person, mention: listed, rule: 'participants/roll' });
      continue;
    }
    const inTitle =
      clause &&
      person.mentions.find(({ start, end }) => start >= clause.start && end <= clause.end);
    if (inTitle) {
      found.push({
        person,
        mention: inTitle,
        rule: letter ? 'participants/correspondent' : 'participants/title',
      });
      continue;
    }
    const signed =
      signature &&
      person.mentions.find(
        ({ start }) =>
          start === signature.start || readers.some((reader) => start === reader.start),
      );
    if (signed) {
      found.push({ person, mention: signed, rule: 'participants/correspondent' });
      continue;
    }
    const named = [issued, joint, caption].flatMap((clauseOf) =>
      clauseOf
        ? person.mentions.filter(({ start, end }) => start >= clauseOf.start && end <= clauseOf.end)
        : [],
    )[0];
    if (named && (person.rank !== null || person.known)) {
      found.push({ person, mention: named, rule: 'participants/lead' });
      continue;
    }
    const addressed =
      greeted &&
      person.mentions.find(({ start, end }) => start >= greeted.start && end <= greeted.end);
    if (addressed) {
      found.push({ person, mention: addressed, rule: 'participants/addressed' });
      continue;
    }
    const to = addressees.get(person);
    if (to) {
      found.push({ person, mention: to, rule: 'participants/addressed' });
      continue;
    }
    const sent = person.mentions.find(
      (place) =>
        place.start < (hand.passages[1]?.end ?? hand.text.length) &&
        !isFormerly(hand, place) &&
        sends.test(hand.text.slice(place.end, place.end + 60)),
    );
    if (sent) {
      found.push({ person, mention: sent, rule: 'participants/correspondent' });
      continue;
    }
    const reader = person.mentions.find(
      (place) =>
        place.start < (hand.passages[1]?.end ?? hand.text.length) &&
        !isFormerly(hand, place) &&
        sentTo.test(wordsBefore(hand.text, person, place)),
    );
    if (reader) {
      found.push({ person, mention: reader, rule: 'participants/correspondent' });
      continue;
    }
    const exchanged =
      (person.known || (person.rank !== null && person.rank !== 'spokesperson')) &&
      person.mentions.find((place) => exchanges.some((told) => within(place, told)));
    if (exchanged) {
      found.push({ person, mention: exchanged, rule: 'participants/correspondent' });
      continue;
    }
    const mention = person.mentions.find(
      (place) =>
        place.start < last &&
        meetings.some(({ clause: told }) => place.start >= told.start && place.end <= told.end) &&
        !belongsTo(hand.text, person, place) &&
        !(
          person.rank === 'spokesperson' && saysSo.test(hand.text.slice(place.end, place.end + 120))
        ),
    );
    if (mention) {
      found.push({ person, mention, rule: 'participants/meeting' });
      continue;
    }
    const subject = subjects.get(person);
    if (subject && !belongsTo(hand.text, person, subject)) {
      found.push({ person, mention: subject, rule: 'participants/subject' });
      continue;
    }
    const toMeet =
      ((person.rank !== null && person.rank !== 'spokesperson') || person.known) &&
      person.mentions.find(
        (place) =>
          announced.some((clause) => within(place, clause)) && !belongsTo(hand.text, person, place),
      );
    if (toMeet) found.push({ person, mention: toMeet, rule: 'participants/announced' });
  }
  // A list of those present is the whole of them: who is only told of was not there.
  const there = entries.length > 1 ? found.filter(({ rule }) => onList.has(rule)) : found;
  return there.sort((a, b) => a.mention.start - b.mention.start);
}

/** How those are known who were there where a list says who was. */
const onList: ReadonlySet<string> = new Set([
  'participants/roll',
  'participants/title',
  'participants/correspondent',
]);

/** Words for somebody of another’s, who alone was there: `a close aide of President Quispe`. */
const ofAnother =
  /\b(?:death|funeral|passing|assassination|murder|memory|grave|tomb|statue|ouster|overthrow|aides?|advis[eo]rs?|assistants?|spokes(?:man|woman|person)|envoys?|emissar(?:y|ies)|all(?:y|ies)|associates?|lieutenants?|confidants?|prot[eé]g[eé]s?|relatives?|wife|husband|widow|son|daughter|brother|sister|successor|predecessor|supporters?|opponents?|critics?|rivals?) (?:of|to|for) (?:the )?(?:former |late |then |ex-)?$/u;
/** For whom somebody else speaks: `on behalf of President Quispe`. */
const spokenFor =
  /\b(?:[Oo]n behalf of|in the name of|(?:convey|deliver|extend|pass|transmit|br[io])\p{L}* (?:\p{Ll}+ ){0,3}(?:greetings|regards|wishes|respects) (?:of|from)) (?:the )?$/u;
/** Who led what came before: `Following the summit led by President Quispe, …` */
const ledBefore =
  /(?:^|[.!?]\s+|\s{2})(?:Following|After|Building on|Further to)\b[^.;]*\b(?:led|headed|hosted|chaired|signed|announced|launched) by (?:the )?$/;
/** Who held the office before: `his predecessor, Pedro Rojas`. */
const inHisPlace =
  /\b(?:his|her|their|its|whose) (?:\p{Ll}+ )?predecessor,? (?:(?:Mr|Mrs|Ms|Dr|Gen|General|Sir|Lord)\.? )?$|['’]s? predecessor,? (?:(?:Mr|Mrs|Ms|Dr|Gen|General|Sir|Lord)\.? )?$/u;

/** The same behind the name: `President Quispe’s special envoy`. */
const ofHis =
  /^['’]s?\s(?:(?!visit|trip|talks|tour)[\p{L}-]+\s){0,3}?(?:aides?|advis[eo]rs?|assistants?|spokes(?:man|woman|person)|envoys?|emissar(?:y|ies)|allies|ally|representatives?|chief of staff|confidants?|relatives?|family|wife|husband|widow|sons?|daughters?|brothers?|sisters?|successors?|predecessors?|supporters?|opponents?|critics?|rivals?)\b/u;
/** By whose account it is told: `…, Ola Berg, the spokesman of the ministry, said.` */
const saysSo = /^(?:,\s[^,.;]{2,90},?)?\s(?:said|told|added|announced|says|stated)\b/u;
/** Who is dead takes part in nothing. */
const departed =
  /\b(?:[Tt]he late|Late(?! \p{Lu}\p{Ll}+day)) (?:(?:former|then|prime|foreign|minister|president|king|premier|leader|\p{Lu}[\p{L}.]*) ){0,4}$/u;

/** Tells whether a name only says whose somebody is, or is that of one who is dead. */
function belongsTo(
  text: string,
  { officeSpan, countrySpan }: PersonInText,
  { start, end }: PersonMention,
): boolean {
  if (ofHis.test(text.slice(end, end + 80).replace(/\s/g, ' '))) return true;
  const beside = (span: Span | null, to: number) =>
    span !== null && span.end <= to && /^,?\s*(?:Mr\.?\s)?$/.test(text.slice(span.end, to));
  let from = start;
  if (officeSpan && beside(officeSpan, from)) from = officeSpan.start;
  if (countrySpan && beside(countrySpan, from)) from = countrySpan.start;
  if (/\bthen-/i.test(text.slice(Math.max(0, from - 6), start))) return true;
  const before = text.slice(Math.max(0, from - 60), from).replace(/\s/g, ' ');
  if (/\bby (?:the )?$/.test(before)) {
    const sentence = text.slice(Math.max(0, from - 240), from).replace(/\s/g, ' ');
    if (ledBefore.test(sentence)) return true;
  }
  return [ofAnother, departed, inHisPlace, spokenFor].some((whose) => whose.test(before));
}

/** A meeting that a speech only remembers: `We recently met with …`. */
function longAgo(hand: TextInHand, { start, end }: Span): boolean {
  return /\b(?:recently|last (?:year|month|week)|(?:years?|months?|weeks?|decades?|centur(?:y|ies)) ago|\d{1,4}(?:st|nd|rd|th) anniversary|(?:has|have) passed since)\b/.test(
    hand.text.slice(Math.max(0, start - 60), end),
  );
}

/** Tells whether a sentence behind the lead opens with another time: `In January, …`. */
function isFormerly({ text, sentences }: TextInHand, place: Span): boolean {
  const sentence = sentences.find((one) => within(place, one));
  return (
    sentence !== undefined &&
    sentence.passage > 1 &&
    formerly.test(text.slice(sentence.start, sentence.end))
  );
}

/** What follows the name of one who wrote to another. */
const sends =
  /^,?\s(?:has |have )?(?:today |yesterday |(?:on )?\p{Lu}\p{Ll}+day,? )?(?:sent|sends|addressed|conveyed|extended) (?:(?:a|an|his|her|the|separate) )?(?:\p{L}+ ){0,3}?(?:messages?|letters?|telegrams?|cables?|condolences|congratulations|greetings)\b/u;

/** What leads to the one written to, his office left out. */
const sentTo =
  /\b(?:sent|sends|addressed|conveyed)\b[^.;:]{0,50}\b(?:messages?|letters?|telegrams?|cables?)\b[^.;:]{0,50}\sto (?:(?:the|His Excellency|Her Excellency|H\.E\.) )?$/u;

/** The words before a name, or before the office that stands before it. */
function wordsBefore(text: string, { officeSpan }: PersonInText, { start }: PersonMention): string {
  const from =
    officeSpan && officeSpan.end <= start && start - officeSpan.end <= 6 ? officeSpan.start : start;
  return text.slice(Math.max(0, from - 160), from).replace(/\s/g, ' ');
}

/** Two who wrote to each other. */
const exchange =
  /\bexchange[ds]? (?:\p{L}+ ){0,4}?(?:messages?|letters?|telegrams?|cables?|congratulations|condolences|greetings|felicitations)\b/u;
/** What the messages were about is no correspondent. */
const aboutThem =
  /,? (?:to (?:mark|celebrate|commemorate|congratulate)|over|on the (?!phone)|about|in which|regarding|following|after|ahead of)\b/u;
const atAnotherTime =
  /\b(?:1[5-9]|20)\d\d\b|\b[Ll]ast (?:year|month)\b|\b(?:not|never|will|would|may)\b/;
const EXCHANGES = 3;

/** The clauses that tell of an exchange of messages: in the first passages, and further on where another is told. */
function exchangesOf({ text, sentences }: TextInHand): Span[] {
  return sentences.flatMap(({ start, end, passage }) => {
    const printed = text.slice(start, end);
    if (!printed.includes('exchange')) return [];
    const words = printed.replace(/\s/g, ' ');
    if (
      passage > EXCHANGES &&
      !/^(?:Also|Separately|Meanwhile|(?:On )?[Tt]he same day)\b/.test(words)
    )
      return [];
    const match = exchange.exec(words);
    if (!match || atAnotherTime.test(words.slice(0, match.index))) return [];
    const after = match.index + match[0].length;
    const stop = words.slice(after).search(aboutThem);
    return [{ start, end: stop < 0 ? end : start + after + stop }];
  });
}

const LINE = 80;
/** The lines that can greet at the beginning of a speech. */
const GREETED = 8;

/** A line of greetings, however long: those of rank first, then all. */
const greetsAll =
  /^\p{Lu}[^.?!;:]{0,700},? (?:and )?(?:(?:dear|distinguished|honou?red) )?(?:ladies and gentlemen|friends|(?:distinguished|honou?red) guests)[.,:!]?$/iu;

/** Who is greeted first, on a line of their own: `President Quispe and Mrs. Quispe;`. */
const byRank =
  /^(?:(?:Mr|Madam|Excellency)\.?,? )?(?:President|Prime Minister|Premier|Chancellor|Taoiseach|Foreign Minister|Minister|Ambassador|High Commissioner|King|Queen)\s\p{Lu}[^.?!;:]{1,60}(?:(?<=\bMrs)\.[^.?!;:]{1,40})?[,;]$/u;

/** The words of a line, the stops of titles apart: `Mr. Pranab` ends no sentence. */
function greetingOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\b(?:Hon|Mrs?|Ms|Dr|Rt|H\.E|Prof|Gen)\.(?= )/g, '');
}

/** The first sentence of a joint statement: it names those whose statement it is. */
function jointLead({ text, title, sentences, passages }: TextInHand): Span | null {
  const joint =
    title &&
    /\bjoint\b.{0,40}\b(?:statement|declaration|communiqu[eé])\b/iu.test(
      text.slice(title.start, title.end),
    );
  // Of the words in which a communique says who made it, all of the first passage that is more than a line.
  const first = passages.findIndex(({ start, end }) => end - start > LINE);
  const opening = sentences.find(({ passage }) => passage === first + 1);
  return joint ? (opening ?? sentences[0] ?? null) : null;
}

/** The words with which a speech greets those it is spoken to. */
function salutationOf({ text, passages }: TextInHand): Span | null {
  const first = passages[0];
  if (!first || first.turn) return null;
  const end = Math.min(first.end, first.start + 300);
  const greets = (line: string) => isSalutation(line) || byRank.test(line);
  if (!greets(text.slice(first.start, end))) return null;
  if (end < first.end) return { start: first.start, end };
  // Those greeted each on a line of their own.
  const lines = passages.slice(1, GREETED);
  const other = lines.findIndex(
    (line) =>
      line.turn !== null ||
      (!greetsAll.test(greetingOf(text, line)) &&
        (line.end - line.start > LINE * 2 ||
          !/^\p{Lu}[^.?!]*(?<![.?!:])$/u.test(greetingOf(text, line)))),
  );
  const last = (other < 0 ? lines : lines.slice(0, other)).at(-1) ?? first;
  return { start: first.start, end: last.end };
}

/** What of a title names who took part: the words before what it is about. */
function titleClause(text: string, title: Span): Span | null {
  const words = text.slice(title.start, title.end);
  if (/\bspokes(?:person|man|woman)\b/i.test(words)) return null;
  const about =
    /\b(?:on the(?! (?:[\p{L}-]+ ){0,2}(?:meeting|call|conversation|visit|talks) (?:with|of|by|from)\b)|on (?=\p{Lu}\p{L}+(?:['’]s|\s\p{Lu}\p{L}+['’]s))|about|regarding|concerning|ahead of|death of|passing of|election of|following)\b/iu.exec(
      words,
    );
  return { start: title.start, end: about ? title.start + about.index : title.end };
}
