import type { World } from '../../src/relate/holdings.ts';
import { noFormulas } from '../../src/schema/formula.ts';
import { StatementSummary } from '../../src/schema/statement.ts';

/** A statement with what a test says of it and nothing else; validated, so that no test runs on what cannot be. */
export function summary(given: Partial<StatementSummary> & { id: string }): StatementSummary {
  const parties = given.parties ?? ['CN', 'KE'];
  return StatementSummary.parse({
    file: `statements/${given.id}.txt`,
    title: `Title of ${given.id}`,
    date: null,
    dates: given.date ? { event: given.date } : {},
    kind: 'readout',
    language: 'en',
    relations: parties.length === 2 ? [parties.join('-').toLowerCase()] : [],
    multilateral: false,
    mentions: [],
    participants: [],
    speakers: [],
    themes: [],
    formulas: [],
    sha256: '0'.repeat(64),
    opening: 'On this day, talks were held.',
    passageCount: 3,
    dateBasis: given.date ? 'stated' : null,
    titleBasis: 'stated',
    bases: {},
    conflicts: [],
    key: given.id,
    ...given,
    parties,
  });
}

const stateNames: Readonly<Record<string, string>> = {
  CI: 'Côte d’Ivoire',
  CN: 'China',
  KE: 'Kenya',
  KZ: 'Kazakhstan',
  TJ: 'Tajikistan',
  TW: 'Taiwan',
};

/** A world in which a few states have names; every other state goes by its code. */
export function world(given: Partial<World> & { focus?: string } = {}): World {
  const { focus, ...rest } = given;
  return {
    archive: {
      title: 'Archive',
      description: 'An archive.',
      site: 'https://archive.example/',
      curator: { name: 'Curator' },
      licence: 'CC0-1.0',
      ...(focus === undefined ? {} : { focus }),
    },
    themes: [],
    formulas: noFormulas,
    people: new Map(),
    publishers: new Map(),
    places: new Map(),
    stateName: (code) => stateNames[code] ?? code,
    ...rest,
  };
}
