import { everyMatch } from '../every-match.ts';
import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { codeOf, type OfficePhrase } from './office-phrase.ts';
import { namesBody, otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** Passages in which who holds a post is told. */
const LEAD = 8;
/** What somebody is, in words the gazetteer has no office for, up to the comma before the name. */
const post =
  /\b(?:director-general|director|head|chief|chairman|chairwoman|chairperson|chair|representative|negotiator|diplomat|commissioner|governor|speaker|adviser|advisor|aide|coordinator|commander|secretary|envoy|official|minister|ambassador|delegate|leader|spokes(?:man|woman|person)|president|attach[eé]|counsell?or|consul)(?:\s(?:of|for|at|on|to|in)\s[^,.;:"“”()]{3,90})?,\s(?:an?\s[^,.;:"“”()]{4,60},\s)?(?=\p{Lu}\p{Ll})/gu;
/** The same with no comma, the post in small letters right before the name: `the Peruvian trade chief Pedro Rojas`. */
const postAlone =
  /\b(?:chief|negotiator|diplomat|commissioner|adviser|advisor|aide|coordinator|commander|chairman|chairwoman|mediator|delegate|lawmaker|attach[eé]|counsell?or|consul|undersecretary)\s(?=\p{Lu}\p{Ll}+\s(?:\p{L}{1,4}\.?\s)?\p{Lu})/gu;
/** Whose it is: a state, a body, the article, and small words between. */
const whosePost =
  /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)|\p{Lu}[\p{L}.]*(?:['’]s)?(?:\s\(\p{Lu}[\p{L}.]{1,7}\))?)\s(?:[\p{Ll}-]+\s){0,3}$/u;
/** Whose, or which, before it: the article and a few words in small letters. */
const article =
  /(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|\p{Lu}\p{L}+['’]s)\s(?:[\p{Ll}-]+\s){0,3}$/u;
const BEFORE = 50;

/**
 * Finds people whose post stands before the name in words that are no office of the gazetteer.
 * It refuses one word alone, names of bodies and places, and a post whose name another comma does not end.
 *
 *     the director-general of the Peruvian Foreign Ministry, Pedro Rojas, said …
 *                                                            ^^^^^^^^^^^
 */
export function postBefore(hand: TextInHand, taken: Set<number>): NamedPerson[] {
  const { text, tokens, names } = hand;
  const found: NamedPerson[] = [];
  for (const { start, end } of leadOf(hand, LEAD)) {
    const words = text.slice(start, end);
    const posts = [...everyMatch(words, post), ...everyMatch(words, postAlone)];
    for (const match of posts) {
      const noun = start + match.index;
      const led = (match[0].trimEnd().endsWith(',') ? article : whosePost).exec(
        text.slice(Math.max(start, noun - BEFORE), noun),
      );
      if (!led) continue;
      const at = noun + match[0].length;
      const first = firstFrom(tokens, at);
      const name = personalNameAt(tokens, first);
      if (name?.from !== first || tokens[first]?.start !== at || name.to - name.from < 2) continue;
      const last = tokens[name.to - 1] as Token;
      const printed = text.slice(at, last.end);
      if (taken.has(at) || otherNameAt(names, at) || namesBody(printed)) continue;
      const alone = !match[0].trimEnd().endsWith(',');
      if (
        !(
          alone
            ? /^(?:[,.;]|\s\p{Ll})/u
            : /^(?:[,.;]|\s(?:and|said|told|also|has|had|was|will|would|met|left|went|flew|held|gave|\p{Ll}{3,}ed)\b)/u
        ).test(text.slice(last.end, last.end + 16))
      )
        continue;
      taken.add(at);
      const printedPost = `${led[0]}${match[0].replace(/,\s$/, '')}`;
      const office = (alone ? match[0].trim() : printedPost.replace(/^\S+\s/, '')).replace(
        /\s+/g,
        ' ',
      );
      const from = noun - led[0].length;
      const state = names.find((one) => one.start >= from && one.end <= at && codeOf(one) !== '');
      const phrase: OfficePhrase = {
        start: from,
        end: from + printedPost.length,
        office,
        rank: 'official',
        country: state ? codeOf(state) : null,
        host: null,
        countrySpan: state ? { start: state.start, end: state.end } : null,
      };
      found.push({
        start: at,
        end: last.end,
        name: printedName(printed),
        known: null,
        office: phrase,
      });
    }
  }
  return found;
}
