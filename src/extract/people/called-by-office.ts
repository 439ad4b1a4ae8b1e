import { unevenSpace } from '../../read/spaces.ts';
import { everyMatch } from '../every-match.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** An office by which somebody is spoken to: nothing stands with it between two stops. */
const vocative =
  /(?:^|[,.;:!?—–-]["”’)]? |\b(?:you|welcome|thank you|and),? |\p{Ll} (?=Mr\.? |Madame? ))(?:(?:Mr|Mrs|Ms|Madame?|Dear)\.? )?(President|Prime Minister|Premier|Chancellor|Taoiseach|Foreign Minister|Minister|Secretary|Ambassador)(?: of (?:the )?\p{Lu}\p{L}+(?: (?:of )?(?:the )?\p{Lu}\p{L}+){0,4})?(?= ?[,.;:!?—–-])/gu;
/** One who is told of as a guest by office and state: `the Prime Minister of Peru … has come all the way over here`. */
const guest =
  /\bthe (President|Prime Minister|Premier|Chancellor|Foreign Minister) of (?:the )?(?=\p{Lu})/gu;
const present =
  /\b(?:[Hh]e|[Ss]he)(?:['’]s| is| has| have)? (?:\p{Ll}+ ){0,4}(?:come|came|here|with us|among us|joined us|our guest|my guest)\b|\b(?:our|my) (?:\p{Ll}+ )?guest\b|\bguest of honou?r\b/u;
const PRESENT = 400;
const crowned = /\bYour (?:Imperial |Royal |Serene )?(Majesty|Highness)\b/gu;
/** The offices that go by a form of address. */
const holds: Readonly<Record<string, RegExp>> = {
  President: /^(?:state |federal )?president$/i,
  'Prime Minister': /^(?:prime minister|pm)$/i,
  Premier: /^premier$/i,
  Chancellor: /^(?:federal )?chancellor$/i,
  Taoiseach: /^taoiseach$/i,
  'Foreign Minister': /^foreign minister$|^minister (?:of|for) (?:foreign|external) affairs$/i,
  Minister: /\bminister\b(?<!prime minister)/i,
  Secretary: /\bsecretary\b/i,
  Ambassador: /\bambassador\b/i,
  Majesty: /^(?:king|queen|emperor|empress|sultan|shah)$/i,
  Highness: /^(?:emir|amir|crown prince|prince|grand duke|sheikh|ruler)$/i,
};
/** So far in, a speech still says who is there. */
const OPENING = 1200;
/** How far before a name words can say that its bearer is of another time, or only sends greetings. */
const BEFORE = 160;
const elsewhere =
  /\b(?:late|former|then|first|last|great|predecessors?|ancestors?|(?:greetings|wishes|regards|messages?|behalf|words|days|time|memory|death|assassination) (?:of|from))\b[^.;:]{0,40}$|\b(?:my|his|her|your|our) (?:\p{L}+ )?(?:father|mother|grandfather|grandmother|uncle),? (?:(?:King|Queen|Emperor|Sheikh|President|Prince) )?$/iu;

/**
 * Finds the one person of the text who holds the office by which a speech speaks to somebody.
 * It refuses where two hold it, one who is dead or far away, and one who speaks himself.
 *
 *     We have come to know President Quispe. … Tonight we honour you, Mr. President, …
 *                                    ^^^^^^
 */
export function calledByOffice(
  hand: TextInHand,
  people: readonly PersonInText[],
  lead: number,
): ReadonlyMap<PersonInText, PersonMention> {
  const found = new Map<PersonInText, PersonMention>();
  const { text, passages } = hand;
  const labels = passages.flatMap(({ turn }) => (turn ? [turn] : []));
  // Where several speak, they speak to each other, and the press to them.
  if (labels.length > 1) return found;
  const called = new Set<string>();
  const said = text.slice(passages[0]?.start ?? 0).replace(unevenSpace, ' ');
  for (const pattern of [vocative, crowned])
    for (const match of everyMatch(said, pattern)) called.add(match[1] as string);
  for (const match of everyMatch(said, guest))
    if (match.index < OPENING && present.test(said.slice(match.index, match.index + PRESENT)))
      called.add(match[1] as string);
  if (called.size === 0) return found;
  const others = people.filter(
    ({ mentions }) =>
      !mentions.some((place) =>
        labels.some((turn) => place.start >= turn.start && place.end <= turn.end),
      ),
  );
  for (const office of called) {
    const bearers = others.filter((person) => holds[office]?.test(officeOf(text, person)));
    const [only, second] = bearers;
    if (!only || second) continue;
    const here = only.mentions.filter((mention) => isHere(text, mention));
    const [first] = here;
    if (first && here.length === only.mentions.length && (first.start < lead || here.length > 1))
      found.set(only, first);
  }
  return found;
}

/** The office as printed; of a known `King Olav` it is the first word of the name. */
function officeOf(text: string, { office, mentions: [first] }: PersonInText): string {
  return office ?? /^\p{L}+/u.exec(text.slice(first?.start, first?.end))?.[0] ?? '';
}

/** No words beside a name put its bearer into another time or place. */
function isHere(text: string, { start, end }: PersonMention): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(unevenSpace, ' ');
  const after = text.slice(end, end + BEFORE).replace(unevenSpace, ' ');
  return (
    !elsewhere.test(before) &&
    !/^[^.;:]*\b1[5-9]\d\d\b/.test(after) &&
    !/\b1[5-9]\d\d\b[^.;:]*$/.test(before)
  );
}
