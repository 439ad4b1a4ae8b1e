import type { OfficeRank } from '../../gazetteer/types.ts';
import { everyMatch } from '../every-match.ts';
import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';
import { codeOf, type OfficePhrase } from './office-phrase.ts';
import { namesBody, otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** Offices in the plural, before the names of those who hold them. */
const plurals: Readonly<Record<string, readonly [office: string, rank: OfficeRank]>> = {
  presidents: ['President', 'head-of-state'],
  'prime ministers': ['Prime Minister', 'head-of-government'],
  premiers: ['Premier', 'head-of-government'],
  chancellors: ['Chancellor', 'head-of-government'],
  leaders: ['leader', 'head-of-state'],
  'foreign ministers': ['Foreign Minister', 'foreign-minister'],
  'secretaries of state': ['Secretary of State', 'foreign-minister'],
  'defence ministers': ['Defence Minister', 'minister'],
  'defense ministers': ['Defense Minister', 'minister'],
  ministers: ['Minister', 'minister'],
  ambassadors: ['Ambassador', 'envoy'],
  counterparts: ['counterpart', 'minister'],
  colleagues: ['colleague', 'minister'],
  'senior directors': ['Senior Director', 'official'],
  directors: ['Director', 'official'],
  'deputy ministers': ['Deputy Minister', 'minister'],
  'vice ministers': ['Vice Minister', 'minister'],
  'special envoys': ['Special Envoy', 'envoy'],
  senators: ['Senator', 'official'],
  congressmen: ['Congressman', 'official'],
  representatives: ['Representative', 'official'],
};
const plural = new RegExp(
  String.raw`\b(${Object.keys(plurals)
    .flatMap((words) => [
      words,
      words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    ])
    .join('|')})(?:\s+|\s+(?:of|from)\s[^.,;:\n]{2,60},\s+)(?=\p{Lu})`,
  'gu',
);
/** What parts the names of a list. */
const listed = /^(?:,\s+(?:and\s+)?|\s+and\s+)$/;
/** Whose the one named is: `Jane Doe of Norway and …` */
const whose = /^\sof\s(?:the\s)?\p{Lu}[\p{L}.\s]{2,40}?(?=,|\sand\s)/u;
/** A couple greeted or toasted: the office is the first one's, the name both have. */
const couple =
  /\b(President|Prime Minister|Premier|Chancellor|Taoiseach|Governor-General|Secretary)\s+and\s+(?:Mrs|Mr|Madame?|Lady)\.?\s+(?=\p{Lu}\p{Ll})/gu;
const couplesHeads: Readonly<Record<string, OfficeRank>> = {
  President: 'head-of-state',
  'Governor-General': 'head-of-state',
  Secretary: 'minister',
};

/**
 * Finds the people an office in the plural names one after the other, and the one whose consort is named beside the office.
 * It refuses a list that begins with no personal name.
 *
 *     Presidents Moon Jae-in and Donald Trump       President and Mrs. Bush
 *                ^^^^^^^^^^^     ^^^^^^^^^^^^                          ^^^^
 */
export function severalNamed(hand: TextInHand, taken: Set<number>): NamedPerson[] {
  return [...listsOf(hand, taken), ...couplesOf(hand)];
}

function listsOf({ text, tokens, names }: TextInHand, taken: Set<number>): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (const match of everyMatch(text, plural)) {
    const [office, rank] = plurals[(match[1] as string).toLowerCase()] ?? ['Minister', 'minister'];
    const printedAt = { start: match.index, end: match.index + (match[1] as string).length };
    const states = statesBefore(text, names, match.index);
    const listOf: OfficePhrase[] = [];
    const state = states.length === 1 ? states[0] : undefined;
    let at = match.index + match[0].length;
    for (;;) {
      const name = personalNameAt(tokens, firstFrom(tokens, at));
      const first = name && (tokens[name.from] as Token);
      if (!name || !first || first.start !== at) break;
      // Behind the states one word is another state.
      if (match[0].includes(',') && name.to - name.from < 2) break;
      const beside = tokens[name.to]?.text ?? '';
      // One word alone is a name only in a list.
      if (
        at === match.index + match[0].length &&
        name.to - name.from < 2 &&
        !/^(?:and|,)$/.test(beside)
      )
        break;
      if (namesBody(text.slice(at, (tokens[name.to - 1] as Token).end))) break;
      const end = (tokens[name.to - 1] as Token).end;
      const phrase: OfficePhrase = {
        ...printedAt,
        office,
        rank,
        country: state ? codeOf(state) : null,
        host: null,
        countrySpan: state ? { start: state.start, end: state.end } : null,
      };
      listOf.push(phrase);
      if (!taken.has(first.start) && !otherNameAt(names, first.start)) {
        taken.add(first.start);
        const printed = printedName(text.slice(first.start, end));
        found.push({ start: first.start, end, name: printed, known: null, office: phrase });
      }
      const stop = end + (whose.exec(text.slice(end, end + 60))?.[0].length ?? 0);
      const parted = firstFrom(tokens, stop);
      const next = tokens[parted];
      const after = next && /^(?:,|and)$/.test(next.text) ? afterList(tokens, parted) : null;
      if (!after || !listed.test(text.slice(stop, after.start))) break;
      at = after.start;
    }
    // `the Peruvian and Norwegian Ministers Pedro Rojas and Ola Berg`: each of one, as they stand.
    if (states.length === listOf.length)
      for (const [i, phrase] of listOf.entries()) {
        const { name, ...span } = states[i] as NamedSpan;
        Object.assign(phrase, { country: codeOf({ name, ...span }), countrySpan: span });
      }
  }
  return found;
}

/** The first word after a comma, an “and”, or both. */
function afterList(tokens: readonly Token[], at: number): Token | null {
  const both = tokens[at]?.text === ',' && tokens[at + 1]?.text === 'and';
  return tokens[at + (both ? 2 : 1)] ?? null;
}

/** The states right before an office in the plural: one, or several joined by “and”. */
function statesBefore(text: string, names: readonly NamedSpan[], at: number): NamedSpan[] {
  const found: NamedSpan[] = [];
  let end = at;
  for (let i = firstFrom(names, at) - 1; i >= 0; i--) {
    const name = names[i] as NamedSpan;
    if (end - name.end > 6) break;
    const joins = found.length === 0 ? /^\s+$/ : /^(?:,|,?\s+and)\s+$/;
    if (codeOf(name) === '' || !joins.test(text.slice(name.end, end))) continue;
    found.unshift(name);
    end = name.start;
  }
  return found;
}

function couplesOf({ text, tokens }: TextInHand): NamedPerson[] {
  return everyMatch(text, couple).flatMap((match) => {
    const at = match.index + match[0].length;
    const name = personalNameAt(tokens, firstFrom(tokens, at));
    const last = name && tokens[name.to - 1];
    if (!last) return [];
    const office = match[1] as string;
    const phrase: OfficePhrase = {
      start: match.index,
      end: match.index + office.length,
      office,
      rank: couplesHeads[office] ?? 'head-of-government',
      country: null,
      host: null,
      countrySpan: null,
    };
    const printed = printedName(text.slice(last.start, last.end));
    return [{ start: last.start, end: last.end, name: printed, known: null, office: phrase }];
  });
}
