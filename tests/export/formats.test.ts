import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/schema/statement.ts';
import { archives } from './archives.ts';
import type { Exported } from './exported.ts';
import { client, json, unanswered } from './text-services.ts';
import { variablesOf } from './uri-template.ts';

/** Why an object is not as the JSON Schema has it, by a validator that knows nothing of this project. */
function validator(schema: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schema));
  return (object: unknown): string[] =>
    validate(object)
      ? []
      : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

const linesOf = ({ file }: Exported) =>
  file('data/statements.jsonl')
    .split('\n')
    .filter((line) => line !== '');

/** How many statements and passages each format has. */
function counts(one: Exported): Record<string, [statements: number, passages: number]> {
  const { files, file } = one;
  const lines = linesOf(one).map((line) => JSON.parse(line) as Statement);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const each = (extension: string, passagesOf: (content: string) => number) => {
    const own = [...files].filter(
      ([path]) => /^statements\/[^/.]+/.exec(path)?.[0] + extension === path,
    );
    return [own.length, sum(own.map(([, content]) => passagesOf(content)))] as [number, number];
  };
  const inMember = (path: string) => JSON.parse(file(path)).member as { '@id': string }[];
  const years = inMember('dts/collection.json').flatMap(({ '@id': id }) =>
    inMember(`dts/collection/${id}.json`),
  );
  const navigation = [...files].filter(([path]) =>
    /^dts\/navigation\/[^/.]+(?:\.-1)?\.json$/.test(path),
  );
  const { resources } = JSON.parse(file('data/datapackage.json'));
  const said = /^(\S+) statements? in (\S+) numbered passages?/m.exec(
    file('llms.txt').replaceAll(',', ''),
  );
  return {
    'statements.jsonl': [lines.length, sum(lines.map(({ passages }) => passages.length))],
    '.json': each('.json', (content) => JSON.parse(content).passages.length),
    '.xml': each('.xml', (content) => content.match(/<p xml:id="p/g)?.length ?? 0),
    'datapackage.json': [resources[0].rows, resources[1].rows],
    'llms.txt': [Number(said?.[1]), Number(said?.[2])],
    'dts navigation': [navigation.length, sum(navigation.map(([path]) => inMember(path).length))],
    'dts collections': [new Set(years.map((year) => year['@id'])).size, Number(said?.[2])],
  };
}

describe.each(archives)('formats of %s', (_, one) => {
  const { statements, file, files, site } = one;

  test('statements.jsonl and each .json are as the JSON Schema has them', () => {
    const faults = validator(file('data/statement.schema.json'));
    const objects = [
      ...linesOf(one),
      ...statements.map(({ summary: { id } }) => file(`statements/${id}.json`)),
    ].map((json) => JSON.parse(json));
    expect(objects.flatMap(faults)).toEqual([]);
  });

  test('all have as many statements and passages as the archive', () => {
    const passages = statements.reduce((sum, { statement }) => sum + statement.passages.length, 0);
    for (const [format, count] of Object.entries(counts(one)))
      expect(count, format).toEqual([statements.length, passages]);
  });

  test.each(['.txt', '.bib', '.ris', '.csl.json'])('%s lies beside each statement', (extension) => {
    const beside = [...files.keys()].filter(
      (path) => /^statements\/[^/]+$/.test(path) && path.slice(path.indexOf('.')) === extension,
    );
    expect(beside.toSorted()).toEqual(
      statements.map(({ summary: { id } }) => `statements/${id}${extension}`).toSorted(),
    );
  });

  test('.json and statements.jsonl have the same words', () => {
    const byId = new Map(linesOf(one).map((line) => [JSON.parse(line).id as string, line]));
    for (const { statement } of statements) {
      const { address, ...line } = JSON.parse(byId.get(statement.id) ?? '{}');
      expect(address).toBe(`${site}statements/${statement.id}/`);
      expect(JSON.parse(file(`statements/${statement.id}.json`))).toEqual(line);
      expect(line.passages).toEqual(statement.passages);
    }
  });

  test('each passage’s words stand in the source text, in order', () => {
    for (const { statement } of statements.filter(({ statement }) =>
      statement.file.endsWith('.txt'),
    )) {
      const source = words(file(`statements/${statement.id}.txt`));
      let from = 0;
      for (const { text } of statement.passages) {
        const at = source.indexOf(words(text), from);
        expect(at, `${statement.id}: ${text.slice(0, 40)}`).toBeGreaterThanOrEqual(from);
        from = at + words(text).length;
      }
    }
  });

  test('llms.txt has one heading, and links to files and pages of the archive only', () => {
    const text = file('llms.txt');
    expect(text.match(/^# /gm)).toHaveLength(1);
    const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): /gm)].map(([, link = '']) => link);
    expect(links).toHaveLength(16);
    for (const link of links) {
      expect(link.startsWith(site)).toBe(true);
      if (!link.endsWith('/')) expect(files.has(link.slice(site.length)), link).toBe(true);
    }
  });
});

const RANGES = ['start', 'end'];
const WITH_PASSAGES = ['the archive', 'below a base path', 'hostile words'];

describe.each(archives)('text services of %s', (name, one) => {
  const { statements, file, files, site } = one;
  const { collection, templates } = client(one);

  test('the entry gives a template for each kind of question', () => {
    expect(JSON.parse(file('dts/index.json'))).toMatchObject({
      '@id': `${site}dts/index.json`,
      '@type': 'EntryPoint',
      dtsVersion: '1.0',
    });
    const passage = WITH_PASSAGES.includes(name) ? ['ref', ...RANGES] : [];
    expect(Object.values(templates).map(variablesOf)).toEqual([
      ['id', 'nav'],
      ['resource', ...passage, ...(passage.length > 0 ? ['down'] : [])],
      ['resource', ...passage],
    ]);
  });

  test('every question about a text has its answer, and what is none has no file', () => {
    expect(statements.flatMap(({ statement }) => unanswered(one, statement))).toEqual([]);
  });

  test('each text’s own templates are the entry’s with its name in them', () => {
    for (const { summary } of statements) {
      const resource = summary.id;
      expect(json(collection({ id: resource }).found)).toMatchObject({
        navigation: templates['navigation']?.replace('{resource}', resource),
        document: templates['document']?.replace('{resource}', resource),
        collection: templates['collection']?.replace('{/id}', `/${resource}`),
      });
    }
  });

  test('they lead up as they lead down', () => {
    const asked = (values: Record<string, string>) => json(collection(values).found);
    expect(asked({})).toEqual(asked({ nav: 'children' }));
    expect(asked({ nav: 'parents' })).toMatchObject({ member: [], totalParents: 0 });
    const ids = (member: readonly { '@id': string }[]) => member.map(({ '@id': id }) => id);
    const seen: string[] = [];
    const walk = (id: string, above: string | null) => {
      seen.push(id);
      const { member, totalChildren, totalParents } = asked({ id });
      const up = above === null ? [] : [above];
      expect(asked({ id, nav: 'children' }).member).toEqual(member);
      expect(ids(asked({ id, nav: 'parents' }).member)).toEqual(up);
      expect([totalParents, totalChildren]).toEqual([up.length, member.length]);
      for (const child of ids(member)) walk(child, id);
    };
    walk(asked({})['@id'], null);
    expect(seen.filter((id) => !id.startsWith('_')).toSorted()).toEqual(
      statements.map(({ summary: { id } }) => id).toSorted(),
    );
  });

  test('a passage has files where the archive wants them, and nowhere else', () => {
    const own = [...files.keys()].filter((path) => /^statements\/[^/]+\/p\d+\.xml$/.test(path));
    const passages = statements.reduce((sum, { statement }) => sum + statement.passages.length, 0);
    expect(own.length).toBe(WITH_PASSAGES.includes(name) ? passages : 0);
  });
});

/** A text without white space: which is all that joining lines changes. */
const words = (text: string) => text.replace(/[\s\uFEFF]+/gu, '');

describe('negative control: a planted fault is found', () => {
  const [, one] = archives[0] ?? [];
  if (!one) throw new Error('no archive');
  const faults = validator(one.file('data/statement.schema.json'));
  const [line = '{}'] = linesOf(one);

  test.each([
    ['a key too many', { ...JSON.parse(line), more: 1 }],
    ['a kind there is not', { ...JSON.parse(line), kind: 'talk' }],
    ['no passages', { ...JSON.parse(line), passages: undefined }],
    ['a code in small letters', { ...JSON.parse(line), parties: ['cn'] }],
    ['an address that is none', { ...JSON.parse(line), address: 'here' }],
  ])('%s', (_, object) => {
    expect(faults(JSON.parse(JSON.stringify(object)))).not.toEqual([]);
  });

  test('a statement less', () => {
    const files = new Map(one.files);
    files.delete(`statements/${one.statements[0]?.summary.id}.xml`);
    expect(counts({ ...one, files })['.xml']?.[0]).toBe(one.statements.length - 1);
  });
});

describe('negative control of text services: an answer that is wrong or not there is found', () => {
  const [, one] = archives[0] ?? [];
  const statement = one?.statements[0]?.statement;
  if (!one || !statement) throw new Error('no archive');
  const navigation = `dts/navigation/${statement.id}`;
  const changed = (path: string, change: (contents: string) => string | null) => {
    const files = new Map(one.files);
    const contents = change(one.file(path));
    if (contents === null) files.delete(path);
    else files.set(path, contents);
    return unanswered({ ...one, files }, statement).length;
  };

  test.each([
    ['a passage that is not there', `${navigation}/p2.json`, () => null],
    ['passages that are not there', `${navigation}.-1.json`, () => null],
    [
      'siblings where one was asked for',
      `${navigation}/p2.1.json`,
      () => one.file(`${navigation}/p2.0.json`),
    ],
    ['another passage', `${navigation}/p2.json`, () => one.file(`${navigation}/p1.json`)],
    [
      'another’s words',
      `statements/${statement.id}/p2.xml`,
      () => one.file(`statements/${statement.id}/p1.xml`),
    ],
    [
      'words outside the wrapper',
      `statements/${statement.id}/p2.xml`,
      (xml: string) => xml.replaceAll('dts:wrapper', 'dts:other'),
    ],
    [
      'a base that is no document',
      `statements/${statement.id}/p2.xml`,
      (xml: string) => xml.replace('.xml"', '.tei"'),
    ],
  ])('%s', (_, path, change) => {
    expect(changed(path, (contents) => contents)).toBe(0);
    expect(changed(path, change)).toBeGreaterThan(0);
  });

  test('an answer to what is no question', () => {
    const files = new Map(one.files).set(`${navigation}.json`, '{}');
    expect(unanswered({ ...one, files }, statement)).toHaveLength(1);
  });
});
