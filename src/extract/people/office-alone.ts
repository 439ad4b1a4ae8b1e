import { foldLetters } from '../../gazetteer/normalise-name.ts';
import type { Span } from '../../read/source-text.ts';
import { namedMost } from '../parties/named-most.ts';
import { within } from '../parties/within.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { sameOffice } from '../world/same-office.ts';
import type { Person } from '../world/world.ts';
import { correspondentsOf } from './correspondents.ts';
import { homeOf } from './home.ts';
import { codeOf, type OfficePhrase } from './office-phrase.ts';
import type { NamedPerson } from './people-by-name.ts';
import { isAddressedAs, surnamesPrinted } from './surnames-printed.ts';

/** A person an office alone can stand for. */
export interface Bearer {
  readonly name: string;
  readonly known: Person | null;
}

/**
 * The people that offices printed without a name stand for, in the title, in the line that says whose words the text
 * is, and in the labels of a transcript: whom the text names with that office, else the one person who held it on the
 * text's day, else the one holder whose surname the text prints.
 * It refuses an office that two people fit.
 *
 *     PRIME MINISTER:  Thank you for coming.        … JOURNALIST:  Mr Howard, will you …
 *     ^^^^^^^^^^^^^^^                                              ^^^^^^
 */
export function byOfficeAlone(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  found: readonly NamedPerson[],
  day: string | null,
): NamedPerson[] {
  const full = day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  const named = new Set(found.map(({ office }) => office).filter((office) => office !== null));
  const home = homeOf(hand);
  const seek = new Seeker(hand, found, full, home);
  const heads = [hand.title, ...hand.segmented.header.filter(({ is }) => is === 'issued-by')];
  // Of a dispatch the signature tells who wrote it, whose office the heading gives.
  const signature = correspondentsOf(hand)?.signature ?? null;
  const sent =
    (hand.title?.start ?? 0) +
    1 +
    (hand.title ? hand.text.slice(hand.title.start, hand.title.end).indexOf(' to ') : 0);
  const inHeads = offices
    .filter((office) => principal(office) && !named.has(office))
    .filter((office) => heads.some((head) => within(office, head)))
    .filter((office) => !(signature && office.start < sent))
    .flatMap((office) => {
      const bearer = seek.inHead(office);
      return bearer ? [asNamed(office, bearer, office)] : [];
    });
  return [...inHeads, ...several(hand, seek), ...inLabels(hand, offices, found, seek)];
}

function principal({ rank }: OfficePhrase): boolean {
  return rank === 'head-of-state' || rank === 'head-of-government' || rank === 'foreign-minister';
}

function asNamed(span: Span, { name, known }: Bearer, office: OfficePhrase | null): NamedPerson {
  return { start: span.start, end: span.end, name, known, office, byOffice: true };
}

const plural =
  /\b(Prime Minister|President|Foreign Minister|Chancellor|Minister for Foreign Affairs|Minister of Foreign Affairs|King|Premier)s of\b/giu;

/** `the Prime Ministers of Australia and Papua New Guinea`, in the title. */
function several(hand: TextInHand, seek: Seeker): NamedPerson[] {
  const { title, text, names } = hand;
  if (!title) return [];
  const found: NamedPerson[] = [];
  for (const match of text.slice(title.start, title.end).matchAll(plural)) {
    let at = title.start + match.index + match[0].length;
    for (const state of names) {
      if (state.start < at || state.end > title.end || state.name.is !== 'state') continue;
      if (!/^[\s,]*(?:and\s+)?(?:the\s+)?$/i.test(text.slice(at, state.start))) break;
      at = state.end;
      const bearer = seek.holder(match[1] as string, codeOf(state));
      if (bearer) found.push(asNamed(state, bearer, null));
    }
  }
  return found;
}

/** The labels of a transcript that are an office and nothing else; those that fit the fewest are settled first. */
function inLabels(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  found: readonly NamedPerson[],
  seek: Seeker,
): NamedPerson[] {
  const turns = hand.passages.flatMap(({ turn }) => (turn && !turn.asks ? [turn] : []));
  const labelled = new Set<string>();
  const inBrackets = new Map(
    turns.flatMap((turn) => {
      const words = wordsOf(hand, turn);
      const bracket = words.indexOf(' (');
      return bracket > 0 ? [[words.slice(0, bracket), turn] as const] : [];
    }),
  );
  const again: NamedPerson[] = [];
  const alone = new Map<string, { office: OfficePhrase; spans: Span[] }>();
  for (const turn of turns) {
    const person = found.find((candidate) => within(candidate, turn));
    if (person) {
      labelled.add(lastWord(person.known?.surname ?? person.name));
      continue;
    }
    const words = wordsOf(hand, turn);
    // `Norwegian Foreign Minister:` after `Norwegian Foreign Minister (Ms. Kari Nordmann):`.
    const fuller = inBrackets.get(words);
    const bearer = fuller && found.find((candidate) => within(candidate, fuller));
    if (bearer) {
      again.push(asNamed(turn, bearer, null));
      continue;
    }
    const office = officeOfLabel(words, turn, offices);
    if (!office) continue;
    const known = alone.get(foldLetters(words));
    if (known) known.spans.push(turn);
    else alone.set(foldLetters(words), { office, spans: [turn] });
  }
  for (const { name, known } of found) {
    const words = foldLetters(known?.name ?? name).split(' ');
    if (labelled.has(words.at(-1) ?? ''))
      for (const word of words) if (word.length > 3) labelled.add(word);
  }
  const settled = [...again];
  let left = [...alone.values()];
  for (let round = 0; round < alone.size; round++) {
    const next = left.find(({ office }) => seek.inLabel(office, labelled).length === 1);
    const [bearer] = next ? seek.inLabel(next.office, labelled) : [];
    if (!next || !bearer) break;
    left = left.filter((label) => label !== next);
    labelled.add(lastWord(bearer.known?.surname ?? bearer.name));
    for (const span of next.spans) settled.push(asNamed(span, bearer, null));
  }
  return settled;
}

/** The words of a label, its colon or stop left out. */
function wordsOf({ text }: TextInHand, turn: Span): string {
  return text
    .slice(turn.start, turn.end - 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The office a label is: nothing but an article may stand beside it; `PM` is the one short form labels use. */
function officeOfLabel(
  words: string,
  label: Span,
  offices: readonly OfficePhrase[],
): OfficePhrase | null {
  if (/^(?:the )?p\.?m\.?$/i.test(words))
    return {
      ...label,
      office: 'Prime Minister',
      rank: 'head-of-government',
      country: null,
      host: null,
      countrySpan: null,
    };
  const office = offices.find((phrase) => within(phrase, label));
  if (!office || office.host) return null;
  const rest = words.length - (office.end - office.start);
  return rest <= 4 ? office : null;
}

function lastWord(name: string): string {
  return foldLetters(name).split(' ').at(-1) ?? '';
}

/** Looks for the person an office stands for. */
class Seeker {
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
