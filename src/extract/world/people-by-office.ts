import { foldLetters } from '../../gazetteer/normalise-name.ts';
import type { PersonRecord } from '../../schema/authority.ts';
import { readEdtf } from '../../schema/edtf.ts';
import { sameOffice } from './same-office.ts';

type Person = PersonRecord;

/**
 * The one person of a surname who held such an office on that day.
 * It refuses where none or several did.
 */
export function personByOffice(
  bySurname: ReadonlyMap<string, readonly Person[]>,
  name: string,
  office: { office: string; country: string | null } | null,
  day: string | null,
): Person | null {
  if (!office) return null;
  const folded = foldLetters(name);
  const held = (
    bySurname.get(folded) ??
    bySurname.get(folded.split(' ').at(-1) ?? '') ??
    []
  ).filter((person) =>
    person.offices.some((one) => {
      if (office.country && one.country !== office.country) return false;
      if (day && !heldOn(one, day)) return false;
      return sameOffice(one.office, office.office);
    }),
  );
  const agreeing = (words: string) =>
    held.filter((person) => !words.includes(' ') || agrees(person, words));
  const found = agreeing(folded);
  // `Juana R. Quispe`, whom nobody knows by a second name.
  const all =
    found.length === 0 && (day || office.country) ? agreeing(withoutInitials(folded)) : found;
  return all.length === 1 ? (all[0] ?? null) : null;
}

/**
 * The one person of a surname who held any office on a day.
 * It refuses where no day is known, and where none or several did.
 */
export function personBySurname(
  bySurname: ReadonlyMap<string, readonly Person[]>,
  name: string,
  day: string | null,
): Person | null {
  if (!day) return null;
  const found = (bySurname.get(foldLetters(name)) ?? []).filter((person) =>
    person.offices.some((held) => heldOn(held, day)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The one state of all who bear a surname and are known to have held such an office, whoever of them is meant.
 * It refuses where they are of two states, or none is known, and whose given name is another’s.
 */
export function stateByOffice(
  bySurname: ReadonlyMap<string, readonly Person[]>,
  { name, surname }: { name: string; surname: string },
  office: string,
): string | null {
  const folded = withoutInitials(foldLetters(name));
  const of = (bySurname.get(foldLetters(surname)) ?? []).filter(
    (person) => !folded.includes(' ') || agrees(person, folded),
  );
  const held = of.flatMap((person) =>
    person.offices
      .filter((one) => sameOffice(one.office, office))
      .map(({ country }) => country ?? person.country ?? null),
  );
  const states = new Set(held);
  return states.size === 1 ? (held[0] ?? null) : null;
}

/** A folded name without the initials between its first word, or first initial, and its last word. */
function withoutInitials(folded: string): string {
  return folded
    .replace(/(?<=\p{L}{2} )(?:\p{L}\.? )+(?=\p{L}{2})/gu, '')
    .replace(/^(\p{L})\.? ?(?:\p{L}\.? )+(?=\p{L}{2})/u, '$1 ');
}

/** A name of several words agrees with a known one where every word, or what an initial stands for, is in one of its spellings. */
function agrees(person: Person, folded: string): boolean {
  return [person.name, ...person.variants].some((spelling) => {
    const words = foldLetters(spelling).split(' ');
    return folded
      .split(/[ .]+/)
      .every((word) =>
        word.length === 1 ? words.some((other) => other.startsWith(word)) : words.includes(word),
      );
  });
}

/**
 * Everybody known to have held an office of a state, on a day where one is given.
 * A term with no known end counts as held ever after: the caller decides what more it asks for.
 */
export function holdersOf(
  people: Iterable<Person>,
  office: string,
  country: string,
  day: string | null,
): { person: Person; ended: boolean }[] {
  const found: { person: Person; ended: boolean }[] = [];
  for (const person of people) {
    const terms = person.offices.filter(
      (held) =>
        (held.country ?? person.country) === country &&
        sameOffice(held.office, office) &&
        (day === null || heldOn(held, day)),
    );
    if (terms.length > 0) found.push({ person, ended: terms.every(({ to }) => to !== undefined) });
  }
  return found;
}

/** Tells whether a person is known to have held such an office, on the day where one is given. */
export function hasHeld(person: Person, office: string, day: string | null): boolean {
  return person.offices.some(
    (held) => sameOffice(held.office, office) && (day === null || heldOn(held, day)),
  );
}

function heldOn(
  held: { from?: string | undefined; to?: string | undefined },
  day: string,
): boolean {
  const reading = readEdtf(day);
  if (!reading) return true;
  const from = held.from ? readEdtf(held.from)?.first : null;
  const to = held.to ? readEdtf(held.to)?.last : null;
  return (!from || from <= reading.last) && (!to || to >= reading.first);
}

/**
 * The office and state of a person on a day; an empty office where several were held or none is dated.
 * It refuses a state where the person’s offices name two.
 */
export function officeOn(
  person: Person,
  day: string | null,
): { office: string; country: string | null } | null {
  const held = day ? person.offices.filter((office) => heldOn(office, day)) : person.offices;
  const office = held.at(-1);
  if (!office) return person.country ? { office: '', country: person.country } : null;
  const countries = new Set(held.map(({ country }) => country ?? person.country ?? null));
  return {
    office: day && held.length === 1 ? office.office : '',
    country: countries.size === 1 ? (office.country ?? person.country ?? null) : null,
  };
}
