import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { openSearchDescription } from '../../src/export/open-search.ts';
import { sitemapFiles } from '../../src/export/sitemap.ts';
import { xmlText } from '../../src/export/xml.ts';
import { emptyLedger, ledgerOf } from '../../src/ledger/ledger.ts';
import { payloads } from '../hostile/payloads.ts';

const site = 'https://archive.example/base/';

/** The protocol's own schema, as the package `sitemap` carries it. */
const schema = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
    'schema',
    'sitemap.xsd',
  ),
);

/** What the schema has against a sitemap; an index has the same parts under other names. */
function faultsOf(xml: string): string[] {
  const asSitemap = xml
    .replaceAll('sitemapindex', 'urlset')
    .replaceAll('<sitemap>', '<url>')
    .replaceAll('</sitemap>', '</url>');
  const described = XmlDocument.fromBuffer(schema);
  const validator = XsdValidator.fromDoc(described);
  try {
    const document = XmlDocument.fromString(asSitemap);
    validator.validate(document);
    document.dispose();
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    validator.dispose();
    described.dispose();
  }
}

describe('sitemaps', () => {
  const pages = ['statements/b/', 'a&b/', '', 'countries/ke/', 'statements/a/'];
  const files = [...sitemapFiles(pages, site, emptyLedger, 2)];

  test('are cut, in order, and named by their index', () => {
    const places = (xml = '') => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);
    expect(files.map(({ path }) => path)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap-index.xml',
    ]);
    expect(files.slice(0, 3).flatMap(({ contents }) => places(contents))).toEqual([
      site,
      `${site}a&amp;b/`,
      `${site}countries/ke/`,
      `${site}statements/a/`,
      `${site}statements/b/`,
    ]);
    expect(places(files[3]?.contents)).toEqual([1, 2, 3].map((n) => `${site}sitemap-${n}.xml`));
  });

  test('are valid by the schema of the protocol', () => {
    for (const { contents } of files) expect(faultsOf(contents)).toEqual([]);
  });

  test('have days of change only where the ledger has them', () => {
    const text = { title: 'A', sha256: 'a'.repeat(64), passages: [] };
    const ledger = ledgerOf([
      { on: '2024-01-02', event: 'published', address: 'statements/a/', text },
      { on: '2024-01-02', event: 'published', address: 'statements/b/', text },
      { on: '2024-03-04', event: 'revised', address: 'statements/b/', text },
    ]);
    const [first] = sitemapFiles(pages, site, ledger);
    expect(first?.contents.match(/<lastmod>[^<]*/g)).toEqual([
      '<lastmod>2024-01-02',
      '<lastmod>2024-03-04',
    ]);
    expect(first?.contents).toContain(`statements/b/</loc><lastmod>2024-03-04<`);
    expect(faultsOf(first?.contents ?? '')).toEqual([]);
  });

  test.each([
    ['an address that is none', '<loc>https', '<loc>%%:h'],
    ['a day that is none', '</loc>', '</loc><lastmod>2 January</lastmod>'],
    ['another element', '</loc>', '</loc><title>a</title>'],
    ['an open element', '</url>', ''],
  ])('a planted fault is found: %s', (_, from, to) => {
    expect(faultsOf((files[0]?.contents ?? '').replace(from, to))).not.toEqual([]);
  });
});

describe('the description of the search', () => {
  const described = (title: string, description: string) =>
    XmlDocument.fromString(openSearchDescription({ title, description }, site));
  const names = { o: 'http://a9.com/-/spec/opensearch/1.1/' };
  const words = (document: XmlDocument, name: string) =>
    document.get(`/o:OpenSearchDescription/o:${name}`, names)?.content ?? '';

  test('has what OpenSearch asks for', () => {
    const document = described('Concord', 'What states say.');
    expect(words(document, 'ShortName')).toBe('Concord');
    expect(words(document, 'Description')).toBe('What states say.');
    expect(document.get('/o:OpenSearchDescription/o:Url/@template', names)?.content).toBe(
      `${site}search/?q={searchTerms}`,
    );
    expect(document.get('/o:OpenSearchDescription/o:Url/@type', names)?.content).toBe('text/html');
    document.dispose();
  });

  test.each(payloads.slice(0, 140))(
    'keeps within bounds whatever an archive is called: %s',
    (payload) => {
      const document = described(payload, payload.repeat(20));
      expect([...words(document, 'ShortName')].length).toBeLessThanOrEqual(16);
      expect([...words(document, 'LongName')].length).toBeLessThanOrEqual(48);
      expect([...words(document, 'Description')].length).toBeLessThanOrEqual(1024);
      document.dispose();
    },
  );
});

test('what XML cannot hold is marked, and the rest comes back', () => {
  const said = 'a\u0000b\u001bc \ud800 <&"> \t\ud83d\ude00 \uffff';
  const document = XmlDocument.fromString(`<a>${xmlText(said)}</a>`);
  expect(document.root.content).toBe('a\ufffdb\ufffdc \ufffd <&"> \t\ud83d\ude00 \ufffd');
  document.dispose();
});
