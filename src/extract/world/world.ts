import { falseFriends } from '../../gazetteer/false-friends.ts';
import { foldLetters } from '../../gazetteer/normalise-name.ts';
import { offices } from '../../gazetteer/offices.ts';
import { states } from '../../gazetteer/states.ts';
import type { Office } from '../../gazetteer/types.ts';
import type {
  CountryRecord,
  PersonRecord,
  PlaceRecord,
  PublisherRecord,
} from '../../schema/authority.ts';
import { type FormulaCatalogue, noFormulas } from '../../schema/formula.ts';
import type { Theme } from '../../schema/theme.ts';
import type { PlaceNames } from '../../segment/place-names.ts';
import { compileFormulas, type FormulaMatcher } from '../formulas/compile-formulas.ts';
import { stateForms } from '../formulas/state-slots.ts';
import type { Name } from '../names/name.ts';
import type { NameTrie } from '../names/name-trie.ts';
import { tokensOf } from '../names/tokens.ts';
import { compileThemes, type ThemeMatcher } from '../themes/compile-theme.ts';
import { addPeople, addPlaces, addPublishers, addStates, Names } from './names-of-the-world.ts';
import {
  holdersOf,
  officeOn,
  personByOffice,
  personBySurname,
  stateByOffice,
} from './people-by-office.ts';

/** A person the archive's authority file or the gazetteer knows. */
export type Person = PersonRecord;

/** The archive's own authority files, themes and formulas; any may be empty. */
export interface ArchiveAuthority {
  readonly countries: readonly CountryRecord[];
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly publishers: readonly PublisherRecord[];
  readonly themes: readonly Theme[];
  readonly formulas: FormulaCatalogue;
}

export const noAuthority: ArchiveAuthority = {
  countries: [],
  people: [],
  places: [],
  publishers: [],
  themes: [],
  formulas: noFormulas,
};

/** What is known of the world when a text is read: the gazetteer, extended and overridden by the archive's files. */
export interface World extends PlaceNames {
  readonly names: NameTrie<Name>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly publishers: ReadonlyMap<string, PublisherRecord>;
  readonly themes: readonly Theme[];
  readonly matchThemes: ThemeMatcher;
  readonly formulas: FormulaCatalogue;
  readonly matchFormulas: FormulaMatcher;
  isStateCode(code: string): boolean;
  /** Whether a place is, or was, the capital of its state. */
  isCapital(id: string): boolean;
  /** Whether the archive’s own authority file has the person, not the gazetteer alone. */
  isOwnPerson(id: string): boolean;
  stateName(code: string): string;
  /** The person of that surname who held such an office on that day; null where none or several did. */
  personByOffice(
    name: string,
    office: { office: string; country: string | null } | null,
    day: string | null,
  ): Person | null;
  /** The person of that surname who held any office on that day; null where none or several did, or no day is known. */
  personBySurname(name: string, day: string | null): Person | null;
  /** The one state of all who bear a surname and have held such an office; null where there are two or none. */
  stateByOffice(person: { name: string; surname: string }, office: string): string | null;
  /** Everybody known to have held an office of a state, on a day where one is given; `ended` where the term’s end is known. */
  holdersOf(
    office: string,
    country: string,
    day: string | null,
  ): readonly { person: Person; ended: boolean }[];
  /** The state and office a person held on a day; null where that is not known for certain. */
  officeOn(person: Person, day: string | null): { office: string; country: string | null } | null;
}

/** Offices that newsrooms also set in small letters, or with one capital: `Commerce secretary`. */
const oftenSmall =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* (?:Minister|Secretary|Premier|Chancellor|Representative|Adviser|Advisor|Envoy)$/u;

/** How an office is printed in small letters, its first letter a capital or not; each form is taken once of all offices. */
function inSmallLetters({ name, variants }: Office, printed: Set<string>): string[] {
  return [name, ...variants]
    .filter((form) => oftenSmall.test(form))
    .flatMap((form) => [form.charAt(0) + form.slice(1).toLowerCase(), form.toLowerCase()])
    .filter((form) => {
      const taken = printed.has(form);
      printed.add(form);
      return !taken;
    });
}

/** Joins the gazetteer and an archive's authority files; the archive's entry of an id replaces the gazetteer's. */
export function makeWorld(authority: ArchiveAuthority = noAuthority): World {
  const builder = new Names();
  const stateNames = addStates(builder, authority.countries);
  const allPlaces = addPlaces(builder, authority.places);
  const seats = new Map(
    states.map(({ code, capitals: of }) => [code, new Set(of.map(({ name }) => name))]),
  );
  const capitals = new Set(
    [...allPlaces.values()]
      .filter(({ name, variants, country }) =>
        [name, ...variants].some((form) => seats.get(country)?.has(form)),
      )
      .map(({ id }) => id),
  );
  const people = addPeople(builder, authority.people);
  const ownPeople = new Set(authority.people.map(({ id }) => id));
  const publishers = addPublishers(builder, authority.publishers);
  const printed = new Set(offices.flatMap(({ name, variants }) => [name, ...variants]));
  for (const office of offices) {
    builder.add([office.name, ...office.variants, ...inSmallLetters(office, printed)], {
      is: 'office',
      office: office.name,
      rank: office.rank,
    });
  }
  builder.add(
    falseFriends.map(({ phrase }) => phrase),
    { is: 'false-friend' },
  );
  const bySurname = new Map<string, Person[]>();
  for (const person of people.values()) {
    const key = foldLetters(person.surname);
    bySurname.set(key, [...(bySurname.get(key) ?? []), person]);
  }
  const byCountry = new Map<string, Person[]>();
  for (const person of people.values())
    for (const country of new Set(person.offices.map((held) => held.country ?? person.country)))
      if (country !== undefined)
        byCountry.set(country, [...(byCountry.get(country) ?? []), person]);
  const means = (words: string, is: Name['is']) => {
    const tokens = tokensOf(words);
    const found = builder.trie.at(tokens, 0);
    return (
      found !== null && found.to === tokens.length && found.values.some((name) => name.is === is)
    );
  };
  return {
    names: builder.trie,
    people,
    places: allPlaces,
    publishers,
    themes: authority.themes,
    matchThemes: compileThemes(authority.themes),
    formulas: authority.formulas,
    matchFormulas: compileFormulas(authority.formulas, stateForms(authority.countries)),
    isPlace: (words) => means(words, 'place') || means(words, 'state'),
    isState: (words) => means(words, 'state'),
    isAgency: (words) => means(words, 'agency'),
    beginsWithOffice: (words) => {
      const found = builder.trie.at(tokensOf(words), 0);
      return (
        /^(?:Mr|Mrs|Ms|Dr)\.? /.test(words) ||
        (found?.values.some((name) => name.is === 'office') ?? false)
      );
    },
    isOwnPerson: (id) => ownPeople.has(id),
    isStateCode: (code) => stateNames.has(code),
    isCapital: (id) => capitals.has(id),
    stateName: (code) => stateNames.get(code) ?? code,
    personByOffice: (name, office, day) => personByOffice(bySurname, name, office, day),
    personBySurname: (name, day) => personBySurname(bySurname, name, day),
    stateByOffice: (person, office) => stateByOffice(bySurname, person, office),
    holdersOf: (office, country, day) =>
      holdersOf(byCountry.get(country) ?? [], office, country, day),
    officeOn,
  };
}
