import { foldLetters } from '../../gazetteer/normalise-name.ts';
import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import type { Person } from '../world/world.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** A person's name where it stands, with what the words beside it say. */
export interface NamedPerson extends Span {
  name: string;
  known: Person | null;
  office: OfficePhrase | null;
  /** The state of one whose office is none the gazetteer knows: `Jane Doe, speaker of the Diet of Norway`. */
  of?: Span & { readonly code: string };
  /** True where only the office stands there, and the person follows from it. */
  byOffice?: true;
}

/**
 * The people of a text, led together as their names are met: a name joins an earlier one where one of the two is the
 * other's first or last word, or both are alike.
 * It refuses to join where two people answer to the name, or where the states of their offices set them apart: a bare
 * surname of two people names nobody.
 *
 *     President Ruto … William Ruto …     one person
 *               ^^^^           ^^^^
 */
export class PeopleByName {
  readonly all: PersonInText[] = [];
  /** People by what they answer to: an id, a whole name, a first, last or family name. */
  readonly #answering = new Map<string, Set<PersonInText>>();

  add(found: NamedPerson): void {
    const same = this.#same(found);
    if (same === 'two people') return;
    if (same) join(same, found);
    else this.all.push(begin(found));
    this.#index(same ?? (this.all.at(-1) as PersonInText));
  }

  #same(found: NamedPerson): PersonInText | 'two people' | null {
    const candidates = new Set<PersonInText>();
    for (const key of found.known
      ? keysOfKnown(found.known, found.name)
      : keysOfFound(found.name)) {
      for (const person of this.#answering.get(key) ?? [])
        if (!key.startsWith('one ') || !person.name.includes(' ')) candidates.add(person);
    }
    // `Prime Minister Mohammed Shyaa Nordmann of Iraq … PRIME MINISTER NORDMANN`: a known name spelt in another way.
    if (found.known)
      for (const person of this.#answering.get(`all ${foldLetters(found.known.surname)}`) ?? [])
        if (holdsSameOffice(person, found.known, found.office)) candidates.add(person);
    // `FM Kari … Foreign Minister Kari Nordmann`: by the first name alone, in the same office.
    if (found.known)
      for (const person of this.#answering.get(
        `one ${foldLetters(found.known.name).split(' ')[0]}`,
      ) ?? [])
        if (person.rank === 'foreign-minister' && found.office?.rank === person.rank)
          candidates.add(person);
    const [first, second] = [...candidates].filter((person) => !apart(person, found));
    if (!first) return null;
    if (!second) return first;
    if (found.known) return first;
    return foldLetters(found.name).includes(' ') ? null : 'two people';
  }

  #index(person: PersonInText): void {
    for (const key of keysOfPerson(person)) {
      const people = this.#answering.get(key);
      if (people) people.add(person);
      else this.#answering.set(key, new Set([person]));
    }
  }
}

function keysOfPerson(person: PersonInText): string[] {
  const name = foldLetters(person.name);
  const words = name.split(' ');
  if (person.known) {
    const surname = foldLetters(person.surname);
    const all = [name, words[0], words.at(-1), surname].map((w) => `all ${w}`);
    return [`id ${person.id}`, ...all, wholeOf(person.name)];
  }
  if (words.length === 1) return [`one ${name}`, `all ${name}`];
  return [
    ...[name, words[0], words.at(-1)].map((word) => `all ${word}`),
    ...endOf(words),
    ...endsOf(words),
    wholeOf(person.name),
  ];
}

/** First and last word of a name: who is printed with a middle name is printed without. */
function endsOf(words: readonly string[]): string[] {
  if (words.length === 2) return [`short ${words.join(' ')}`];
  return words.some((word) => particle.test(word)) || words.length > 4
    ? []
    : [`long ${words[0]} ${words.at(-1)}`];
}

/** What ties a name to a father or a house: without the word before it brothers have one name. */
const particle = /^(?:bin|ibn|bint|ben|al|el|de|da|do|del|di|van|von|der|den|la|le)$/;

/** A name of three words and more without its first, which can be an honour: `Hazrat Omar Rojas … Omar Rojas`; of four, its last two. */
function endOf(words: readonly string[]): string[] {
  return words.length > 2 && !particle.test(words[1] ?? '')
    ? [
        `all ${words.slice(1).join(' ')}`,
        ...(words.length > 3 && !particle.test(words[2] ?? '')
          ? [`all ${words.slice(2).join(' ')}`]
          : []),
      ]
    : [];
}

/** A known name joins whoever is called by the whole of it, and those known by the surname alone. */
function keysOfKnown({ id, name, surname }: Person, printed: string): string[] {
  const whole = [name, printed].filter((one) => one.includes(' ')).map(wholeOf);
  return [`id ${id}`, `one ${foldLetters(surname)}`, ...whole];
}

/** A name of several words also joins people known by one of them alone. */
function keysOfFound(name: string): string[] {
  const folded = foldLetters(name);
  const words = folded.split(' ');
  if (words.length === 1) return [`all ${folded}`];
  return [
    `all ${folded}`,
    `one ${words[0]}`,
    `one ${words.at(-1)}`,
    ...endOf(words),
    ...endsOf(words).map((key) =>
      key.startsWith('long') ? key.replace('long', 'short') : key.replace('short', 'long'),
    ),
    wholeOf(name),
  ];
}

const styled = /^(?:sheikha?|shaikha?|king|queen|prince|princess|sultan|emir|amir) /;

/** A whole name, whether its style is printed or not, and however its parts are joined: `Sheikh Ali Al-Sabah`, `Ali al Sabah`. */
function wholeOf(name: string): string {
  return `whole ${foldLetters(name)
    .replace(/-|\.(?=\s)/g, ' ')
    .replace(unevenSpace, ' ')
    .replace(styled, '')}`;
}

/** Two states for two offices: two people. */
function apart(person: PersonInText, { known, office }: NamedPerson): boolean {
  if (known && person.known) return false;
  return office?.country != null && person.country !== null && office.country !== person.country;
}

/** Of one surname, and in the same office of the same state: no state has two at a time. */
function holdsSameOffice(
  person: PersonInText,
  known: Person,
  office: OfficePhrase | null,
): boolean {
  return (
    !person.known &&
    person.country !== null &&
    known.offices.some(({ country }) => country === person.country) &&
    person.office?.toLowerCase() === office?.office.toLowerCase() &&
    (person.rank === 'head-of-state' || person.rank === 'head-of-government')
  );
}

function begin(found: NamedPerson): PersonInText {
  const name = found.known?.name ?? found.name;
  return {
    id: found.known?.id ?? slugOf(found.name),
    name,
    surname: found.known?.surname ?? lastWord(found.name),
    known: found.known !== null,
    country: found.office?.country ?? found.of?.code ?? null,
    countrySpan: found.office?.countrySpan ?? found.of ?? null,
    office: found.office?.office ?? null,
    officeSpan: found.office ? { start: found.office.start, end: found.office.end } : null,
    rank: found.office?.rank ?? null,
    inTitle: false,
    mentions: [mentionOf(found)],
  };
}

function join(person: PersonInText, found: NamedPerson): void {
  // A name can be found in more than one way.
  if (person.mentions.every(({ start }) => start !== found.start))
    person.mentions.push(mentionOf(found));
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
  const fuller = saysLess(person.office) && !saysLess(found.office.office);
  if (
    person.office === null ||
    fuller ||
    (person.country === null && found.office.country !== null)
  ) {
    person.office = found.office.office;
    person.officeSpan = { start: found.office.start, end: found.office.end };
    person.rank = found.office.rank;
  }
  person.country ??= found.office.country;
  person.countrySpan ??= found.office.countrySpan;
}

/** An office in small letters, or by its first letters, says less than the same one as a title. */
function saysLess(office: string | null): boolean {
  return office !== null && (/^\p{Ll}/u.test(office) || /^\p{Lu}{2,4}$/u.test(office));
}

function mentionOf({ start, end, byOffice }: NamedPerson): PersonMention {
  return { start, end, full: !byOffice, ...(byOffice && { byOffice }) };
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
