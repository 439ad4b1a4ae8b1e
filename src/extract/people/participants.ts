import type { Span } from '../../read/source-text.ts';
import { isCorrespondence } from '../../segment/header/correspondence.ts';
import { beforeMany } from '../before-many.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { formerly } from '../meeting/of-another-time.ts';
import { ownWords } from '../own-words.ts';
import { within } from '../parties/within.ts';
import { captionOf } from '../speech/whole-text.ts';
import { headerSpan, type TextInHand } from '../text-in-hand.ts';
import { belongsTo } from './belongs-to.ts';
import { correspondentsOf } from './correspondents.ts';
import { salutationOf } from './greeted.ts';
import { announcedIn, subjectsOf } from './lead-subjects.ts';
import { exchangesOf, sends, sentTo, wordsBefore } from './messages.ts';
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

/** By whose account it is told: `…, Ola Berg, the spokesman of the ministry, said.` */
const saysSo = /^(?:,\s[^,.;]{2,90},?)?\s(?:said|told|added|announced|says|stated)\b/u;

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

const LINE = 80;

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
