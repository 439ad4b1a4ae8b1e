import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Page, readPage, readSite } from './built-site.ts';
import { metadataFaults, sizeOfPng, structuredDataOf } from './metadata-faults.ts';
import { schemaOrgFaults } from './schema-org.ts';
import { statementsIn } from './statements.ts';
import { importedFromCoins, importedFromPage } from './zotero.ts';

const archives = [
  { name: 'five', served: inject('site'), title: 'Concord', address: 'https://concord.example/' },
  {
    name: 'five, under a base path',
    served: inject('based'),
    title: 'Concord',
    address: 'https://archive.example/library/archive/',
  },
  {
    name: 'long lists',
    served: inject('large'),
    title: 'The Long Shelf',
    address: 'https://shelf.example/',
  },
] as const;

const [{ served, address }] = archives;
const site = readSite(served.folder, served.base);
const page = (path: string) => site.pages.find((one) => one.path === path) as Page;

test.each(archives)(
  '$name: every page is described as it is',
  ({ served: { folder, base }, ...one }) => {
    const built = readSite(folder, base);
    expect(metadataFaults(built, statementsIn(folder), { ...one, folder })).toEqual([]);
    for (const { html, path } of built.pages) expect(html.length, path).toBeLessThan(200_000);
  },
);

describe('each of the five is imported exactly:', () => {
  const rights = (id: string) => statementsIn(served.folder).find((one) => one.id === id)?.rights;
  const shared = (id: string) => ({
    archive: 'Concord',
    archiveLocation: id,
    language: 'en',
    url: `${address}statements/${id}/`,
    rights: rights(id),
    creators: [],
  });
  const expected: Record<string, Record<string, unknown>> = {
    '2021-05-13-wang-yi-tleuberdi-xian': {
      itemType: 'newspaperArticle',
      title: 'Chinese FM holds talks with Kazakh counterpart',
      date: '2021-05-13',
      publicationTitle: 'Xinhua News Agency',
      place: "Xi'an",
    },
    '2022-01-07-wang-yi-omamo-mombasa': {
      itemType: 'report',
      title: 'Wang Yi: China and Kenya Need to be Four Partners',
      date: '2022-01-06',
      institution: 'Ministry of Foreign Affairs of China',
      typeInWords: 'Joint press appearance',
      place: 'Mombasa',
    },
    '2025-04-24-xi-ruto-beijing': {
      itemType: 'newspaperArticle',
      title: 'China, Kenya agree to strengthen ties for new era',
      date: '2025-04-24',
      publicationTitle: 'TVC News',
      place: 'Beijing',
    },
    'mao-ning-xi-visits-kazakhstan-tajikistan': {
      itemType: 'newspaperArticle',
      title: 'China to explore key areas of cooperation with Tajikistan, Kazakhstan',
      date: '2024-07-01',
      publicationTitle: 'Pakistan Today',
      place: 'Beijing',
    },
    'wang-yi-tileuberdi-nur-sultan': {
      itemType: 'report',
      title:
        'Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations',
      date: '2022-06-07',
      institution: undefined,
      place: 'Nur-Sultan',
      extra: 'Dated “7 June 2022 (uncertain)”',
    },
  };

  test.each(Object.entries(expected))('%s', (id, fields) => {
    const imported = importedFromPage(page(`statements/${id}/`));
    expect(imported).toMatchObject({ ...shared(id), ...fields });
    const opening = structuredDataOf(page(`statements/${id}/`))[0]?.['abstract'];
    expect(imported['abstractNote']).toBe(opening);
    expect(String(opening).length).toBeGreaterThan(40);
  });

  test('and all five at once from a list', () => {
    const many = importedFromCoins(page(''));
    expect(many).toHaveLength(5);
    for (const one of many) {
      const id = /([^/]+)\/$/.exec(String(one['url']))?.[1] ?? '';
      const { itemType, title, date, publicationTitle, institution, place } = expected[id] ?? {};
      expect(one).toMatchObject({ itemType, title, date, publicationTitle, institution, place });
    }
  });
});

test('what search engines read is in the vocabulary of schema.org', () => {
  const things = Object.fromEntries(
    site.pages.flatMap((one) =>
      structuredDataOf(one).map((thing) => [one.path, JSON.stringify(thing)] as const),
    ),
  );
  expect(Object.keys(things)).toHaveLength(7);
  // Negative control: a type, a property and a value that the vocabulary lacks.
  const head = '{"@context":"https://schema.org","@type"';
  const planted = {
    'no type': `${head}:"Statment"}`,
    'no property': `${head}:"Report","spatia":"a"}`,
    'no value': `${head}:"Report","about":7}`,
  };
  const faulty = schemaOrgFaults({ ...things, ...planted }).map((fault) => fault.split(':')[0]);
  expect(faulty).toEqual(Object.keys(planted));
  expect(structuredDataOf(page(''))[0]).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: `${address}search/?q={search_term_string}` } },
  });
  expect(structuredDataOf(page('data/'))[0]).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    temporalCoverage: '2021/2025',
  });
  expect(structuredDataOf(page('statements/wang-yi-tileuberdi-nur-sultan/'))[0]).toMatchObject({
    '@type': 'Report',
    temporalCoverage: '2022-06-07?',
    spatial: { name: 'Nur-Sultan' },
    isPartOf: { '@id': `${address}#archive` },
  });
});

describe('a planted fault is found:', () => {
  const path = 'statements/mao-ning-xi-visits-kazakhstan-tajikistan/';
  const statements = statementsIn(served.folder);
  const published = { title: 'Concord', address, folder: served.folder };
  const faultsWith = (at: string, from: string | RegExp, to: string) => {
    const { html } = page(at);
    const changed = html.replace(from, () => to);
    expect(changed).not.toBe(html);
    const pages = site.pages.map((one) =>
      one.path === at ? readPage(`${at}index.html`, changed) : one,
    );
    return metadataFaults({ ...site, pages }, statements, published).join('\n');
  };
  const tag = (name: string) => new RegExp(`<meta name="${name}"[^>]*>`);

  test.each([
    ['the type left to what the page is', tag('z:itemType'), '', 'type is webpage'],
    [
      'a journal',
      '</head>',
      '<meta name="citation_journal_title" content="a"></head>',
      'type is journalArticle',
    ],
    ['another title', tag('DC.title'), '<meta name="DC.title" content="a">', 'title is a'],
    ['a date in words', tag('DC.date'), '<meta name="DC.date" content="6 January">', 'date is'],
    [
      'a country as the place in the archive',
      tag('z:archiveLocation'),
      '<meta name="DC.coverage" content="Kenya">',
      'archiveLocation is Kenya',
    ],
    [
      'an institution as author',
      '</head>',
      '<meta name="DC.creator" content="Ministry of Foreign Affairs"></head>',
      'has an author',
    ],
    [
      'COinS beside its own metadata',
      '</main>',
      '<span class="Z3988" title="a"></span></main>',
      '1 COinS',
    ],
    ['another address', /<link rel="canonical"[^>]*>/, '', 'canonical'],
    ['no picture', /<meta property="og:image" [^>]*>/, '', 'picture is missing'],
    ['no data', /<script type="application\/ld\+json">[^<]*<\/script>/, '', 'search engines'],
    ['out of the index', '</head>', '<meta name="robots" content="noindex"></head>', 'sitemap'],
  ])('%s', (_, from, to, fault) => {
    expect(faultsWith(path, from, to)).toContain(fault);
  });

  test('a list with a span less, and with a wrong one', () => {
    expect(faultsWith('', /<span class="Z3988"[^>]*><\/span>/, '')).toContain(
      '5 statements, 4 COinS',
    );
    expect(faultsWith('', /rft\.title=[^&]*/, 'rft.title=a')).toContain('is titled a');
  });

  test('a picture of another size, or none', () => {
    const bytes = readFileSync(join(served.folder, 'previews', 'archive.png'));
    expect(sizeOfPng(bytes)).toEqual({ width: 1200, height: 630 });
    const narrower = Buffer.from(bytes);
    narrower.writeUInt32BE(1199, 16);
    expect(sizeOfPng(narrower)).toEqual({ width: 1199, height: 630 });
    expect(sizeOfPng(Buffer.from('<svg/>'))).toBeNull();
  });
});
