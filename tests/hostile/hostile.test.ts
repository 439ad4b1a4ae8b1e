import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { rehype } from 'rehype';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { decode } from '../../src/read/decode.ts';
import { lossesOf } from '../../src/resolve/losses.ts';
import { Statement } from '../../src/schema/statement.ts';
import { build } from '../site/build-archive.ts';
import { type BuiltSite, elementsOf, type Page, readSite, wordsOf } from '../site/built-site.ts';
import { type Opened, open } from '../site/look.ts';
import { wordsMissing } from '../site/words-in-order.ts';
import { wordsThatReachOut } from './bidi.ts';
import { writeHostileArchive } from './hostile-archive.ts';
import { faultsOfMarkup, markupOf } from './page-faults.ts';
import { chosen, payloads } from './payloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-hostile-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const host = 'archive.example';
let site: BuiltSite;
let statements: Map<string, Statement>;
let known: Set<string>;
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  writeHostileArchive(content);
  build(content, out, join(folder, 'cache'));
  site = readSite(out, '/base/');
  statements = new Map(
    readFileSync(join(out, 'data', 'statements.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { address, ...rest } = JSON.parse(line);
        expect(address).toMatch(/^https:\/\/archive\.example\/base\/statements\/[a-z0-9-]+\/$/);
        return [rest.id, Statement.parse(rest)];
      }),
  );
  const usual = readSite(inject('site').folder, '/');
  known = markupOf(usual.pages.map(({ tree }) => tree));
  // What an ordinary page may have, and the five texts happen not to.
  for (const name of usualElsewhere) known.add(name);
  server = await serveFolder(out, { base: '/base/' });
  browser = await chromium.launch({ executablePath: inject('browser'), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Markup of parts that only larger or stranger archives show: pages of long lists, prose of many sorts. */
const usualElsewhere = ['strong[ariaCurrent]', 'a[title]', 'em', 'del', 'hr', 'ol[start]'];

const pageOf = (id: string) => site.pages.find(({ path }) => path === `statements/${id}/`) as Page;

test('no element, attribute, comment or address of any page comes from words', () => {
  expect(site.pages.length).toBeGreaterThan(400);
  const faults = site.pages.flatMap(({ path, tree }) =>
    faultsOfMarkup(tree, known, host).map((fault) => `${path}: ${fault}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('the texts lose no word on the way to the data, and are there byte for byte', () => {
  expect(statements.size).toBe(chosen.length + Math.ceil(payloads.length / 30));
  for (const statement of statements.values()) {
    const bytes = readFileSync(join(content, statement.file));
    const { source } = decode(statement.file, bytes);
    expect(source && lossesOf(statement, source)).toEqual([]);
    expect(readFileSync(join(out, 'statements', `${statement.id}.txt`)).equals(bytes)).toBe(true);
    const own = JSON.parse(readFileSync(join(out, 'statements', `${statement.id}.json`), 'utf8'));
    expect(own).toEqual(statement);
  }
});

test('each statement’s page shows the characters of its text, whole and in order', () => {
  const faults = [...statements.values()].flatMap((statement) =>
    wordsMissing(pageOf(statement.id), statement).map((fault) => `${statement.id} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('titles, places, names and notes of records stand on the page as they were written', () => {
  for (const statement of statements.values()) {
    const { tree } = pageOf(statement.id);
    const shown = (test: (tag: string) => boolean) =>
      elementsOf(tree)
        .filter(({ tagName }) => test(tagName))
        .map((element) => wordsOf(element).trim());
    expect(shown((tag) => tag === 'h1')).toEqual([statement.title]);
    const names = shown((tag) => tag === 'a' || tag === 'li' || tag === 'bdi');
    for (const { name } of statement.participants) expect(names).toContain(name);
    if (statement.place) expect(names).toContain(statement.place.name);
  }
});

test('every list shows the titles as they are', () => {
  const titles = new Set([...statements.values()].map(({ title }) => title));
  for (const { path, tree } of site.pages) {
    for (const element of elementsOf(tree)) {
      const href = String(element.properties.href ?? '');
      if (element.tagName !== 'a' || !/\/statements\/[a-z0-9-]+\/$/.test(href)) continue;
      const words = wordsOf(element).trim();
      if (/^(?:Earlier|Later) /.test(words)) continue;
      const dated = /^(?:\d+ \w+ \d{4}|Undated): (.*)$/su.exec(words)?.[1];
      expect(titles.has(dated ?? words), `${path}: ${words}`).toBe(true);
    }
  }
});

test('negative control: markup that words bring in is seen', () => {
  for (const words of [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '<!-- a comment -->',
    '<p style="color:red">x</p>',
  ]) {
    const page = (pageOf([...statements.keys()][0] as string) as Page).html;
    const tree = rehype().parse(page.replace('</main>', `${words}</main>`));
    expect(faultsOfMarkup(tree, known, host), words).not.toEqual([]);
  }
});

test('negative control: a word left out of a page is seen', () => {
  const statement = [...statements.values()].find(({ passages }) => passages.length > 3);
  if (!statement) throw new Error('no statement has so many passages');
  const [first, ...rest] = statement.passages;
  expect(
    wordsMissing(pageOf(statement.id), { ...statement, passages: rest.concat(first ?? []) }),
  ).not.toEqual([]);
});

/** Opens a page and returns what it did that it must not do, dialogs and words that reach out included. */
async function visit(opened: Opened, path: string): Promise<string[]> {
  const { page, complaints } = opened;
  const before = complaints.length;
  await page.goto(`${server.address}${path}`, { waitUntil: 'load' });
  const reaching = await wordsThatReachOut(page);
  const elsewhere = page.url().startsWith(server.address) ? [] : [`went to ${page.url()}`];
  return [...complaints.slice(before), ...elsewhere, ...reaching].map(
    (fault) => `${path}: ${fault}`,
  );
}

test('no page opens a dialog, asks another host, complains, or lets words turn what stands beside them', async () => {
  const records = [...statements.values()].filter(({ file }) => file.includes('/records/'));
  const bodies = [...statements.values()].filter(({ file }) => file.includes('/bodies/'));
  const paths = [
    '',
    'about/',
    'about/other/',
    'data/',
    'search/',
    'countries/',
    'countries/ke/',
    'countries/ke/themes/',
    'relations/',
    'relations/ke-no/',
    'relations/ke-no/2/',
    'dates/',
    'dates/2014/',
    'dates/2014/03/',
    'dates/2014/03/04/',
    'themes/',
    'themes/theme-0/',
    'themes/theme-47/',
    'people/',
    'people/own-0/',
    'people/own-70/',
    'publishers/',
    'publishers/publisher-0/',
    'publishers/publisher-71/',
    ...records.filter((_, i) => i % 2 === 0).map(({ id }) => `statements/${id}/`),
    ...bodies.filter((_, i) => i % 4 === 0).map(({ id }) => `statements/${id}/`),
  ];
  const faults: string[] = [];
  const opened = await open(browser, server.address);
  for (const path of paths) faults.push(...(await visit(opened, path)));
  await opened.close();
  expect(faults).toEqual([]);
});

test('results of a search show the characters of titles and passages', async () => {
  const titles = new Set([...statements.values()].map(({ title }) => title.replace(/\s+/g, ' ')));
  for (const query of ['alert', 'Kenya', 'script', 'turned', '"><script>alert(1)</script>', '']) {
    const path = `search/?q=${encodeURIComponent(query)}&country=KE`;
    const { page, complaints, close } = await open(browser, `${server.address}${path}`);
    await page.locator('#search-results li').first().waitFor();
    expect(await page.locator('main script:not([src]), main img, main iframe').count()).toBe(0);
    const shown = await page.locator('#search-results h3 a').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
    const plain = new Set(
      [...titles].map((title) => title.replace(unseen, '').replace(/ +/g, ' ').trim()),
    );
    for (const title of shown)
      expect(plain.has(title.replace(/ +/g, ' ').trim()), title).toBe(true);
    expect(complaints).toEqual([]);
    expect(await wordsThatReachOut(page)).toEqual([]);
    await close();
  }
});

test('negative controls: a dialog, a request to another host and words that turn the writing are seen', async () => {
  const address = `${server.address}about/`;
  const html = readFileSync(join(out, 'about', 'index.html'), 'utf8').replace(
    /<meta http-equiv="content-security-policy"[^>]*>/i,
    '',
  );
  const planted = [
    ['<script>alert(1)</script>', /dialog/],
    ['<img src="https://evil.example/pixel.gif" alt="">', /evil\.example/],
  ] as const;
  for (const [words, fault] of planted) {
    const { complaints, close } = await open(browser, address, {
      instead: html.replace('</main>', `${words}</main>`),
    });
    expect(complaints.join('\n')).toMatch(fault);
    await close();
  }
  const turned = html.replace('</main>', '<p>before \u202eturned <b>after</b></p></main>');
  const { page, close } = await open(browser, address, { instead: turned });
  expect(await wordsThatReachOut(page)).not.toEqual([]);
  await close();
});
