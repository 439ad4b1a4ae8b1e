import { licenceLink } from '../render/licence.ts';
import type { ArchiveFiles, Exporting } from './exporting.ts';
import { formulasTable } from './formulas-table.ts';
import { passagesTable } from './passages-table.ts';
import { STATEMENT_SCHEMA } from './statement-schema.ts';
import { statementsTable } from './statements-table.ts';
import { type Table, tableSchema } from './table.ts';

/** The bulk files described as a data package of Frictionless Data: what each holds, its columns, size and checksum. */
export const dataPackage: ArchiveFiles = function* () {
  yield {
    path: 'data/datapackage.json',
    mediaType: 'application/json; charset=utf-8',
    contents: (exporting) => `${JSON.stringify(descriptor(exporting), null, 2)}\n`,
  };
};

function descriptor(exporting: Exporting) {
  const { held, site } = exporting;
  const { archive, statements } = held;
  const licence = licenceLink(archive.licence);
  const contributor = {
    title: archive.curator.name,
    role: 'publisher',
    ...(archive.curator.url ? { path: archive.curator.url } : {}),
    ...(archive.curator.email ? { email: archive.curator.email } : {}),
  };
  return {
    profile: 'data-package',
    name: packageName(archive.title),
    id: `${site}data/datapackage.json`,
    title: archive.title,
    description: `${archive.description}\n\nThe licence is that of what the archive adds. Each text keeps the rights of whoever published it: see the column “rights”.`,
    homepage: `${site}data/`,
    licenses: [
      {
        name: /^[-\w.]+$/.test(archive.licence) ? archive.licence : 'see-title',
        title: licence.name,
        ...(licence.address ? { path: licence.address } : {}),
      },
    ],
    contributors: [contributor],
    resources: [
      tabular(statementsTable, statements.length, exporting),
      tabular(
        passagesTable,
        statements.reduce((sum, { passageCount }) => sum + passageCount, 0),
        exporting,
      ),
      tabular(
        formulasTable,
        statements.reduce((sum, { formulas }) => sum + formulas.length, 0),
        exporting,
      ),
      {
        name: 'statements-jsonl',
        path: 'statements.jsonl',
        profile: 'data-resource',
        title: 'Statements, whole',
        description: `One JSON object a line: the words, and every value read with the words it rests on. Its schema is ${site}${STATEMENT_SCHEMA}.`,
        format: 'jsonl',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        ...measured('data/statements.jsonl', exporting),
      },
      {
        name: 'parallels-jsonl',
        path: 'parallels.jsonl',
        profile: 'data-resource',
        title: 'Parallel passages',
        description:
          'One JSON object a line for each wording that several statements share: its places, earliest first, with the passages and where the words stand in their text (UTF-16 units), and which places are alike, by their index from 0, in how many words.',
        format: 'jsonl',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        ...measured('data/parallels.jsonl', exporting),
      },
    ],
  };
}

function tabular<Row>(table: Table<Row>, rows: number, exporting: Exporting) {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    profile: 'tabular-data-resource',
    title: table.title,
    description: `${table.is} A byte order mark stands first, for spreadsheets. An apostrophe before =, +, - or @ at the beginning of a cell is not of the text: it keeps a spreadsheet from taking the text for a formula.`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    rows,
    ...measured(`data/${table.name}.csv`, exporting),
    schema: tableSchema(table),
  };
}

function measured(path: string, { written }: Exporting) {
  const file = written(path);
  return file ? { bytes: file.bytes, hash: `sha256:${file.sha256}` } : {};
}

/** A name of the letters that the specification allows. */
function packageName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'archive' : name;
}
