import { plainLetters } from '../../src/gazetteer/normalise-name.ts';
import type {
  Capital,
  FalseFriend,
  Leader,
  Place,
  SharedName,
  State,
} from '../../src/gazetteer/types.ts';
import { readEdtf } from '../../src/schema/edtf.ts';

/** What leads a printed form to two entries: `Georgia: GE, US`. */
export function sharedForms(
  entries: readonly { key: string; forms: readonly string[] }[],
): string[] {
  const keys = new Map<string, Set<string>>();
  for (const { key, forms } of entries) {
    for (const form of forms) keys.set(form, (keys.get(form) ?? new Set()).add(key));
  }
  return [...keys]
    .filter(([, found]) => found.size > 1)
    .map(([form, found]) => `${form}: ${[...found].sort().join(', ')}`);
}

export function repeated(items: readonly string[]): string[] {
  return items.filter((item, at) => items.indexOf(item) !== at);
}

export function namesOf(state: State): string[] {
  return [state.name, ...state.variants, ...state.demonyms];
}

export function placeNames(place: Place): string[] {
  return [place.name, ...place.variants.map(({ name }) => name)];
}

/** Terms whose days are no EDTF dates, or end before they begin. */
export function brokenTerms(terms: readonly { from?: string; to?: string }[]): string[] {
  return terms.flatMap(({ from, to }) => {
    const first = from === undefined ? undefined : readEdtf(from);
    const last = to === undefined ? undefined : readEdtf(to);
    const broken =
      first === null || last === null || (first && last ? first.first > last.last : false);
    return broken ? [`${from ?? ''}/${to ?? ''}`] : [];
  });
}

/** Capitals that are no place of the same state; for a state that is gone, of any state. */
export function capitalsNowhere(
  states: readonly Pick<State, 'code' | 'capitals'>[],
  places: readonly Place[],
): string[] {
  const known = new Set<string>();
  for (const place of places) {
    for (const name of placeNames(place)) {
      known.add(`${place.country} ${name}`);
      known.add(`gone ${name}`);
    }
  }
  const missing = (state: Pick<State, 'code'>, capital: Capital) =>
    !known.has(`${state.code.length === 4 ? 'gone' : state.code} ${capital.name}`);
  return states.flatMap((state) =>
    state.capitals
      .filter((capital) => missing(state, capital))
      .map((capital) => `${state.code} ${capital.name}`),
  );
}

/** False friends that hold none of the names, or are one of them outright. */
export function idleFalseFriends(
  falseFriends: readonly Pick<FalseFriend, 'phrase'>[],
  names: readonly string[],
): string[] {
  const known = new Set(names);
  const longest = [...names].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const holdsOne = new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'u');
  return falseFriends
    .map(({ phrase }) => phrase)
    .filter((phrase) => known.has(phrase) || !holdsOne.test(phrase));
}

/** Offices of leaders under a state or an office that no table knows. */
export function strayOffices(
  leaders: readonly Pick<Leader, 'id' | 'offices'>[],
  codes: ReadonlySet<string>,
  offices: ReadonlySet<string>,
): string[] {
  return leaders.flatMap(({ id, offices: held }) =>
    held
      .filter(({ office, country }) => !codes.has(country) || !offices.has(office))
      .map(({ office, country }) => `${id}: ${office}, ${country}`),
  );
}

/** Two people who held one sole office of one state on the same days for more than a handover's fortnight. */
export function rivals(leaders: readonly Pick<Leader, 'id' | 'offices'>[]): string[] {
  const terms = leaders.flatMap(({ id, offices }) =>
    offices
      .filter(({ office }) => soleOffices.has(office))
      .map(({ office, country, from, to }) => ({
        id,
        seat: `${office}, ${country}`,
        // A month or a year may have changed hands on any of its days: only its far end counts.
        first: readEdtf(from)?.last ?? from,
        last: to === undefined ? '9999-12-31' : (readEdtf(to)?.first ?? to),
      })),
  );
  return terms.flatMap((a, at) =>
    terms
      .slice(at + 1)
      .filter((b) => a.id !== b.id && a.seat === b.seat)
      .filter((b) => a.first < b.last && b.first < a.last)
      .map((b) => `${a.seat}: ${a.id}, ${b.id}`),
  );
}

const soleOffices = new Set([
  'President',
  'Prime Minister',
  'Premier',
  'Chancellor',
  'Taoiseach',
  'King',
  'Emir',
  'Sultan',
  'Foreign Minister',
  'Foreign Secretary',
  'Secretary of State',
  'Vice President',
]);

/** Shared names whose states are unknown, whose usual state is not among them, or that a state lists as its own. */
export function brokenSharedNames(
  sharedNames: readonly SharedName[],
  states: readonly State[],
): string[] {
  const codes = new Set(states.map(({ code }) => code));
  const own = new Set(states.flatMap(namesOf));
  return sharedNames
    .filter(
      ({ form, codes: shared, usual }) =>
        own.has(form) ||
        shared.length < 2 ||
        !shared.every((code) => codes.has(code)) ||
        (usual !== undefined && !shared.includes(usual)),
    )
    .map(({ form }) => form);
}

/** Names printed with marks whose form in plain letters is missing. */
export function withoutPlainForm(entries: readonly (readonly string[])[]): string[] {
  return entries.flatMap((forms) => forms.filter((form) => !forms.includes(plainLetters(form))));
}
