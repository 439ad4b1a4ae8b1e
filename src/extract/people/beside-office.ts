import { isCorrespondence } from '../../segment/header/correspondence.ts';
import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { namesBody } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** Tokens a name before an office can have, honorifics among them. */
const LONGEST_NAME = 9;
/** Forms of address that make one word a name: `Lord Halifax`, `M. Briand`. */
const address =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Count|Baron|Viscount|Prince|Marquis|Marquess|Earl|Duke|Comte|Herr|Signor|Señor|Senor|M|MM|Hon|General|Admiral|Colonel)$/;

/**
 * Finds the people an office names from beside: the office before a bracket, within one, or after a comma.
 * It refuses one word without an initial or a form of address, and a bracket that holds more than the name.
 *
 *     the Foreign Secretary (Lord Halifax)     M. Briand (French Foreign Minister)     Jane Doe, the Japanese Ambassador
 *                                 ^^^^^^^         ^^^^^^                                ^^^^^^^^
 */
export function besideOffice(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  taken: Set<number>,
): NamedPerson[] {
  const { tokens, text } = hand;
  const others = new Set(
    hand.names
      .filter(({ name }) => name.is === 'state' || name.is === 'office' || name.is === 'demonym')
      .map(({ start }) => start),
  );
  const found: NamedPerson[] = [];
  const add = (from: number, to: number, office: OfficePhrase) => {
    const first = tokens[from] as Token;
    const last = tokens[to - 1] as Token;
    if (taken.has(first.start) || others.has(first.start)) return;
    taken.add(first.start);
    const name = printedName(text.slice(first.start, last.end));
    if (namesBody(name)) return;
    const known = hand.world.personByOffice(name, office, null);
    found.push({ start: first.start, end: last.end, name, known, office });
  };
  // The heading of a dispatch names its two correspondents in brackets: they are read as such.
  const { title } = hand;
  const heading = title && isCorrespondence(text.slice(title.start, title.end)) ? title.end : 0;
  for (const office of offices) {
    if (office.end <= heading) continue;
    const opened = /^\s*\(\s*/.exec(text.slice(office.end, office.end + 6));
    const at = opened ? firstFrom(tokens, office.end + opened[0].length) : 0;
    // `the Federal Department of Fish (FDF)`: the letters of a house are nobody.
    const letters = /^\p{Lu}{2,6}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ')';
    if (opened && !letters) {
      const name = personalNameAt(tokens, at);
      const after = name && tokens[name.to];
      if (name && after?.text === ')') add(name.from, name.to, office);
      continue;
    }
    const before = text.slice(Math.max(0, office.start - 20), office.start);
    const lead = /(?:\s\(|,\s+(?:the\s+|a\s+|then\s+)?(?:\p{Ll}+\s+)?)(?:the\s+)?$/u.exec(before);
    if (!lead) continue;
    const name = nameEndingAt(tokens, office.start - lead[0].length);
    if (name) add(name.from, name.to, office);
  }
  return found;
}

/** The longest personal name that ends where a comma or a bracket begins: two words, or one with a form of address. */
export function nameEndingAt(
  tokens: readonly Token[],
  end: number,
): { from: number; to: number } | null {
  const to = firstFrom(tokens, end);
  if (tokens[to - 1]?.end !== end) return null;
  for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
    const token = tokens[from] as Token;
    if (!/^\p{Lu}/u.test(token.text) || token.afterBreak === undefined) continue;
    const addressed = address.test(token.text);
    const first = addressed ? from + (tokens[from + 1]?.text === '.' ? 2 : 1) : from;
    const name = personalNameAt(tokens, first);
    if (name?.to !== to) continue;
    if (addressed || name.from > first || wordsOf(tokens, name) > 1) return name;
  }
  return null;
}

function wordsOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  return tokens
    .slice(from, to)
    .filter(
      ({ text }, i) =>
        /^\p{Lu}\p{L}/u.test(text) ||
        (/^\p{Lu}$/u.test(text) && tokens[from + i + 1]?.text === '.'),
    ).length;
}
