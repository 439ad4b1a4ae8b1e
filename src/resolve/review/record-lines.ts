import { Kind } from '../../schema/kind.ts';
import type { StatementRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { rankedRejected } from './candidates.ts';
import { suppliedLine, UNFILLED } from './yaml-words.ts';

type DateField = 'event' | 'published' | 'header';

/** The lines of a record that would settle its parties: those read, filled up with the likeliest of those rejected. */
export function partiesLines(statement: Statement, record: StatementRecord): string[] {
  const likely = rankedRejected(statement.readings['parties']).filter(
    (code) => !statement.parties.includes(code),
  );
  const codes = [...statement.parties, ...likely].slice(0, Math.max(2, statement.parties.length));
  const blanks = ['AA', 'BB'].slice(0, 2 - Math.min(2, codes.length));
  return [
    ...inPlaceOf('parties', record),
    suppliedLine('parties', `[${[...codes, ...blanks].join(', ')}]`),
  ];
}

/** The lines that would settle a date; below `dates` where the record has that key already. */
export function datesLines(statement: Statement, record: StatementRecord): string[] {
  const { field, value } = likeliestDate(statement);
  const line = suppliedLine(field, JSON.stringify(value));
  if (!record.dates) return [`dates: { ${line} }`];
  const known = record.dates[field] ? `, in place of its ${field}` : '';
  return [`# below dates, which the record has${known}:`, `  ${line}`];
}

/** A day without its year, else the best day rejected, else a blank; `YYYY` is refused until it is a year. */
function likeliestDate(statement: Statement): { field: DateField; value: string } {
  const fields = ['event', 'published', 'header'] as const;
  for (const field of fields) {
    const value = statement.dates[field];
    if (value?.startsWith('XXXX')) return { field, value: value.replace(/^XXXX/, 'YYYY') };
  }
  for (const field of fields) {
    const [value] = rankedRejected(statement.readings[`dates.${field}`]);
    if (value) return { field, value: value.replace(/^XXXX/, 'YYYY') };
  }
  return { field: 'event', value: 'YYYY-MM-DD' };
}

/** The lines that would settle the title: the headline it was published under, which nobody can make up. */
export function titleLines(record: StatementRecord): string[] {
  return [
    ...inPlaceOf('title', record),
    suppliedLine('title', JSON.stringify(UNFILLED), 'headline of the publisher’s page'),
  ];
}

/** The lines that would settle the kind: the likeliest rejected, else a blank beside the words to choose from. */
export function kindLines(statement: Statement, record: StatementRecord): string[] {
  const [likely] = rankedRejected(statement.readings['kind']).filter((kind) => kind !== 'other');
  return [
    ...inPlaceOf('kind', record),
    `# one of ${Kind.options.join(', ')}`,
    suppliedLine('kind', likely ?? JSON.stringify(UNFILLED)),
  ];
}

/** The lines that would settle the publisher: an id of authority/publishers.yaml. */
export function publisherLines(statement: Statement, record: StatementRecord): string[] {
  const [likely] = rankedRejected(statement.readings['publisher']);
  return [
    ...inPlaceOf('publisher', record),
    '# an id of authority/publishers.yaml',
    suppliedLine('publisher', likely ?? JSON.stringify(UNFILLED)),
  ];
}

function inPlaceOf(key: keyof StatementRecord, record: StatementRecord): string[] {
  return record[key] === undefined ? [] : [`# in place of the ${key} now in the record:`];
}
