import type { StatementSummary } from '../schema/statement.ts';
import { accountsByStatement, relateAccounts } from './accounts.ts';
import { relateCalendar } from './calendar.ts';
import { relateCountries } from './countries.ts';
import { relateFormulas } from './formulas.ts';
import type { Holdings, Neighbours, World } from './holdings.ts';
import { namesOf } from './names.ts';
import { relateNeighbours } from './neighbours.ts';
import { newestFirst, spanOf } from './order.ts';
import { noParallels, type Parallels, wordingsByStatement } from './parallel/parallels.ts';
import { relatePeople } from './people.ts';
import { relatePublishers } from './publishers.ts';
import { relateRelations } from './relations.ts';
import { kindsOf } from './summed.ts';
import { relateThemes } from './themes.ts';
import { wordingLedger } from './wording.ts';

/**
 * Relates all statements of an archive: countries, relations, calendar, themes, formulas, people, publishers.
 * Each index is one pass over the ordered statements; the order they come in changes nothing.
 * What they have in common word for word is found in their texts, which summaries lack, and handed in.
 * It refuses to judge: a country, date or theme is only what reading gave the statement.
 */
export function relate(
  summaries: readonly StatementSummary[],
  world: World,
  parallels: Parallels = noParallels,
): Holdings {
  const statements = newestFirst(summaries);
  const names = namesOf(statements, world);
  const { focus } = world.archive;
  const countries = relateCountries(statements, names, focus);
  const relations = relateRelations(statements, names, focus);
  const neighbours = relateNeighbours(relations);
  const people = relatePeople(statements, world, names);
  const publishers = relatePublishers(statements, world, names);
  const accounts = relateAccounts(statements);
  const themes = relateThemes(statements, world.themes, names);
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    ...spanOf(statements),
    ...relateCalendar(statements),
    archive: world.archive,
    statements,
    byId,
    countries,
    countryOf: new Map(countries.map((country) => [country.code, country])),
    withoutParties: statements.filter(({ parties }) => parties.length === 0),
    relations,
    relationOf,
    themes,
    themeOf: new Map(themes.map((one) => [one.theme.id, one])),
    catalogue: world.formulas,
    formulas: relateFormulas(statements, world.formulas, names, focus),
    people,
    personOf: new Map(people.map((person) => [person.id, person])),
    publishers,
    publisherOf: new Map(publishers.map((publisher) => [publisher.id, publisher])),
    kinds: kindsOf(statements),
    parallels,
    wordingsOf: wordingsByStatement(parallels),
    accounts,
    accountsOf: accountsByStatement(accounts),
    stateName: names.state,
    ledgerOfWording: (id) =>
      wordingLedger(id, relationOf.get(id)?.statements ?? [], world.formulas),
    neighbours: (id) => inOwnOrder(neighbours.get(id) ?? [], byId.get(id)?.relations ?? []),
  };
}

function inOwnOrder(held: readonly Neighbours[], order: readonly string[]): Neighbours[] {
  const byRelation = new Map(held.map((one) => [one.relation.id, one]));
  return [...new Set(order)].flatMap((id) => byRelation.get(id) ?? []);
}
