import type { Span } from '../../read/source-text.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { ownWords } from '../own-words.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { namesBody } from './other-name-at.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** Passages whose sentences can say whom a report is about. */
const LEAD = 4;
/** Passages a host or a counterpart can be named in. */
const HOSTS = 8;
/** How far before a name its office can begin. */
const OFFICE = 160;
/** Small words that stand within an office or between two subjects. */
const withinOffice =
  /^(?:the|of|and|for|to|his|her|its|their|visiting|then|new|outgoing|acting|deputy|vice|prime|foreign|defence|defense|trade|finance|minister|ministers|president|premier|chancellor|ambassador|leader|envoy|special|secretary|state|general|counterpart|adviser|advisor|affairs|king|queen|negotiator|chief|aide|representative|spouse|wife|in|vice-president|vice-premier|secretary-general|then-president)$/;
/** After the name: it is whose something is, told of in passing, or did not do it. */
const aside =
  /^(?:['’]|,\s+who\b|\s+(?:has |have |had |is |was |are |were )?(?:also )?(?:not|never)\b|\s+(?:has|is|was)n[’']t\b)/;
const host =
  /\b(?:at the (?:invitation|request) of|guests? of|hosted by|invited by|on the invitation of|counterpart,?|between|confer with|met by|accompanied by|congratulated|thanked|briefed|telephoned)\s+(?:of\s+)?$/i;
const writes =
  /\b(?:reply|note|letters?|messages?|telegrams?|cables?|memorandum)\s+(?:sent |handed |addressed |written )?(?:by|from|to)\s+$/i;

/**
 * Finds whom a report is about though it tells of no meeting: the people its first sentences begin with, who invited
 * them, whose counterpart they are, and who wrote.
 * It refuses a speech, a name in the possessive, and sentences of what did not happen or happened at another time.
 *
 *     French President Nicolas Sarkozy arrived in Cape Town on Thursday …
 *                      ^^^^^^^^^^^^^^^
 */
export function subjectsOf(
  hand: TextInHand,
  people: readonly PersonInText[],
): ReadonlyMap<PersonInText, PersonMention> {
  const found = new Map<PersonInText, PersonMention>();
  const { text, passages } = hand;
  if (passages.some(({ turn }) => turn !== null) || inMemory(hand)) return found;
  const sentences = leadOf(hand, HOSTS);
  const end = sentences.at(-1)?.end ?? 0;
  const named = people
    .filter(({ rank, known, name }) => rank !== 'spokesperson' && (known || !namesBody(name)))
    .flatMap((person) =>
      person.mentions
        .filter(({ start, byOffice }) => start < end && !byOffice)
        .map((mention) => ({ person, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start);
  if (named.length === 0 || ownWords(hand) || byMinistry(hand, people)) return found;
  for (const sentence of sentences) {
    let from = sentence.start;
    let opens = sentence.passage <= LEAD;
    for (const { person, mention } of named) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      const before = officeLess(text, sentence, mention);
      opens &&= isOffice(text.slice(from, mention.start));
      from = mention.end;
      const after = text.slice(mention.end, mention.end + 40);
      if (aside.test(after)) opens = false;
      else if (opens || host.test(before) || writes.test(before))
        if (!found.has(person)) found.set(person, mention);
    }
  }
  return found;
}

/**
 * What a text announces: the clauses of meetings to come, where title and first passage tell of none that was.
 * It refuses what a ministry's spokesperson announces: the words are the ministry's, and its principals are far away.
 */
export function announcedIn(
  hand: TextInHand,
  people: readonly PersonInText[],
  told: readonly Meeting[],
): readonly Span[] {
  if (byMinistry(hand, people)) return [];
  const first = told.filter(({ passage }) => passage <= 1);
  if (first.length === 0 || first.some(({ ahead }) => !ahead)) return [];
  return told.filter(({ ahead }) => ahead).map(({ clause }) => clause);
}

/** Tells whether the first passage is what a ministry's spokesperson says. */
function byMinistry({ passages: [lead] }: TextInHand, people: readonly PersonInText[]): boolean {
  return people.some(
    ({ rank, office, mentions }) =>
      rank === 'spokesperson' &&
      /\b(?:ministry|department|mfa)\b/i.test(office ?? '') &&
      mentions.some(({ end }) => end <= (lead?.end ?? 0)),
  );
}

/** A text on somebody’s death or day is about one who takes part in nothing. */
function inMemory({ text, title }: TextInHand): boolean {
  return (
    title !== null &&
    /\b(?:passing|death|funeral|anniversary|birthday|memory) of\b/i.test(
      text.slice(title.start, title.end),
    )
  );
}

/** The words of a sentence before a name, its office and honours left out. */
function officeLess(text: string, sentence: Span, { start }: Span): string {
  const words = text.slice(Math.max(sentence.start, start - OFFICE), start).replace(/\s+/g, ' ');
  let cut = words.trimEnd().length;
  for (;;) {
    const space = words.lastIndexOf(' ', cut - 1);
    const last = words.slice(space + 1, cut);
    if (space < 0 || !(/^["“(]?\p{Lu}/u.test(last) || /^(?:the|and|for|his|her)$/.test(last)))
      break;
    cut = space;
  }
  return `${words.slice(0, cut)} `;
}

/** Tells whether words are nothing but an office: capitalised, or the small words of one. */
function isOffice(words: string): boolean {
  if (words.length > OFFICE) return false;
  return words
    .split(/[\s,"“()]+/)
    .every(
      (word) =>
        word === '' ||
        (/^\p{Lu}/u.test(word) &&
          !/[.!?]$/.test(word.replace(/^(?:H\.E|Mr|Mrs|Ms|Dr|Gen|Hon|Rt|U\.S|U\.K)\.$/, ''))) ||
        withinOffice.test(word),
    );
}
