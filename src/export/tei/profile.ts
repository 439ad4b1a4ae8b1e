import type { PersonInStatement, Statement } from '../../schema/statement.ts';
import type { Exporting } from '../exporting.ts';
import { element, worded } from '../xml.ts';
import { teiDate } from './date.ts';
import { kindId, organisationId, personId, placeId, stateId, themeId } from './ids.ts';

const EDTF = element(
  'calendarDesc',
  {},
  element(
    'calendar',
    { 'xml:id': 'edtf' },
    worded('p', 'Extended Date/Time Format, ISO 8601-2, in the Gregorian calendar.'),
  ),
);

/** When and where it was said, in what language, of what kind and about what, by whom, between whom. */
export function profileDesc(statement: Statement, exporting: Exporting): string {
  const { language, kind, themes } = statement;
  return element(
    'profileDesc',
    {},
    `\n${creation(statement)}\n${EDTF}\n`,
    element('langUsage', {}, element('language', { ident: language })),
    '\n',
    element(
      'textClass',
      {},
      element('catRef', { scheme: '#kinds', target: `#${kindId(kind)}` }),
      themes.length > 0
        ? element('catRef', {
            scheme: '#themes',
            target: themes.map(({ id }) => `#${themeId(id)}`).join(' '),
          })
        : '',
    ),
    participants(statement, exporting),
    setting(statement, exporting),
    '\n',
  );
}

function creation({ dates, place, readings }: Statement): string {
  const basisOf = (field: string) =>
    readings[field]?.find(({ rejected }) => rejected !== true)?.basis;
  const said = (['event', 'published', 'header'] as const).flatMap((name) => {
    const date = dates[name];
    return date === undefined ? [] : [teiDate(date, name, basisOf(`dates.${name}`))];
  });
  const where = place
    ? worded('placeName', place.name, { ref: place.id ? `#${placeId(place.id)}` : undefined })
    : '';
  return element('creation', {}, ...said, where);
}

function participants(
  { participants, speakers, publisher, carrier, passages }: Statement,
  { held, site }: Exporting,
): string {
  const people = new Map<string, { person: PersonInStatement; roles: string[] }>();
  const add = (person: PersonInStatement, role: string) => {
    const known = people.get(person.id);
    if (known) known.roles.push(role);
    else people.set(person.id, { person, roles: [role] });
  };
  for (const person of participants) add(person, 'participant');
  for (const person of speakers) add(person, 'speaker');
  // Whoever is given words is listed, so that no pointer leads nowhere.
  for (const { speech } of passages)
    for (const { speaker: id } of speech)
      if (!people.has(id)) add({ id, name: held.personOf.get(id)?.name ?? id }, 'speaker');
  const persons = [...people.values()].map(({ person, roles }) => {
    const { id, name, country, office } = person;
    const state = country ? worded('country', held.stateName(country), { key: country }) : '';
    return element(
      'person',
      { 'xml:id': personId(id), role: roles.join(' ') },
      worded('persName', name),
      office || state
        ? element('affiliation', {}, office ? worded('roleName', office) : '', state)
        : '',
      held.personOf.has(id) ? worded('idno', `${site}people/${id}/`, { type: 'URI' }) : '',
    );
  });
  const organisations = new Map<string, { name: string; roles: string[] }>();
  const roleOf = { publisher, carrier };
  for (const role of ['publisher', 'carrier'] as const) {
    const held = roleOf[role];
    if (!held) continue;
    const known = organisations.get(held.id);
    if (known) known.roles.push(role);
    else organisations.set(held.id, { name: held.name, roles: [role] });
  }
  const orgs = [...organisations].map(([id, { name, roles }]) =>
    element(
      'org',
      { 'xml:id': organisationId(id), role: roles.join(' ') },
      worded('orgName', name),
    ),
  );
  if (persons.length + orgs.length === 0) return '';
  return `\n${element(
    'particDesc',
    {},
    persons.length > 0 ? element('listPerson', {}, '\n', persons.join('\n'), '\n') : '',
    orgs.length > 0 ? element('listOrg', {}, '\n', orgs.join('\n'), '\n') : '',
  )}`;
}

function setting(
  { place, parties, mentions, relations }: Statement,
  { held, site }: Exporting,
): string {
  const known = new Set([...parties, ...mentions]);
  const states = [...known].map((code) =>
    element(
      'place',
      {
        'xml:id': stateId(code),
        type: 'state',
        subtype: parties.includes(code) ? 'party' : 'mention',
      },
      worded('country', held.stateName(code), { key: code }),
      held.countryOf.has(code)
        ? worded('idno', `${site}countries/${code.toLowerCase()}/`, { type: 'URI' })
        : '',
    ),
  );
  const where = place?.id
    ? [element('place', { 'xml:id': placeId(place.id) }, worded('placeName', place.name))]
    : [];
  const between = relations.flatMap((id) => {
    const codes = id.split('-').map((code) => code.toUpperCase());
    if (!codes.every((code) => known.has(code))) return [];
    const mutual = codes.map((code) => `#${stateId(code)}`).join(' ');
    return [element('relation', { name: 'bilateral', n: id, mutual })];
  });
  const places = [...where, ...states];
  if (places.length === 0) return '';
  return `\n${element(
    'settingDesc',
    {},
    element(
      'listPlace',
      {},
      '\n',
      [...places, ...(between.length > 0 ? [element('listRelation', {}, ...between)] : [])].join(
        '\n',
      ),
      '\n',
    ),
  )}`;
}
