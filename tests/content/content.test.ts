import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { ArchiveDescription } from '../../src/schema/archive.ts';
import {
  CountryRecord,
  PersonRecord,
  PlaceRecord,
  PublisherRecord,
} from '../../src/schema/authority.ts';
import { FormulaCatalogue } from '../../src/schema/formula.ts';
import { StatementRecord } from '../../src/schema/record.ts';
import { Theme } from '../../src/schema/theme.ts';

const content = new URL('../../content/', import.meta.url);
const statements = new URL('statements/', content);

/** The five texts, and the bytes they were received as. */
const sums: Record<string, string> = {
  '2021-05-13-wang-yi-tleuberdi-xian': 'ca748288',
  '2022-01-07-wang-yi-omamo-mombasa': 'e34215f4',
  '2025-04-24-xi-ruto-beijing': '4a4e3b93',
  'mao-ning-xi-visits-kazakhstan-tajikistan': '5f0f7857',
  'wang-yi-tileuberdi-nur-sultan': '46c52db2',
};

const schemas: Record<string, ZodType> = {
  'archive.yaml': ArchiveDescription,
  'themes.yaml': Theme.array(),
  'formulas.yaml': FormulaCatalogue,
  'authority/countries.yaml': CountryRecord.array(),
  'authority/people.yaml': PersonRecord.array(),
  'authority/places.yaml': PlaceRecord.array(),
  'authority/publishers.yaml': PublisherRecord.array(),
};

function filesBelow(folder: URL, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(new URL(`${entry.name}/`, folder), `${prefix}${entry.name}/`)
      : [prefix + entry.name],
  );
}

function yamlOf(path: string): unknown {
  return parse(readFileSync(new URL(path, content), 'utf8'), { schema: 'core' });
}

function schemaOf(path: string): ZodType | undefined {
  return path.startsWith('statements/') ? StatementRecord : schemas[path];
}

/** What is wrong with a YAML text held against a schema: faults of the YAML first, then of the schema. */
function faultsOf(yaml: string, schema: ZodType): string[] {
  const document = parseDocument(yaml, { schema: 'core' });
  const broken = [...document.errors, ...document.warnings].map(({ message }) => message);
  if (broken.length > 0) return broken;
  const result = schema.safeParse(document.toJS());
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

/** The publishers and carriers that a record names and the authority file does not have. */
function unknownPublishers(record: StatementRecord, known: ReadonlySet<string>): string[] {
  const named = [record.publisher?.value, record.carrier?.value];
  return named.filter((id): id is string => id !== undefined && !known.has(id));
}

const yamlFiles = filesBelow(content).filter((path) => path.endsWith('.yaml'));
const records = yamlFiles
  .filter((path) => path.startsWith('statements/'))
  .map(
    (path) =>
      [
        path.slice('statements/'.length, -'.yaml'.length),
        StatementRecord.parse(yamlOf(path)),
      ] as const,
  );
const publishers = PublisherRecord.array().parse(yamlOf('authority/publishers.yaml'));
const people = PersonRecord.array().parse(yamlOf('authority/people.yaml'));
const places = PlaceRecord.array().parse(yamlOf('authority/places.yaml'));
const publisherIds = new Set(publishers.map(({ id }) => id));

describe('each YAML file of the archive', () => {
  it.each(yamlFiles)('%s is valid', (path) => {
    const schema = schemaOf(path);
    expect(schema, 'a file nothing reads').toBeDefined();
    expect(faultsOf(readFileSync(new URL(path, content), 'utf8'), schema as ZodType)).toEqual([]);
  });

  it('is there', () => {
    expect(yamlFiles).toEqual(expect.arrayContaining(Object.keys(schemas)));
  });

  it('negative control: an unknown key, a bad code, a bad date, a bad id and broken YAML are refused', () => {
    expect(faultsOf('titel: { value: x }', StatementRecord)).not.toEqual([]);
    expect(faultsOf('parties: { value: [China] }', StatementRecord)).not.toEqual([]);
    expect(faultsOf('dates: { event: { value: 2022-02-30 } }', StatementRecord)).not.toEqual([]);
    expect(faultsOf('publisher: { value: MFA China }', StatementRecord)).not.toEqual([]);
    expect(faultsOf('title: { value: x', StatementRecord)).not.toEqual([]);
    expect(faultsOf('title: { value: x }\ntitle: { value: y }', StatementRecord)).not.toEqual([]);
    expect(faultsOf('title: { value: x }', StatementRecord)).toEqual([]);
  });
});

describe('the source texts', () => {
  const texts = readdirSync(statements).filter((name) => name.endsWith('.txt'));

  it('are the five as received, byte for byte', () => {
    const found = texts.map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(new URL(name, statements)))
        .digest('hex');
      return [name.slice(0, -'.txt'.length), sum.slice(0, 8)];
    });
    expect(Object.fromEntries(found)).toEqual(sums);
  });

  it('negative control: a text with one byte more has another sum', () => {
    const [name = ''] = texts;
    const bytes = Buffer.concat([readFileSync(new URL(name, statements)), Buffer.from('\n')]);
    const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    expect(Object.values(sums)).not.toContain(sum);
  });

  it('have a record each', () => {
    expect(records.map(([id]) => id).sort()).toEqual(Object.keys(sums).sort());
  });
});

describe('the records', () => {
  it.each(records)('%s names publishers the authority file has', (_, record) => {
    expect(unknownPublishers(record, publisherIds)).toEqual([]);
  });

  it('negative control: an unknown publisher and an unknown carrier are found', () => {
    const record: StatementRecord = {
      publisher: { value: 'nobody' },
      carrier: { value: 'no-one' },
    };
    expect(unknownPublishers(record, publisherIds)).toEqual(['nobody', 'no-one']);
  });

  it.each(records)('%s says whose text it is, and why each value is supplied', (_, record) => {
    expect(record.rights).toMatch(/it does not belong to this archive/i);
    const { title, publisher, carrier } = record;
    const supplied = [title, publisher, carrier, record.dates?.event, record.dates?.published];
    for (const value of supplied) if (value) expect(value.note).toBeTruthy();
  });

  it('supply an event date for the two undated texts only', () => {
    const dated = records.flatMap(([id, { dates }]) =>
      dates?.event ? [[id, dates.event.value]] : [],
    );
    expect(Object.fromEntries(dated)).toEqual({
      'mao-ning-xi-visits-kazakhstan-tajikistan': '2024-07-01',
      'wang-yi-tileuberdi-nur-sultan': '2022-06-07?',
    });
  });
});

describe('the authority files', () => {
  it.each([
    ['people', people],
    ['places', places],
    ['publishers', publishers],
  ] as const)('%s: each id once, each name led to one entry', (_, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = entries.flatMap(({ name, variants }) => [name, ...variants]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have a surname that stands in the name', () => {
    for (const { name, surname } of people) expect(name).toContain(surname);
  });

  it('have offices and former names that begin before they end', () => {
    const terms = [
      ...people.flatMap(({ offices }) => offices),
      ...places.flatMap(({ formerly }) => formerly),
    ];
    for (const { from, to } of terms) if (from && to) expect(from < to).toBe(true);
  });

  it('lead both spellings to one man and both names to one city', () => {
    expect(people.find(({ variants }) => variants.includes('Mukhtar Tleuberdi'))?.id).toBe(
      'mukhtar-tileuberdi',
    );
    expect(
      places.find(({ formerly }) => formerly.some(({ name }) => name === 'Nur-Sultan'))?.id,
    ).toBe('astana');
  });
});
