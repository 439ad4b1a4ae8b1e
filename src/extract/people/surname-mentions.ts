import { foldLetters } from '../../gazetteer/normalise-name.ts';
import { tokensOf } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { PersonInText } from './person-in-text.ts';

/**
 * Adds to each person the places where the surname stands alone, and learns the surname of a person nobody knows
 * from the part of the name the text uses alone.
 * It refuses a surname two people of the text share.
 *
 *     … Foreign Minister Wang Yi … Wang said …
 *                                  ^^^^
 */
export function surnameMentions(hand: TextInHand, people: PersonInText[]): PersonInText[] {
  const { tokens } = hand;
  const owners = new Map<string, PersonInText | null>();
  for (const person of people) {
    for (const part of surnamesOf(person, hand)) {
      const key = foldLetters(part);
      owners.set(key, owners.has(key) && owners.get(key) !== person ? null : person);
    }
  }
  const openings = new Set([...owners.keys()].map((surname) => tokensOf(surname)[0]?.text));
  const covered = people.flatMap((person) =>
    person.mentions.map(({ start, end }) => ({ start, end })),
  );
  const otherNames = hand.names.filter(({ name }) => name.is !== 'person' && name.is !== 'place');
  const inside = new Set<number>();
  for (const span of [...covered, ...otherNames]) {
    for (const token of tokensWithin(tokens, span)) inside.add(token);
  }
  const ends = new Set(covered.map(({ end }) => end));
  const learnt = new Map<PersonInText, Map<string, number>>();
  for (let i = 0; i < tokens.length; i++) {
    if (inside.has(i)) continue;
    const token = tokens[i];
    if (!token || !/^\p{Lu}/u.test(token.text)) continue;
    if (!openings.has(foldLetters(token.text))) continue;
    if (goesOnFrom(hand.text, ends, token.start)) continue;
    const match = longestSurname(tokens, i, owners);
    if (!match) continue;
    if (isOfAnother(hand, match.person, token.text, tokens[match.to]?.text)) continue;
    match.person.mentions.push({ start: token.start, end: match.end, full: false });
    const counts = learnt.get(match.person) ?? new Map<string, number>();
    counts.set(match.printed, (counts.get(match.printed) ?? 0) + 1);
    learnt.set(match.person, counts);
    i = match.to - 1;
  }
  for (const [person, counts] of learnt) if (!person.known) person.surname = mostUsed(counts);
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return people;
}

/**
 * The parts of a name that may stand alone: the known surname, and that of each spelling; of an unknown name its
 * first and its last word.
 */
function surnamesOf(person: PersonInText, hand: TextInHand): string[] {
  const known = person.known ? hand.world.people.get(person.id) : undefined;
  const spellings = known ? [...known.variants, ...printed(person, hand)] : [person.name];
  const parts = spellings.flatMap((spelling) => {
    const words = spelling.split(/\s+/);
    if (known && foldLetters(spelling).includes(foldLetters(known.surname))) return [];
    if (known) return startsWithSurname(known) ? [words[0] as string] : [words.at(-1) as string];
    return [words[0] as string, words.at(-1) as string];
  });
  return [...new Set([...(known ? [known.surname] : []), ...parts])].filter(
    (part) => part.replace(/\P{L}/gu, '').length > 1,
  );
}

/** `Hu Yaobang … Mr Hu will be accompanied by Hu Qili`: a family name before another’s own is that one’s. */
function isOfAnother(
  { text }: TextInHand,
  { name }: PersonInText,
  surname: string,
  next = '',
): boolean {
  const written = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();
  if (!name.startsWith(`${written(surname)} `) || !/^\p{Lu}\p{L}/u.test(next)) return false;
  return !name.includes(written(next)) && text.includes(`${written(surname)} ${written(next)}`);
}

/** A house's name right behind a whole name is of that name: `Omar bin Zafer Al Rojas`. */
const house = /(?:[ \t]+|\s+(?:[Aa]l|[Ee]l|bin|ibn|Al-|de|da|von|van)[\s-]*)$/;

function goesOnFrom(text: string, ends: ReadonlySet<number>, start: number): boolean {
  const between = house.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  return between !== undefined && ends.has(start - between.length);
}

function startsWithSurname({ name, surname }: { name: string; surname: string }): boolean {
  return name.startsWith(`${surname} `);
}

function printed(person: PersonInText, hand: TextInHand): string[] {
  return person.mentions
    .filter(({ full }) => full)
    .map(({ start, end }) => hand.text.slice(start, end));
}

function longestSurname(
  tokens: TextInHand['tokens'],
  from: number,
  owners: ReadonlyMap<string, PersonInText | null>,
): { person: PersonInText; to: number; end: number; printed: string } | null {
  let words = '';
  let found: ReturnType<typeof longestSurname> = null;
  for (let to = from; to < Math.min(tokens.length, from + 5); to++) {
    const token = tokens[to];
    if (!token) break;
    const joined = to > from && token.start === tokens[to - 1]?.end;
    words = to === from ? token.text : `${words}${joined ? '' : ' '}${token.text}`;
    const person = owners.get(foldLetters(words));
    if (person) found = { person, to: to + 1, end: token.end, printed: words };
  }
  return found;
}

function* tokensWithin(
  tokens: TextInHand['tokens'],
  span: { start: number; end: number },
): Generator<number> {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length && (tokens[i]?.start ?? 0) < span.end; i++) yield i;
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
