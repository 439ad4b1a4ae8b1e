import { readEdtf } from '../schema/edtf.ts';
import { Kind } from '../schema/kind.ts';
import type { ExportedStatement } from './exporting.ts';
import type { Table } from './table.ts';

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const CODES = '[A-Z]{2}([A-Z]{2})?(;[A-Z]{2}([A-Z]{2})?)*';
const RELATIONS = '[a-z]{2,4}-[a-z]{2,4}(;[a-z]{2,4}-[a-z]{2,4})*';
const SLUGS = `${SLUG}(;${SLUG})*`;

/** One row a statement: everything but its words and the grounds of what was read. */
export const statementsTable: Table<ExportedStatement> = {
  name: 'statements',
  title: 'Statements',
  is: 'One row for each statement: what lists and filters need.',
  key: ['id'],
  rowsOf: (one) => [one],
  columns: [
    {
      name: 'id',
      type: 'string',
      is: 'The permanent id.',
      required: true,
      unique: true,
      pattern: SLUG,
      of: ({ statement }) => statement.id,
    },
    {
      name: 'title',
      type: 'string',
      is: 'The title.',
      required: true,
      of: ({ statement }) => statement.title,
    },
    {
      name: 'date',
      type: 'string',
      is: 'The event date, else the publication date, else the date of the header: EDTF, empty where there is none.',
      of: ({ statement }) => statement.date,
    },
    {
      name: 'first_day',
      type: 'date',
      is: 'The first day the date can mean, to sort and to reckon with.',
      of: ({ statement }) => daysOf(statement.date)?.first,
    },
    {
      name: 'last_day',
      type: 'date',
      is: 'The last day the date can mean.',
      of: ({ statement }) => daysOf(statement.date)?.last,
    },
    {
      name: 'date_basis',
      type: 'string',
      is: 'Where the date comes from.',
      oneOf: ['stated', 'derived', 'inferred', 'supplied'],
      of: ({ summary }) => summary.dateBasis,
    },
    {
      name: 'event_date',
      type: 'string',
      is: 'When it was said (EDTF).',
      of: ({ statement }) => statement.dates.event,
    },
    {
      name: 'publication_date',
      type: 'string',
      is: 'When it was published (EDTF).',
      of: ({ statement }) => statement.dates.published,
    },
    {
      name: 'header_date',
      type: 'string',
      is: 'The date in the file’s header (EDTF).',
      of: ({ statement }) => statement.dates.header,
    },
    {
      name: 'kind',
      type: 'string',
      is: 'What sort of text it is.',
      required: true,
      oneOf: Kind.options,
      of: ({ statement }) => statement.kind,
    },
    {
      name: 'language',
      type: 'string',
      is: 'ISO 639 code of the text’s language; “und” where it cannot be told.',
      required: true,
      of: ({ statement }) => statement.language,
    },
    {
      name: 'place',
      type: 'string',
      is: 'The place as printed.',
      of: ({ statement }) => statement.place?.name,
    },
    {
      name: 'place_id',
      type: 'string',
      is: 'The place’s authority record.',
      pattern: SLUG,
      of: ({ statement }) => statement.place?.id,
    },
    {
      name: 'parties',
      type: 'string',
      is: 'Codes of the states or territories whose relation the statement concerns.',
      list: true,
      pattern: CODES,
      of: ({ statement }) => statement.parties,
    },
    {
      name: 'relations',
      type: 'string',
      is: 'The pairs of parties whose own relation the text treats.',
      list: true,
      pattern: RELATIONS,
      of: ({ statement }) => statement.relations,
    },
    {
      name: 'multilateral',
      type: 'boolean',
      is: 'True where the text is about the group rather than its pairs.',
      required: true,
      of: ({ statement }) => statement.multilateral,
    },
    {
      name: 'mentions',
      type: 'string',
      is: 'Codes of states and territories that are only named.',
      list: true,
      pattern: CODES,
      of: ({ statement }) => statement.mentions,
    },
    {
      name: 'participants',
      type: 'string',
      is: 'Ids of the people named as taking part.',
      list: true,
      pattern: SLUGS,
      of: ({ statement }) => statement.participants.map(({ id }) => id),
    },
    {
      name: 'participant_names',
      type: 'string',
      is: 'Their names, in the same order; a semicolon in a name is a comma here.',
      list: true,
      of: ({ statement }) => statement.participants.map(({ name }) => name),
    },
    {
      name: 'speakers',
      type: 'string',
      is: 'Ids of the people to whom words are attributed.',
      list: true,
      pattern: SLUGS,
      of: ({ statement }) => statement.speakers.map(({ id }) => id),
    },
    {
      name: 'speaker_names',
      type: 'string',
      is: 'Their names, in the same order; a semicolon in a name is a comma here.',
      list: true,
      of: ({ statement }) => statement.speakers.map(({ name }) => name),
    },
    {
      name: 'publisher',
      type: 'string',
      is: 'Who put the text out: the account is theirs.',
      of: ({ statement }) => statement.publisher?.name,
    },
    {
      name: 'publisher_id',
      type: 'string',
      is: 'The publisher’s id.',
      pattern: SLUG,
      of: ({ statement }) => statement.publisher?.id,
    },
    {
      name: 'carrier',
      type: 'string',
      is: 'Who carried the publisher’s text, where the copy held came that way.',
      of: ({ statement }) => statement.carrier?.name,
    },
    {
      name: 'url',
      type: 'string',
      is: 'The page the text was published on.',
      of: ({ statement }) => statement.url,
    },
    {
      name: 'rights',
      type: 'string',
      is: 'Whose text it is.',
      of: ({ statement }) => statement.rights,
    },
    {
      name: 'themes',
      type: 'string',
      is: 'Ids of its themes.',
      list: true,
      pattern: SLUGS,
      of: ({ statement }) => statement.themes.map(({ id }) => id),
    },
    {
      name: 'formulas',
      type: 'string',
      is: 'Ids of the fixed wordings that stand in it.',
      list: true,
      pattern: SLUGS,
      of: ({ statement }) => [...new Set(statement.formulas.map(({ id }) => id))],
    },
    {
      name: 'passages',
      type: 'integer',
      is: 'How many passages it has.',
      required: true,
      of: ({ statement }) => statement.passages.length,
    },
    {
      name: 'address',
      type: 'string',
      is: 'Where its page is.',
      required: true,
      of: ({ statement }, { site }) => `${site}statements/${statement.id}/`,
    },
    {
      name: 'sha256',
      type: 'string',
      is: 'The checksum of the source text, byte for byte.',
      required: true,
      pattern: '[0-9a-f]{64}',
      of: ({ statement }) => statement.sha256,
    },
  ],
};

/** The days a date can mean; none where no year is known, or a year that no table of days has. */
function daysOf(date: string | null) {
  const reading = date === null ? null : readEdtf(date);
  return reading && /^\d{4}-/.test(reading.first) && /^\d{4}-/.test(reading.last) ? reading : null;
}
