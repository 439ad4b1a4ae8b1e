import { foldLetters } from '../gazetteer/normalise-name.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { byCodeUnit } from './compare.ts';
import { groupBy } from './group.ts';
import type { Person, World } from './holdings.ts';
import { mostPrinted, type Names } from './names.ts';
import { officesPrinted } from './offices.ts';
import { spanOf } from './order.ts';
import { peopleIdsOf, themeIdsOf } from './summed.ts';
import { tally } from './tally.ts';

/**
 * Everyone who takes part or speaks in a statement, from statements ordered newest first; by surname where the
 * authority file gives one, else by name. It refuses to guess which part of a printed name is the surname.
 */
export function relatePeople(
  statements: readonly StatementSummary[],
  world: World,
  names: Names,
): Person[] {
  const participantIn = groupBy(statements, ({ participants }) => participants.map(({ id }) => id));
  const speakerIn = groupBy(statements, ({ speakers }) => speakers.map(({ id }) => id));
  return [...groupBy(statements, peopleIdsOf)]
    .map(([id, list]) => ({
      ...personFrom(id, list, world, names),
      participantIn: participantIn.get(id) ?? [],
      speakerIn: speakerIn.get(id) ?? [],
    }))
    .map((person) => ({ person, key: foldLetters(orderingName(person, world)) }))
    .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.person.id, b.person.id))
    .map(({ person }) => person);
}

function personFrom(
  id: string,
  statements: readonly StatementSummary[],
  world: World,
  names: Names,
): Omit<Person, 'participantIn' | 'speakerIn'> {
  const name = names.person(id);
  const record = world.people.get(id);
  const forms = new Set<string>();
  const countries = new Map<string, number>();
  for (const { participants, speakers } of statements) {
    for (const person of [...participants, ...speakers]) {
      if (person.id !== id) continue;
      forms.add(person.name);
      if (person.country !== undefined) {
        countries.set(person.country, (countries.get(person.country) ?? 0) + 1);
      }
    }
  }
  return {
    ...spanOf(statements),
    id,
    name,
    ...(record?.surname === undefined ? {} : { surname: record.surname }),
    printed: [...forms].filter((form) => form !== name).sort(byCodeUnit),
    country: record?.country ?? (mostPrinted(countries) || null),
    offices: officesPrinted(id, statements),
    statements,
    countries: tally(statements, ({ parties }) => parties, names.state),
    companions: tally(
      statements,
      (statement) => peopleIdsOf(statement).filter((other) => other !== id),
      names.person,
    ),
    themes: tally(statements, themeIdsOf, names.theme),
  };
}

function orderingName({ id, name }: Pick<Person, 'id' | 'name'>, world: World): string {
  const surname = world.people.get(id)?.surname;
  return surname === undefined ? name : `${surname} ${name}`;
}
