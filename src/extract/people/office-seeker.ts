import { foldLetters } from '../../gazetteer/normalise-name.ts';
import { namedMost } from '../parties/named-most.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { sameOffice } from '../world/same-office.ts';
import type { Person } from '../world/world.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { NamedPerson } from './people-by-name.ts';
import { isAddressedAs, surnamesPrinted } from './surnames-printed.ts';

/** A person an office alone can stand for. */
export interface Bearer {
  readonly name: string;
  readonly known: Person | null;
}

/** The word by which a bare name is told from another. */
export function lastWord(name: string): string {
  return foldLetters(name).split(' ').at(-1) ?? '';
}

/** Words that make the office before a name one of another time: `Peru’s then President Pedro Rojas`. */
const noLonger = /\b(?:former|then|late|ex)[\s-]/iu;

/** Looks for the person an office stands for. */
export class OfficeSeeker {
  readonly #hand: TextInHand;
  readonly #found: readonly NamedPerson[];
  readonly #day: string | null;
  readonly #home: string | null;
  readonly #surnames: ReadonlySet<string>;

  constructor(
    hand: TextInHand,
    found: readonly NamedPerson[],
    day: string | null,
    home: string | null,
  ) {
    this.#hand = hand;
    this.#found = found;
    this.#day = day;
    this.#home = home;
    this.#surnames = surnamesPrinted(hand.text);
  }

  /** An office of the title: of the state it names, else of the state the text is put out in. */
  inHead({ office, country }: OfficePhrase): Bearer | null {
    const state = country ?? this.#home;
    if (state === null) return null;
    const named = unique(
      this.#found.filter(
        (person) =>
          person.office !== null &&
          person.office.country === state &&
          !this.#isFormer(person, person.office) &&
          sameOffice(person.office.office, office),
      ),
    );
    if (named.length === 1) return named[0] ?? null;
    return this.holder(office, state);
  }

  /** The one known holder: on the day, where the term’s end is known or the text prints the surname; else of those it prints. */
  holder(office: string, country: string): Bearer | null {
    const holders = this.#hand.world.holdersOf(office, country, this.#day);
    const printed = holders.filter(({ person }) => this.#prints(person));
    const sure =
      printed.length > 0 ? printed : this.#day ? holders.filter(({ ended }) => ended) : [];
    const [one, two] = sure.map(({ person }) => person);
    if (!one || two) return null;
    return { name: one.name, known: one };
  }

  /** Whom the label of an office can stand for, those left out who have a label of their own. */
  inLabel({ office, country }: OfficePhrase, labelled: ReadonlySet<string>): Bearer[] {
    const free = (bearer: Bearer) => !labelled.has(lastWord(bearer.known?.surname ?? bearer.name));
    const { world } = this.#hand;
    const state = country;
    const named = this.#found.filter(
      (person) =>
        (person.office !== null && sameOffice(person.office.office, office)) ||
        (person.known !== null && this.#held(person.known, office)),
    );
    const surnamed = [...this.#surnames].flatMap((surname) => {
      const known = world.personByOffice(surname, { office, country: state }, this.#day);
      return known && !this.#isOthers(surname, known) ? [{ name: known.name, known }] : [];
    });
    const candidates = unique([...named, ...surnamed])
      .filter(free)
      .filter((bearer) => state === null || this.#stateOf(bearer) === state);
    const addressed = candidates.filter((bearer) =>
      isAddressedAs(this.#hand.text, bearer.known?.surname ?? bearer.name),
    );
    if (addressed.length === 1) return addressed;
    const own = candidates.filter((bearer) => this.#stateOf(bearer) === this.#home);
    if (this.#home !== null && own.length === 1) return own;
    // Those who speak are of the states the text speaks of most; others it merely names.
    const most = namedMost(this.#hand).slice(0, 2);
    const sides = candidates.filter((bearer) =>
      most.some(({ code }) => code === this.#stateOf(bearer)),
    );
    if (sides.length > 0) return sides;
    const home = state ?? this.#home;
    const holder = home ? this.holder(office, home) : null;
    return holder && free(holder) ? [holder] : [];
  }

  /** A surname that somebody else bears in this text is no sign of the one known. */
  #isOthers(surname: string, { id }: Person): boolean {
    return this.#found.some(
      ({ name, known }) =>
        known?.id !== id &&
        foldLetters(known?.name ?? name)
          .split(' ')
          .includes(surname),
    );
  }

  #isFormer({ start }: NamedPerson, office: OfficePhrase): boolean {
    const from = Math.max(0, office.start - 8);
    return office.start < start && noLonger.test(this.#hand.text.slice(from, start));
  }

  #held(person: Person, office: string): boolean {
    return person.offices.some((held) => {
      const country = held.country ?? person.country;
      return (
        country !== undefined &&
        sameOffice(held.office, office) &&
        this.#hand.world
          .holdersOf(office, country, this.#day)
          .some((holder) => holder.person.id === person.id)
      );
    });
  }

  #stateOf({ name, known }: Bearer): string | null {
    const printed = this.#found.find((person) => person.name === name && person.office?.country);
    return printed?.office?.country ?? known?.offices.at(-1)?.country ?? known?.country ?? null;
  }

  #prints(person: Person): boolean {
    return this.#surnames.has(foldLetters(person.surname));
  }
}

/** Each person once: by id, else by the last word of the name. */
function unique(people: readonly Bearer[]): Bearer[] {
  const once = new Map<string, Bearer>();
  for (const { name, known } of people) {
    const key = lastWord(known?.surname ?? name);
    const earlier = once.get(key);
    if (!earlier || (!earlier.known && known)) once.set(key, { name, known });
  }
  return [...once.values()];
}
