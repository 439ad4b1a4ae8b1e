import { everyMatch } from '../every-match.ts';
import { firstFrom } from '../in-order.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Token } from '../names/tokens.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { codeOf } from './office-phrase.ts';
import { namesBody, otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** Between the words of a meeting and the name of the one met: `talks with visiting former … Jane Doe`. */
const between = /^\s*(?:(?:with|between|visiting|former|his|her|a|the|and)\s+)*$/;
/** Passages in which a name without an office counts. */
const LEAD = 3;

/**
 * Finds the people a meeting is told to have been held with, whose office nobody prints.
 * It refuses one word alone, words set in capitals, and names of states, places, houses and bodies.
 *
 *     Chinese Vice Premier He Lifeng met with Richard Haass …
 *                                             ^^^^^^^^^^^^^
 */
export function besideMeeting(
  { text, tokens, names }: TextInHand,
  meetings: readonly Meeting[],
  taken: Set<number>,
): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (const meeting of meetings) {
    if (meeting.passage < 1 || meeting.press) continue;
    let at = firstFrom(tokens, meeting.end);
    for (let i = 0; i < 4 && !/^\p{Lu}/u.test(tokens[at]?.text ?? ''); i++) at++;
    const first = tokens[at];
    if (!first || !between.test(text.slice(meeting.end, first.start))) continue;
    const name = personalNameAt(tokens, at);
    const start = name && (tokens[name.from] as Token).start;
    if (!name || start === null || taken.has(start) || otherNameAt(names, start)) continue;
    const end = (tokens[name.to - 1] as Token).end;
    const printed = text.slice(start, end);
    if (!isPerson(printed) || /['’]/.test(text.charAt(end))) continue;
    taken.add(start);
    found.push({ start, end, name: printedName(printed), known: null, office: null });
  }
  return found;
}

/** What a person does to another, before that one's name. */
const toAnother =
  /\b(?:congratulated|thanked|briefed|invited|telephoned|assured|accompanied by|led by|headed by)\s+(?=\p{Lu}\p{Ll})/gu;
/** What only a person does, after the name that opens a sentence; the words between can say who that is. */
const does =
  /^(?:,\s[^.;]{2,140},|\sof\s(?:the\s)?\p{Lu}[\p{L}. ]{2,30}?(?=\s\p{Ll}))?\s(?:(?:has|had|also)\s|(?:on\s|late\s|early\s|earlier\s)?\p{Lu}\p{Ll}+day\s)?(?:said|told|met|congratulated|thanked|warned|visited|arrived|expressed|added|stressed|noted|urged|called|praised|briefed|invited|telephoned|received|informed|welcomed|handed|signed|accepted|declined|replied)\b/u;
/** Whose words or way a sentence opens with, by a name in the possessive: `Jane Doe’s announcement came …` */
const itsOwn =
  /^['’]s?\s(?:[\p{L}-]+\s){0,2}(?:announcement|remarks?|comments?|statement|visit|trip|tour|speech|decision|proposal|offer|warning|request|arrival|appeal)\b/u;
/** Who said it, told after what: `…, Jane Doe, the coordinator of the project, said.` */
const saidBy =
  /,\s(?=\p{Lu}\p{Ll}[^,.;]{2,40},\s(?:the|a|an|head|chief|chairman|director|who)\s[^,.;]{2,90},\s(?:said|told|added|announced)\b)/gu;
/** Who it is of whom something is told: `Jane Doe, who is also a deputy prime minister, was …` */
const isTold =
  /^,\s(?:who\s(?:is|was|has|heads|leads|chairs)|the|a|an)\s[^.;]{2,140},\s(?:was|is|will|would|has|had)\b/u;
/** Who said it, told behind the words: `“…,” Jane Doe, the coordinator of the project, told …`; a day can stand between. */
const explained =
  /(?:["”″]|,\s(?:but|and|while|whereas))\s(?=\p{Lu}\p{Ll}+\s(?:\p{L}+\s)?\p{Lu}[^,.;]{1,30},\s(?:the\s|a\s|an\s|who\s|(?:U\.S|U\.K|U\.N)\.\s)?[^,.;"“”]{4,140},\s(?:(?:on\s)?\p{Lu}\p{Ll}+day\s)?(?:said|told|added|announced|warned|replied|stressed|noted|signed|initialled)\b)/gu;
/** Whom a paper or a broadcast gives as the source: `The Post quoted Jane Doe, director of the port, as saying`. */
const givenBy =
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s(?=\p{Lu}\p{Ll}[^.;“"]{3,160}?\sas\s(?:saying|telling|stating)\b)/gu;
/** Who came with another, told after the name: `with Kari Nordmann, chairman of the board of the port`. */
const cameToo =
  /\b(?:with|and|by)\s(?=\p{Lu}\p{Ll}[^,.;:“"]{2,40},\s(?:the\s|a\s)?(?:[\p{Ll}-]+\s){0,3}(?:chair(?:man|woman|person)?|head|director(?:-general)?|chief|president|secretary(?:-general)?|commander|governor|speaker|leader|minister|vice-minister|envoy|representative)\s(?:of|for|to)\s)/gu;
/** By whose account it is, with a rank or not; the surname is used again beside what its bearer said. */
const byAccount = /\b[Aa]ccording\sto\s(?=\p{Lu}\p{Ll})/gu;
const says =
  '(?:(?:was|is) quoted as (?:saying|telling)|said|says|told|added|adds|denied|noted|explained|replied|stressed)';
/** Passages in which a text says by whose account it tells. */
const SOURCES = 8;
/** `Jane Doe of Norway said`: by her state alone. */
const ofState = /^\p{Lu}\p{Ll}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}\sof\s(?:the\s)?\p{Lu}/u;
/** Sentences that open with a name and what its bearer did. */
const SENTENCES = 10;

/**
 * Finds people whose office nobody prints by what they do: the name that opens a sentence of the lead and is used again,
 * and the one congratulated, thanked, invited.
 * It refuses what besideMeeting refuses, and a name that opens a sentence once and is not explained.
 *
 *     Ola Berg congratulated Pedro Rojas …      … Berg said …
 *     ^^^^^^^^               ^^^^^^^^^^^
 */
export function besideDeed(hand: TextInHand, taken: Set<number>): NamedPerson[] {
  const { text, tokens, names } = hand;
  const found: NamedPerson[] = [];
  const lead = leadOf(hand, LEAD + 1).slice(0, SENTENCES);
  const add = (at: number, subject: boolean, ifSaying = false) => {
    const first = firstFrom(tokens, at);
    const name = personalNameAt(tokens, first);
    if (!name || (tokens[first]?.start ?? -1) !== at) return;
    const start = (tokens[name.from] as Token).start;
    const last = tokens[name.to - 1] as Token;
    const printed = text.slice(start, last.end);
    if (taken.has(start) || otherNameAt(names, start) || !isPerson(printed)) return;
    if (ifSaying && !saysAgain(text, last)) return;
    if (subject) {
      const behind = text.slice(last.end, last.end + 200);
      const after = does.exec(behind) ?? isTold.exec(behind) ?? itsOwn.exec(behind);
      const again =
        after !== null && /^\sof\s/.test(after[0])
          ? goesOn(text, last)
          : text.indexOf(last.text, last.end) >= 0 ||
            saysAgain(text, { ...last, text: tokens[first]?.text ?? last.text });
      const toOne =
        after !== null && /(?:congratulated|thanked|briefed|invited|telephoned)$/.test(after[0]);
      if (!after || !(again || toOne || after[0].startsWith(','))) return;
    }
    taken.add(start);
    const state = names.find(
      ({ name: { is }, start: from }) =>
        is === 'state' &&
        from > last.end &&
        from < last.end + 12 &&
        /^\sof\s(?:the\s)?$/.test(text.slice(last.end, from)),
    );
    const of = state && { code: codeOf(state), start: state.start, end: state.end };
    found.push({
      start,
      end: last.end,
      name: printedName(printed),
      known: null,
      office: null,
      ...(of && { of }),
    });
  };
  for (const { start, end } of lead) {
    if (/\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) add(start, true);
    for (const match of everyMatch(text.slice(start, end), toAnother))
      add(start + match.index + match[0].length, false);
    for (const match of everyMatch(text.slice(start, end), cameToo))
      add(start + match.index + match[0].length, false);
    for (const match of everyMatch(text.slice(start, end), saidBy))
      add(start + match.index + match[0].length, false);
  }
  for (const { start, end } of leadOf(hand, SOURCES)) {
    for (const match of everyMatch(text.slice(start, end), explained))
      add(start + match.index + match[0].length, false);
    if (ofState.test(text.slice(start, start + 80))) add(start, true);
    for (const match of everyMatch(text.slice(start, end), givenBy))
      add(start + match.index + match[0].length, false);
    for (const match of everyMatch(text.slice(start, end), byAccount))
      add(start + match.index + match[0].length, false, true);
  }
  return found;
}

/** The surname alone, beside what its bearer said: no house is called by its last word. */
function saysAgain(text: string, { text: surname, end }: Token): boolean {
  // A name can end with the stop of an initial.
  if (!/^\p{L}/u.test(surname)) return false;
  const next = text.indexOf(surname, end);
  if (next < 0 || next > end + ACCOUNT) return false;
  const again = new RegExp(
    String.raw`(?<!\p{Lu}[\p{L}.]*\s)(?<![\p{L}])${surname}\s${says}\b|\b${says}\s${surname}(?=[.,\s])`,
    'u',
  );
  return again.test(text.slice(end, end + ACCOUNT));
}

/** The one just named goes on by surname, or as the one who said the next sentence. */
function goesOn(text: string, last: Token): boolean {
  const behind = text.slice(last.end, last.end + NEXT);
  return (
    /(?:[.!?]["”]?|["”],)\s+(?:["“][^"”]{0,300}["”,]+\s)?(?:[Ss]?[Hh]e)\s(?:also\s)?(?:said|says|told|added|noted|stressed)\b/u.test(
      behind,
    ) || saysAgain(text, last)
  );
}

/** How far a text goes on with one it names by account, and with one named once. */
const ACCOUNT = 3000;
const NEXT = 500;

function isPerson(printed: string): boolean {
  const words = printed
    .split(/\s+/)
    .filter((word) => /^(?:(?:al|el|ul|ur)[-’'])?\p{Lu}\p{Ll}/u.test(word));
  return words.length >= 2 && words.length <= 4 && !namesBody(printed);
}
