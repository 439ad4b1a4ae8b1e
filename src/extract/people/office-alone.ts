import { foldLetters } from '../../gazetteer/normalise-name.ts';
import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import { everyMatch } from '../every-match.ts';
import { firstFrom } from '../in-order.ts';
import { within } from '../parties/within.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { correspondentsOf } from './correspondents.ts';
import { homeOf } from './home.ts';
import { codeOf, type OfficePhrase } from './office-phrase.ts';
import { type Bearer, lastWord, OfficeSeeker } from './office-seeker.ts';
import { otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';

/**
 * The people that offices printed without a name stand for, in the title, in the line that says whose words the text
 * is, and in the labels of a transcript: whom the text names with that office, else the one person who held it on the
 * text's day, else the one holder whose surname the text prints.
 * It refuses an office that two people fit.
 *
 *     PRIME MINISTER:  Thank you for coming.        … JOURNALIST:  Mr Howard, will you …
 *     ^^^^^^^^^^^^^^^                                              ^^^^^^
 */
export function byOfficeAlone(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  found: readonly NamedPerson[],
  day: string | null,
): NamedPerson[] {
  const full = day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  // Two records of the gazetteer can have one office.
  const named = new Set(found.flatMap(({ office }) => (office ? [office.start] : [])));
  const home = homeOf(hand);
  const seek = new OfficeSeeker(hand, found, full, home);
  const heads = [hand.title, ...hand.segmented.header.filter(({ is }) => is === 'issued-by')];
  // Of a dispatch the signature tells who wrote it, whose office the heading gives.
  const signature = correspondentsOf(hand)?.signature ?? null;
  const sent =
    (hand.title?.start ?? 0) +
    1 +
    (hand.title ? hand.text.slice(hand.title.start, hand.title.end).indexOf(' to ') : 0);
  const inHeads = offices
    .filter((office) => principal(office) && !named.has(office.start))
    .filter((office) => heads.some((head) => within(office, head)))
    .filter((office) => !(signature && office.start < sent))
    .filter((office) => isOfTheDay(hand.text, office))
    .flatMap((office) => {
      const bearer = seek.inHead(office);
      return bearer && !isAnother(hand, office, bearer) && !hasLeft(hand.text, bearer)
        ? [asNamed(office, bearer, office)]
        : [];
    });
  return [...inHeads, ...several(hand, seek), ...inLabels(hand, offices, found, seek)];
}

/** Words that make an office one of another day, or not yet its bearer's. */
const otherDay =
  /\b(?:former|ex|late|then|next|future|incoming|outgoing|designated?|one-?time|would-be|deputy|vice|acting|assistant|first|early|past|wartime|all|two|three|no)[\s-]+$/iu;
/** What is the bearer's own and not the bearer: `the President's wife`. */
const belonging =
  /^['’]s?\s(?:\p{L}+\s){0,2}?(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|family|widow|aides?|advis[eo]rs?|envoys?|spokes\p{L}+|office|party|plane|guard|palace|residence|cabinet|deputy|death|funeral|predecessor|successor|rival|opponent)\b|^[\s-]+(?:elect|designate|emeritus)\b|^['’]s?\s(?:special|personal)\b/iu;

/** Tells whether an office in a heading is held by who took part: no word makes it another's, or another day's. */
function isOfTheDay(text: string, { start, end }: Span): boolean {
  return (
    !otherDay.test(text.slice(Math.max(0, start - 20), start)) &&
    !/^(?:former|ex|late|deputy|vice)\b/i.test(text.slice(start, end)) &&
    !/['’]?s?\s(?:former|late|ex-?)\s/i.test(text.slice(start, end)) &&
    !belonging.test(text.slice(end, end + 40))
  );
}

/** Tells whether a name stands behind an office, and it is not the bearer's: in capitals the reader of names may have passed it over. */
function isAnother({ tokens, names, text }: TextInHand, office: Span, { name, known }: Bearer) {
  const at = firstFrom(tokens, office.end);
  const word = tokens[at];
  if (!word || !/^\s+$/.test(text.slice(office.end, word.start))) return false;
  // A title's verb: `Minister Slams Plan`.
  if (/(?:[^s]s|ed)$/i.test(word.text) || otherNameAt(names, word.start)) return false;
  if (personalNameAt(tokens, at)?.from !== at) return false;
  return !foldLetters(known?.name ?? name)
    .split(' ')
    .includes(foldLetters(word.text));
}

/** Tells whether a text names somebody as the predecessor of another, who has the office now. */
function hasLeft(text: string, { name, known }: Bearer): boolean {
  const before = /\bpredecessor,?\s(?=\p{Lu})/gu;
  const surname = lastWord(known?.surname ?? name);
  return everyMatch(text, before).some((match) => {
    const at = match.index + match[0].length;
    return foldLetters(text.slice(at, at + 60).split(/[,.;:]/)[0] ?? '')
      .split(' ')
      .includes(surname);
  });
}

function principal({ rank }: OfficePhrase): boolean {
  return rank === 'head-of-state' || rank === 'head-of-government' || rank === 'foreign-minister';
}

function asNamed(span: Span, { name, known }: Bearer, office: OfficePhrase | null): NamedPerson {
  return { start: span.start, end: span.end, name, known, office, byOffice: true };
}

const plural =
  /\b(Prime Minister|President|Foreign Minister|Chancellor|Minister for Foreign Affairs|Minister of Foreign Affairs|King|Premier)s of\b/giu;

/** `the Prime Ministers of Australia and Papua New Guinea`, in the title. */
function several(hand: TextInHand, seek: OfficeSeeker): NamedPerson[] {
  const { title, text, names } = hand;
  if (!title) return [];
  const found: NamedPerson[] = [];
  for (const match of everyMatch(text.slice(title.start, title.end), plural)) {
    let at = title.start + match.index + match[0].length;
    for (const state of names) {
      if (state.start < at || state.end > title.end || state.name.is !== 'state') continue;
      if (!/^[\s,]*(?:and\s+)?(?:the\s+)?$/i.test(text.slice(at, state.start))) break;
      at = state.end;
      const bearer = seek.holder(match[1] as string, codeOf(state));
      if (bearer) found.push(asNamed(state, bearer, null));
    }
  }
  return found;
}

/** The labels of a transcript that are an office and nothing else; those that fit the fewest are settled first. */
function inLabels(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  found: readonly NamedPerson[],
  seek: OfficeSeeker,
): NamedPerson[] {
  const turns = hand.passages.flatMap(({ turn }) => (turn && !turn.asks ? [turn] : []));
  const labelled = new Set<string>();
  const inBrackets = new Map(
    turns.flatMap((turn) => {
      const words = wordsOf(hand, turn);
      const bracket = words.indexOf(' (');
      return bracket > 0 ? [[words.slice(0, bracket), turn] as const] : [];
    }),
  );
  const again: NamedPerson[] = [];
  const alone = new Map<string, { office: OfficePhrase; spans: Span[] }>();
  for (const turn of turns) {
    const person = found.find((candidate) => within(candidate, turn));
    if (person) {
      labelled.add(lastWord(person.known?.surname ?? person.name));
      continue;
    }
    const words = wordsOf(hand, turn);
    // `Norwegian Foreign Minister:` after `Norwegian Foreign Minister (Ms. Kari Nordmann):`.
    const fuller = inBrackets.get(words);
    const bearer = fuller && found.find((candidate) => within(candidate, fuller));
    if (bearer) {
      again.push(asNamed(turn, bearer, null));
      continue;
    }
    const office = officeOfLabel(words, turn, offices);
    if (!office) continue;
    const known = alone.get(foldLetters(words));
    if (known) known.spans.push(turn);
    else alone.set(foldLetters(words), { office, spans: [turn] });
  }
  for (const { name, known } of found) {
    const words = foldLetters(known?.name ?? name).split(' ');
    if (labelled.has(words.at(-1) ?? ''))
      for (const word of words) if (word.length > 3) labelled.add(word);
  }
  const settled = [...again];
  let left = [...alone.values()];
  for (let round = 0; round < alone.size; round++) {
    const next = left.find(({ office }) => seek.inLabel(office, labelled).length === 1);
    const [bearer] = next ? seek.inLabel(next.office, labelled) : [];
    if (!next || !bearer) break;
    left = left.filter((label) => label !== next);
    labelled.add(lastWord(bearer.known?.surname ?? bearer.name));
    for (const span of next.spans) settled.push(asNamed(span, bearer, null));
  }
  return settled;
}

/** The words of a label, its colon or stop left out. */
function wordsOf({ text }: TextInHand, turn: Span): string {
  return text
    .slice(turn.start, turn.end - 1)
    .replace(unevenSpace, ' ')
    .trim();
}

/** The office a label is: nothing but an article may stand beside it; `PM` is the one short form labels use. */
function officeOfLabel(
  words: string,
  label: Span,
  offices: readonly OfficePhrase[],
): OfficePhrase | null {
  if (/^(?:the )?p\.?m\.?$/i.test(words))
    return {
      ...label,
      office: 'Prime Minister',
      rank: 'head-of-government',
      country: null,
      host: null,
      countrySpan: null,
    };
  const office = offices.find((phrase) => within(phrase, label));
  if (!office || office.host) return null;
  const rest = words.length - (office.end - office.start);
  return rest <= 4 ? office : null;
}
