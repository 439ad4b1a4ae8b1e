import type { PlaceNames } from '../place-names.ts';
import { isDateLine } from './long-date.ts';
import { headsRecord } from './record-heading.ts';
import type { HeaderContext, HeaderKind, HeaderPart, HeaderShape } from './shape.ts';

/** What leads to the list of those present, alone or with the first of them on its line. */
const heading =
  /^(?:list of )?(?:participants|(?:those |also )?present|attendees|in attendance)(?:\s?:\s*|\.?$|\s(?=\p{Lu}[^:]*$))/iu;
/** The mark of a list. */
const mark = /^[•·*–—-]\s+/u;
/** How somebody on the list is addressed. */
const address =
  /^(?:(?:The )?(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Hon|Honou?rable|Right Honou?rable|Rt|H\.E|H\.H|H\.R\.H|His|Her|M|Messrs|Professor|Prof|General|Gen|Lt|Lieutenant|Major|Maj|Brigadier|Brig|Colonel|Col|Captain|Capt|Commander|Admiral|Vice Admiral|Rear Admiral|Amb|Count|Baron|Prince|Princess|Señor|Señora|Shri|Sheikh|Datuk|Tun)\b\.?)\s+(?=[\p{L}.])/u;
/** The name of an office alone, as its own house has it: `The Secretary`. */
const theOffice =
  /^The (?:[\p{Lu}][\p{L}-]* ){0,3}(?:Secretary|Minister|President|Ambassador|Chancellor|Premier|Chairman|Counselor|Counsellor|Emperor|King|Queen|Shah|Under ?[Ss]ecretary|Vice President)(?: of State)?(?:[,;(–—-]| \(.*|$)/u;
/** Somebody’s name by itself: two words and more, to the end of the line or to what he is. */
const name =
  /^(?!The )(?:\p{Lu}[\p{L}.’'-]*|de|von|van|da|bin|al|el)(?: (?:\p{Lu}[\p{L}.’'-]*|de|von|van|der|da|bin|al|el|I{1,3}|V)){1,5}(?:,? (?:Jr|Sr)\.)?(?:\s?[,;(—–:]|\s-\s|$)/u;
/** A verb makes a sentence of a line. */
const sentence =
  /\s(?:said|asked|called|stated|told|opened|began|replied|expressed|noted|raised|referred|remarked|thanked|recalled|was|were|is|are|has|had|have|will|would|discussed|met|read|received|brought|observed|reported|submitted|arrived|greeted|explained|concluded|presented)\s/;
const LONGEST_ENTRY = 220;
const LONGEST_HOUSE = 48;
const LONGEST_SUBJECT = 120;

/** Labels over what else the head of a record says, alone on their line or before it. */
const labels: readonly (readonly [HeaderKind, RegExp])[] = [
  ['subject', /^(?:subjects?|topics?(?: discussed)?|agenda)\s?:?$/i],
  ['memo', /^(?:date|time|date (?:and|&|\/) time|place|location|venue)\s?:?$/i],
];
/** The label of something else in the head. */
const otherLabel =
  /^(?:subjects?|topics?(?: discussed)?|agenda|date|time|date (?:and|&|\/) time|place|location|venue|source|copies|copy)\s?(?::|$)/i;
const dated = /^(?:date|date (?:and|&|\/) time)\s?:\s*/i;

/** What a line of the list is: somebody, the state whose people follow, or a house of theirs. */
function isEntry(line: string, next: string, places: PlaceNames): boolean {
  const words = line.replace(mark, '').trim();
  if (words.length === 0 || words.length > LONGEST_ENTRY || otherLabel.test(words)) return false;
  if (isSide(words, places)) return true;
  if (sentence.test(words) || /[!?]$/.test(words)) return false;
  if (/[.:]$/.test(words) && !/\b(?:Jr|Sr|M\.P|\p{Lu})\.$|\p{Lu}{2}\.$/u.test(words)) {
    if (words.endsWith(':') || words.length > 80 || !isSomebody(words, places)) return false;
  }
  return (
    isSomebody(words, places) ||
    (words.length <= LONGEST_HOUSE &&
      /^(?:The )?\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|for|and|the|&))*$/u.test(words) &&
      isSomebody(next.replace(mark, '').split('\n', 1)[0] ?? '', places))
  );
}

function isSomebody(words: string, places: PlaceNames): boolean {
  return (
    address.test(words) ||
    theOffice.test(words) ||
    name.test(words) ||
    (places.beginsWithOffice(words) &&
      /^\p{Lu}[\p{L}’'-]* (?:\S+ )*?(?:\p{Lu}|von|van|de|da)/u.test(words))
  );
}

/** A side by its people's name: `Norwegian Delegation:` */
const ofSide =
  /^(?:The )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3} (?:delegation|side|party|representatives|participants):?$/iu;

/** The state whose people follow, or whose side, alone on a line: `Norway`, `For Peru:`, `United States Delegation`. */
export function isSide(line: string, places: PlaceNames): boolean {
  if (ofSide.test(line)) return true;
  const words = sideName(line);
  return words.length >= 2 && places.isState(words);
}

/** The words of a side’s heading without what makes it one. */
export function sideName(line: string): string {
  return line
    .trim()
    .replace(/\s?:$/, '')
    .replace(/^(?:for|from|on behalf of|on the side of) /i, '')
    .replace(
      /^(?:the )?(?:(?:delegation|embassy|government|representatives|side) (?:of|from) )?/i,
      '',
    )
    .replace(/^the /i, '')
    .replace(/ (?:side|delegation|party|representatives?|participants|officials|team|group)$/i, '');
}

function labelOf(words: string): HeaderKind | null {
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Tells whether the head is that of a record: its heading or its list says so. */
function isOfRecord(text: string, { found, following }: HeaderContext): boolean {
  return (
    found.some(
      ({ is, start, end }) =>
        is === 'those-present' || (is === 'title' && headsRecord(text.slice(start, end))),
    ) || following.some((next) => heading.test(next) && next.length < 40)
  );
}

/**
 * Reads the head of a record of talks: who was there, a line for each, under the states or not, and the labels beside.
 * It refuses a list within a text, a sentence, and a label of a text that is no record.
 *
 *     PARTICIPANTS
 *     ^^^^^^^^^^^^
 *     Norway
 *     ^^^^^^
 *     Ambassador Kari Nordmann
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const roll: HeaderShape = {
  id: 'those-present',
  read(text, rest, context) {
    if (context.last) return null;
    const whole = text.slice(rest.start, rest.end);
    const line = whole.split('\n', 1)[0]?.trimEnd() ?? '';
    const next = whole.slice(line.length).trimStart() || (context.following[0] ?? '');
    const before = context.found.at(-1);
    const as = (is: HeaderKind) => ({
      parts: [{ is, start: rest.start, end: rest.start + line.length }],
      end: rest.start + line.length,
    });
    const opened = heading.exec(line);
    if (opened) {
      const first = line.slice(opened[0].length);
      const listed =
        first === ''
          ? isEntry(next.split('\n', 1)[0] ?? '', '', context.places) || isHouse(next)
          : isEntry(first, next, context.places);
      return listed && context.found.length > 0 ? as('those-present') : null;
    }
    if (before?.is === 'those-present' && isEntry(line, next, context.places))
      return as('those-present');
    const title = context.found.some(
      ({ is, start, end }) => is === 'title' && headsRecord(text.slice(start, end)),
    );
    if (title && mark.test(line)) {
      if (isEntry(line, next, context.places)) return as('those-present');
      // What they spoke of is on the list too.
      if (mark.test(next) && !sentence.test(line) && line.length < LONGEST_SUBJECT)
        return as('subject');
    }
    return ofLabels(text, line, before, context, as);
  },
  cases: [
    {
      before: 'Memorandum of Conversation',
      text: 'PARTICIPANTS',
      after: 'Ambassador Kari Nordmann\n\nThe Ambassador called.',
      parts: [['those-present', 'PARTICIPANTS']],
    },
    {
      before: 'Memorandum of Conversation\n\nPARTICIPANTS\n\nNorway',
      text: 'Mr. Ola Berg, Counselor',
      parts: [['those-present', 'Mr. Ola Berg, Counselor']],
    },
    {
      before: 'Memorandum of Conversation',
      text: 'Participants: Ambassador Kari Nordmann',
      parts: [['those-present', 'Participants: Ambassador Kari Nordmann']],
    },
    {
      before: 'Memorandum of Conversation\n\nParticipants: Ambassador Kari Nordmann',
      text: 'DATE AND TIME: May 2, 1973, 10:30 a.m.',
      parts: [['date', 'DATE AND TIME: May 2, 1973, 10:30 a.m.']],
    },
  ],
  mustNotMatch: [
    'Participants stressed the importance of the talks',
    'Present: a quorum.',
    'Place of the talks',
    'Norway',
  ],
};

/** A line that a list can begin with before anybody is named: `The White House`. */
function isHouse(next: string): boolean {
  const line = next.split('\n', 1)[0] ?? '';
  return line.length <= LONGEST_HOUSE && mark.test(line);
}

function ofLabels(
  text: string,
  line: string,
  before: HeaderPart | undefined,
  context: HeaderContext,
  as: (is: HeaderKind) => ReturnType<HeaderShape['read']>,
): ReturnType<HeaderShape['read']> {
  const label = labelOf(line);
  if (label) return isOfRecord(text, context) ? as(label) : null;
  const day = dated.exec(line);
  if (day && isOfRecord(text, context) && isDateLine(line.slice(day[0].length))) return as('date');
  const above = before && labelOf(text.slice(before.start, before.end));
  if (!above || line.length > 120 || sentence.test(line) || isDateLine(line)) return null;
  return /[!?]$|\p{Ll}{3}\.$/u.test(line) ? null : as(above);
}
