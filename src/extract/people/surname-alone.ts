import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';

/** Passages in which a surname by itself counts. */
const LEAD = 6;
/** Offices that have one holder in a state, and the word that says another holds the same. */
const single: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
]);

/**
 * Finds the people a text calls by surname alone though it never names them in full: where it speaks of an office of
 * their state without a name, and they are the one person of that surname known to have held office on its day.
 * It refuses a surname beside another capitalised word, and all of them where the text bears no full day.
 *
 *     Quispe will meet her Norwegian counterpart …     … Quispe and Berg will meet on Friday.
 *                          ^^^^^^^^^^^^^^^^^^^^^                    ^^^^
 */
export function surnamesAlone(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  found: readonly NamedPerson[],
  day: string | null,
): NamedPerson[] {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
  const named = new Set(found.map(({ office }) => office));
  const states = new Set(
    offices
      .filter((office) => !named.has(office) && (single.has(office.rank) || isCounterpart(office)))
      .map(({ country }) => country)
      .filter((country) => country !== null),
  );
  if (states.size === 0) return [];
  const met = new Set(found.map(({ known }) => known?.id));
  const { tokens, names, world } = hand;
  const taken = new Set(found.map(({ start }) => start));
  const alone: NamedPerson[] = [];
  for (const { start, end } of [...(hand.title ? [hand.title] : []), ...leadOf(hand, LEAD)]) {
    for (let i = firstFrom(tokens, start); i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.start >= end) break;
      if (!isAlone(tokens, i) || taken.has(token.start) || otherNameAt(names, token.start))
        continue;
      const known = world.personBySurname(token.text, day);
      if (!known || met.has(known.id)) continue;
      if (!known.offices.some(({ country }) => states.has(country ?? known.country ?? '')))
        continue;
      alone.push({ start: token.start, end: token.end, name: token.text, known, office: null });
    }
  }
  return alone;
}

function isCounterpart({ office }: OfficePhrase): boolean {
  return /\bcounterparts?$/i.test(office);
}

/** A word with a capital, none beside it, and no other mark of a longer name. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const joins = (other: Token | undefined) =>
    other !== undefined && /^(?:\p{Lu}.*|[-–’'.&]|\d.*|of)$/u.test(other.text);
  const opens = before === undefined || /^[.!?:"“”]$/.test(before.text);
  const ends = after === undefined || (after.text === '.' && after.start === token.end);
  return (
    (opens || !joins(before)) &&
    (ends || !joins(after) || after?.text === "'" || after?.text === '’')
  );
}
