import { agencies } from '../../gazetteer/agencies.ts';
import { capitalsTraps } from '../../gazetteer/capitals-traps.ts';
import { leaders } from '../../gazetteer/leaders.ts';
import { places } from '../../gazetteer/places.ts';
import { sharedNames } from '../../gazetteer/shared-names.ts';
import { renamed, states } from '../../gazetteer/states.ts';
import type {
  CountryRecord,
  PersonRecord,
  PlaceRecord,
  PublisherRecord,
} from '../../schema/authority.ts';
import type { Name } from '../names/name.ts';
import { NameTrie } from '../names/name-trie.ts';
import { tokensOf } from '../names/tokens.ts';

/** Collects names into one trie, each also in capitals where that makes no other word. */
export class Names {
  readonly trie = new NameTrie<Name>();
  readonly #traps = new Set(capitalsTraps.map(({ form }) => form));

  /** Adds printed forms, each also as set wholly in capitals unless that would be another word. */
  add(forms: readonly string[], name: Name): void {
    for (const form of forms) {
      this.trie.add(tokensOf(form), name);
      const capitals = form.toUpperCase();
      if (capitals !== form && capitals.length > 3 && !this.#traps.has(form))
        this.trie.add(tokensOf(capitals), name);
    }
  }
}

/** Adds the names of states; returns the name pages show for each code. */
export function addStates(names: Names, own: readonly CountryRecord[]): Map<string, string> {
  const stateNames = new Map<string, string>();
  const overrides = new Map(own.map((record) => [record.code, record]));
  for (const state of states) {
    const override = overrides.get(state.code);
    stateNames.set(state.code, override?.name ?? state.name);
    names.add(
      [
        state.name,
        ...state.variants,
        ...(override?.variants ?? []),
        ...(override?.name ? [override.name] : []),
      ],
      { is: 'state', code: state.code },
    );
    names.add([...state.demonyms, ...(override?.demonyms ?? [])], {
      is: 'demonym',
      code: state.code,
    });
    names.add(state.prefixes ?? [], { is: 'prefix', code: state.code });
  }
  for (const { form, is, usual } of sharedNames) {
    if (!usual) names.add([form], { is: 'false-friend' });
    else names.add([form], { is: is === 'demonym' ? 'demonym' : 'state', code: usual });
  }
  for (const [code, today] of Object.entries(renamed))
    stateNames.set(code, stateNames.get(today) ?? code);
  return stateNames;
}

/** Adds the names of places; the archive’s own entry of an id replaces the gazetteer’s. */
export function addPlaces(names: Names, own: readonly PlaceRecord[]): Map<string, PlaceRecord> {
  const all = new Map<string, PlaceRecord>();
  for (const { id, name, country, variants } of places) {
    all.set(id, {
      id,
      name,
      country,
      variants: variants.map((variant) => variant.name),
      formerly: variants.filter((v) => v.from || v.to),
    });
  }
  for (const place of own) all.set(place.id, place);
  for (const { id, name, country, variants, formerly } of all.values()) {
    names.add([name, ...variants, ...formerly.map((former) => former.name)], {
      is: 'place',
      id,
      country,
    });
  }
  return all;
}

/** Adds the full names of people; the archive’s own entry of an id replaces the gazetteer’s. */
export function addPeople(names: Names, own: readonly PersonRecord[]): Map<string, PersonRecord> {
  const all = new Map<string, PersonRecord>();
  for (const leader of leaders)
    all.set(leader.id, {
      ...leader,
      variants: [...leader.variants],
      offices: [...leader.offices],
      country: leader.offices[0]?.country,
    });
  for (const person of own) all.set(person.id, person);
  for (const { id, name, surname, variants } of all.values()) {
    const full = [name, ...variants].filter((form) => form !== surname && form.includes(' '));
    names.add(full, { is: 'person', id });
  }
  return all;
}

/** Adds the names of agencies and houses; the archive’s own entry of an id replaces the gazetteer’s. */
export function addPublishers(
  names: Names,
  own: readonly PublisherRecord[],
): Map<string, PublisherRecord> {
  const all = new Map<string, PublisherRecord>();
  for (const { id, name, variants, country, type } of agencies)
    all.set(id, { id, name, variants: [...variants], type, country });
  for (const publisher of own) all.set(publisher.id, publisher);
  for (const { id, name, variants, type } of all.values()) {
    if (
      type === 'agency' ||
      type === 'newspaper' ||
      type === 'broadcaster' ||
      type === 'government'
    )
      names.add([name, ...variants], { is: 'agency', id });
  }
  return all;
}
