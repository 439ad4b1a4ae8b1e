import { foldLetters } from '../../gazetteer/normalise-name.ts';
import type { Span } from '../../read/source-text.ts';
import type { Token } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { Person } from '../world/world.ts';
import { type OfficePhrase, officePhrases } from './office-phrase.ts';
import type { PersonInText } from './person-in-text.ts';
import { personalNameAt } from './personal-name.ts';
import { surnameMentions } from './surname-mentions.ts';

interface NamedPerson extends Span {
  name: string;
  known: Person | null;
  office: OfficePhrase | null;
}

/**
 * Finds the people a text names: by an office before or after the name, or by a full name that is known.
 * It refuses capitalised words that no office and no authority record makes a person, and joins two names only where
 * the surname is one and nothing sets them apart.
 *
 *     Kazakh Deputy Prime Minister and Foreign Minister Mukhtar Tleuberdi
 *                                                       ^^^^^^^^^^^^^^^^^
 */
export function findPeople(hand: TextInHand, day: string | null): PersonInText[] {
  const people: PersonInText[] = [];
  for (const found of namedPeople(hand, day)) {
    const same = people.find((person) => isSame(person, found));
    if (same) join(same, found);
    else people.push(begin(found));
  }
  giveUniqueIds(people);
  return surnameMentions(hand, people);
}

function namedPeople(hand: TextInHand, day: string | null): NamedPerson[] {
  const { tokens, names, text, world } = hand;
  const offices = officePhrases(hand);
  const tokenAt = new Map(tokens.map((token, i) => [token.start, i]));
  const found: NamedPerson[] = [];
  const taken = new Set<number>();
  const personNames = names.filter((name) => name.name.is === 'person');
  const officeBefore = new Map<number, OfficePhrase>();
  for (const office of offices) {
    const next = nextToken(tokens, tokenAt, text, office.end);
    if (next === null) continue;
    const name = personalNameAt(tokens, next);
    if (!name) continue;
    const first = tokens[name.from] as Token;
    if (
      names.some(
        (n) =>
          n.start === first.start &&
          (n.name.is === 'state' || n.name.is === 'office' || n.name.is === 'demonym'),
      )
    )
      continue;
    officeBefore.set(first.start, office);
  }
  for (const name of personNames) {
    if (name.name.is !== 'person') continue;
    const known = world.people.get(name.name.id) ?? null;
    if (taken.has(name.start)) continue;
    taken.add(name.start);
    const office = officeBefore.get(name.start) ?? officeAfter(text, offices, name.end);
    officeBefore.delete(name.start);
    found.push({
      start: name.start,
      end: name.end,
      name: text.slice(name.start, name.end),
      known,
      office,
    });
  }
  for (const [start, office] of officeBefore) {
    const from = tokenAt.get(start) as number;
    const name = personalNameAt(tokens, from);
    if (!name) continue;
    const end = (tokens[name.to - 1] as Token).end;
    const printed = text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, '');
    found.push({
      start,
      end,
      name: printed,
      known: world.personByOffice(printed, office, day),
      office,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The token a name can begin with after an office: next to it, a comma or “the” passed over. */
function nextToken(
  tokens: readonly Token[],
  tokenAt: ReadonlyMap<number, number>,
  text: string,
  end: number,
): number | null {
  const gap = /^,?\s+/.exec(text.slice(end, end + 8));
  if (!gap) return null;
  const index = tokenAt.get(end + gap[0].length);
  return index === undefined || index >= tokens.length ? null : index;
}

function officeAfter(
  text: string,
  offices: readonly OfficePhrase[],
  end: number,
): OfficePhrase | null {
  return (
    offices.find(
      (office) =>
        office.start > end &&
        office.start - end < 12 &&
        /^,\s+(?:the\s+)?(?:\w+\s+)?$/.test(text.slice(end, office.start)),
    ) ?? null
  );
}

function begin(found: NamedPerson): PersonInText {
  const name = found.known?.name ?? found.name;
  return {
    id: found.known?.id ?? slugOf(found.name),
    name,
    surname: found.known?.surname ?? lastWord(found.name),
    known: found.known !== null,
    country: found.office?.country ?? null,
    countrySpan: found.office?.countrySpan ?? null,
    office: found.office?.office ?? null,
    officeSpan: found.office ? { start: found.office.start, end: found.office.end } : null,
    rank: found.office?.rank ?? null,
    mentions: [{ start: found.start, end: found.end, full: true }],
  };
}

function isSame(person: PersonInText, found: NamedPerson): boolean {
  if (found.known) {
    if (person.known) return person.id === found.known.id;
    return foldLetters(person.name) === foldLetters(found.known.surname);
  }
  const a = foldLetters(person.name).split(' ');
  const b = foldLetters(found.name).split(' ');
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.join(' ') === longer.join(' ')) return true;
  return (
    shorter.length === 1 &&
    (longer.at(-1) === shorter[0] ||
      longer[0] === shorter[0] ||
      foldLetters(person.surname) === shorter[0])
  );
}

function join(person: PersonInText, found: NamedPerson): void {
  person.mentions.push({ start: found.start, end: found.end, full: true });
  if (found.known && !person.known) {
    person.id = found.known.id;
    person.name = found.known.name;
    person.surname = found.known.surname;
    person.known = true;
  } else if (!person.known && found.name.length > person.name.length) {
    person.id = slugOf(found.name);
    person.name = found.name;
    person.surname = lastWord(found.name);
  }
  if (!found.office) return;
  if (person.office === null || (person.country === null && found.office.country !== null)) {
    person.office = found.office.office;
    person.officeSpan = { start: found.office.start, end: found.office.end };
    person.rank = found.office.rank;
  }
  person.country ??= found.office.country;
  person.countrySpan ??= found.office.countrySpan;
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** A name as an address: plain letters, lower case, hyphens. */
export function slugOf(name: string): string {
  return (
    foldLetters(name)
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'unnamed'
  );
}

function giveUniqueIds(people: PersonInText[]): void {
  const seen = new Map<string, number>();
  for (const person of people) {
    const count = (seen.get(person.id) ?? 0) + 1;
    seen.set(person.id, count);
    if (count > 1) person.id = `${person.id}-${count}`;
  }
}
