import type { BibliographicItem } from '../cite/bibliographic-item.ts';
import { bibliographicItem } from '../cite/bibliographic-item.ts';
import { readEdtf } from '../schema/edtf.ts';
import type { StatementSummary } from '../schema/statement.ts';
import type { ArchiveFile, ArchiveFiles, Exporting } from './exporting.ts';
import { asked, textTemplates } from './text-navigation.ts';

const CONTEXT = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0' };
const MEDIA_TYPE = 'application/ld+json; charset=utf-8';

/** No statement has such an id: an underscore stands in none. */
const ALL = '_all';
const collectionOf = (year: string): string => `_${year}`;

/**
 * The archive by the Distributed Text Services 1.0 as far as files can answer: an entry, a collection of years, each
 * year's statements, what each lies in, each statement's passages, and its TEI as the document; single passages where
 * the archive has files for them. Statements lie in the year of their first possible day. It refuses to promise more: a
 * range of passages would be a file for each pair of them.
 */
export const distributedTexts: ArchiveFiles = function* (exporting) {
  const { held, site } = exporting;
  const years = Map.groupBy(held.statements, yearOf);
  const ordered = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
  yield file('dts/index.json', () => ({
    ...CONTEXT,
    '@id': `${site}dts/index.json`,
    '@type': 'EntryPoint',
    ...templates(exporting),
  }));
  const whole = collection(ALL, held.archive.title, 0, ordered.length, site);
  const ofYears = ordered.map(([year, statements]) => ({
    year: collection(collectionOf(year), titleOf(year), 1, statements.length, site),
    statements,
  }));
  const all = {
    itself: () => ({ ...whole, description: held.archive.description }),
    children: () => ofYears.map(({ year }) => year),
    parents: () => [],
  };
  yield* answers('dts/collection', all);
  yield* answers(`dts/collection/${ALL}`, all);
  for (const { year, statements } of ofYears) {
    const resources = new Map<string, object>();
    const resourceOf = (statement: StatementSummary): object => {
      const own = resources.get(statement.id) ?? resource(statement, exporting);
      resources.set(statement.id, own);
      return own;
    };
    yield* answers(`dts/collection/${year['@id']}`, {
      itself: () => year,
      children: () => statements.map(resourceOf),
      parents: () => [whole],
    });
    for (const statement of statements) {
      yield* answers(`dts/collection/${statement.id}`, {
        itself: () => resourceOf(statement),
        children: () => [],
        parents: () => [year],
      });
      yield* navigation(statement, () => resourceOf(statement), exporting);
    }
  }
};

/** A collection or a resource, and what is seen from it either way; children are what is given where nobody asks. */
function* answers(
  path: string,
  {
    itself,
    children,
    parents,
  }: Record<'children' | 'parents', () => object[]> & {
    itself(): object;
  },
): Generator<ArchiveFile> {
  const towards = (member: () => object[]) => () => ({
    ...CONTEXT,
    ...itself(),
    member: member(),
  });
  yield file(`${path}.json`, towards(children));
  yield file(`${path}.children.json`, towards(children));
  yield file(`${path}.parents.json`, towards(parents));
}

function* navigation(
  statement: StatementSummary,
  itself: () => object,
  { held, site }: Exporting,
): Generator<ArchiveFile> {
  for (const { expanded, ...answer } of asked(statement, site, held.archive.passageFiles)) {
    const path = `dts/navigation/${statement.id}${expanded}.json`;
    yield file(path, () => ({
      ...CONTEXT,
      '@id': `${site}${path}`,
      '@type': 'Navigation',
      resource: itself(),
      ...answer,
    }));
  }
}

function file(path: string, made: () => object): ArchiveFile {
  return { path, mediaType: MEDIA_TYPE, contents: () => `${JSON.stringify(made())}\n` };
}

/** An absent id gives the collection of all. */
function templates({ held, site }: Exporting) {
  return {
    collection: `${site}dts/collection{/id}{.nav}.json`,
    ...textTemplates('{resource}', site, held.archive.passageFiles),
  };
}

function collection(id: string, title: string, parents: number, children: number, site: string) {
  return {
    '@id': id,
    '@type': 'Collection',
    title,
    totalParents: parents,
    totalChildren: children,
    collection: `${site}dts/collection/${id}{.nav}.json`,
  };
}

function resource(statement: StatementSummary, { held, site }: Exporting) {
  const { id, language } = statement;
  const item = bibliographicItem(statement, statement.opening, held);
  return {
    '@id': id,
    '@type': 'Resource',
    title: item.title,
    description: item.abstract,
    totalParents: 1,
    totalChildren: 0,
    dublinCore: dublinCore(item, language),
    collection: `${site}dts/collection/${id}{.nav}.json`,
    ...textTemplates(id, site, held.archive.passageFiles),
    download: `${site}statements/${id}.xml`,
    mediaTypes: ['application/tei+xml'],
    citationTrees: [{ '@type': 'CitationTree', citeStructure: [{ citeType: 'passage' }] }],
  };
}

function dublinCore(item: BibliographicItem, language: string) {
  const said = (value: string) => [{ lang: language, value }];
  return {
    title: said(item.title),
    identifier: [item.address],
    ...(item.authors.length > 0
      ? { creator: item.authors.map(({ name }) => ({ lang: language, value: name })) }
      : {}),
    ...(item.publisher ? { publisher: said(item.publisher.name) } : {}),
    ...(item.date ? { date: [{ lang: 'zxx', value: item.date }] } : {}),
    ...(item.language ? { language: [{ lang: 'zxx', value: item.language }] } : {}),
    ...(item.original ? { source: [item.original] } : {}),
    ...(item.rights ? { rights: [{ lang: 'en', value: item.rights }] } : {}),
  };
}

function yearOf({ date }: StatementSummary): string {
  const reading = date === null ? null : readEdtf(date);
  return reading ? reading.first.slice(0, 4) : 'undated';
}

function titleOf(year: string): string {
  return year === 'undated' ? 'Undated' : year;
}
