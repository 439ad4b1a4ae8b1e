import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { readAtom, walk } from '../feeds/atom-faults.ts';
import { type BuiltSite, elementsOf, readSite } from './built-site.ts';
import { feedFaults } from './feed-faults.ts';

describe.each([
  ['at the root of a host', inject('site')],
  ['under a base path', inject('based')],
  ['of long lists', inject('large')],
])('the feeds of the archive %s', (_, served) => {
  const site = readSite(served.folder, served.base);
  const read = (file: string) => readFileSync(join(served.folder, file), 'utf8');
  const published = readAtom(read('feeds/all.xml')).links.get('alternate') ?? '';

  test('are valid, and lead to what is there', () => {
    expect(feedFaults(site, served.folder, published)).toEqual([]);
  });

  test('hold each statement that has a day once, back to the first', () => {
    const { documents, faults } = walk(`${published}feeds/all.xml`, (address) =>
      read(address.slice(published.length)),
    );
    expect(faults).toEqual([]);
    const held = documents.flatMap(({ entries }) => entries.map(({ address }) => address));
    expect(new Set(held).size).toBe(held.length);
    const dated = read('data/statements.jsonl')
      .split('\n')
      .filter((line) => line !== '' && JSON.parse(line).date !== null)
      .map((line) => JSON.parse(line).address);
    expect(held).toEqual(expect.arrayContaining(dated));
  });

  test('are named in the pages that show the same', () => {
    const named = (path: string) => feedsNamedBy(site, path);
    expect(named('')).toEqual(['feeds/all.xml', 'feeds/all.json']);
    for (const file of site.files) {
      const page = /^feeds\/((?:countries|relations|themes|people)\/[^/]+)\.xml$/.exec(file)?.[1];
      if (page) expect(named(`${page}/`)).toEqual([file, file.replace(/xml$/, 'json')]);
    }
  });
});

describe('a long publication log', () => {
  const { folder, base } = inject('large');
  const site = readSite(folder, base);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const published = readAtom(read('feeds/log.xml')).links.get('alternate') ?? '';
  const root = published.replace(/about\/log\/$/, '');
  const told = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^statements\/[^/]+\/index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length));

  /** What the pages of the log link to, newest first, page by page. */
  const onPages = () => {
    const pages = site.pages
      .filter(({ path }) => /^about\/log\/(?:\d+\/)?$/.test(path))
      .sort((one, other) => numberOf(one.path) - numberOf(other.path));
    return pages.map(({ tree }) =>
      elementsOf(tree).flatMap(({ tagName, properties: { href } }) => {
        const at = String(href).slice(base.length);
        return tagName === 'a' && /^statements\/[^/]+\/$/.test(at) ? [at] : [];
      }),
    );
  };
  const numberOf = (path: string) => Number(/(\d+)\/$/.exec(path)?.[1] ?? 1);

  test('tells each statement once, over several pages', () => {
    const pages = onPages();
    expect(told.length).toBeGreaterThan(400);
    expect(pages.map(({ length }) => length)).toEqual([200, 200, told.length - 400]);
    expect(pages.flat().toSorted()).toEqual(told.toSorted());
  });

  test('tells the same in its feed, whose documents lead back to the first', () => {
    const { documents, faults } = walk(`${root}feeds/log.xml`, (address) =>
      read(address.slice(root.length)),
    );
    expect(faults).toEqual([]);
    expect(documents.length).toBeGreaterThan(5);
    const inFeed = documents.flatMap(({ entries }) =>
      entries.map(({ address }) => address.slice(root.length)),
    );
    expect(inFeed.toSorted()).toEqual(told.toSorted());
    // Negative control: a document that is not there is missed.
    const lost = walk(`${root}feeds/log.xml`, (address) =>
      address.endsWith('/feeds/log/2.xml') ? undefined : read(address.slice(root.length)),
    );
    expect(lost.faults).not.toEqual([]);
  });
});

function feedsNamedBy({ pages, base }: BuiltSite, path: string): string[] {
  const page = pages.find((one) => one.path === path);
  if (!page) return [];
  return elementsOf(page.tree).flatMap(({ tagName, properties: { rel, href, type } }) =>
    tagName === 'link' && String(rel) === 'alternate' && /atom|feed/.test(String(type))
      ? [String(href).slice(base.length)]
      : [],
  );
}

describe('a planted fault is found:', () => {
  const { folder, base } = inject('site');
  const copy = mkdtempSync(join(tmpdir(), 'concord-feeds-'));
  cpSync(join(folder, 'feeds'), join(copy, 'feeds'), { recursive: true });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const site = readSite(folder, base);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const published = readAtom(read('feeds/all.xml')).links.get('alternate') ?? '';

  test.each([
    ['feeds/all.xml', /<link href="[^"]*\/statements\//, `<link href="${published}statement/`],
    ['feeds/all.xml', /<link href="[^"]*\/statements\//, '<link href="https://elsewhere.example/'],
    ['feeds/all.json', /"url":"[^"]*\/statements\//, `"url":"${published}statement/`],
    ['feeds/all.xml', '<entry>', '<entree>'],
  ])('%s, %s', (file, from, to) => {
    writeFileSync(join(copy, file), read(file).replace(from, to));
    expect(feedFaults(site, copy, published)).not.toEqual([]);
    writeFileSync(join(copy, file), read(file));
    expect(feedFaults(site, copy, published)).toEqual([]);
  });
});
