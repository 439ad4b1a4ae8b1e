import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { readLedger } from '../../src/ledger/read-ledger.ts';
import { build, run } from './build-archive.ts';
import { type BuiltSite, elementsOf, type Page, readSite } from './built-site.ts';
import { brokenLinks } from './links.ts';
import { pageFaults } from './page-faults.ts';
import { ofNoOneType } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-parallels-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const cache = join(folder, 'cache');

const shared =
  'The two ministers agreed that the northern channel shall be dredged before the rains begin, that its cost be shared in equal parts, and that ships of either flag may lie there free of dues for ten years.';
const hostile =
  'The clerk then read <script>alert(1)</script> & "so forth" from a paper that nobody in the room had seen before that morning, and laid it beside the lamp without another word.';
const form =
  'In witness whereof the undersigned have set their hands and seals to this paper, done in two copies at the place and on the day first written above, both being equally valid.';

const texts: Readonly<Record<string, string>> = {
  'first-talks': `Talks at Mombasa\n\nThe visit began at nine.\n\n${shared}\n\n${form}\n`,
  'second-talks': `Talks at Nairobi\n\nThey met at noon.\n\n${shared.replace('ten years', 'twenty years').replace('in equal parts', 'by agreement')}\n\n${hostile}\n\n${form}\n`,
  'third-talks': `Talks at Lamu\n\nThey met at night.\n\n${hostile}\n\nAs before: ${shared}\n\n${form}\n`,
};
for (let n = 1; n <= 8; n++)
  Object.assign(texts, {
    [`paper-${n}`]: `Paper ${n}\n\nPaper number ${n} is about nothing else.\n\n${form}\n`,
  });

const days: Readonly<Record<string, string>> = {
  'zeroth-talks': '2020-01-05',
  'first-talks': '2022-01-06',
  'second-talks': '2023-03-07',
  'third-talks': '2024-04-08',
};

function writeTexts(): void {
  mkdirSync(join(content, 'statements'), { recursive: true });
  writeFileSync(
    join(content, 'archive.yaml'),
    'title: Harbour\ndescription: Papers on a harbour.\nsite: https://harbour.example/\ncurator: { name: A. Curator }\nlicence: CC0-1.0\n',
  );
  for (const [id, text] of Object.entries(texts)) writeText(id, text);
}

/** Writes a text and its day into its record. */
function writeText(id: string, text: string): void {
  writeFileSync(join(content, 'statements', `${id}.txt`), text);
  const day = days[id];
  if (day === undefined) return;
  const record = `dates: { event: { value: "${day}", note: "for this test" } }\n`;
  writeFileSync(join(content, 'statements', `${id}.yaml`), record);
}

/** The words of a text by the simplest route: what stands between white space, letters and digits only. */
function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
}

/** Paragraphs of different source texts with twenty words in a row in common, found by asking for every row. */
function recounted(): Map<string, Set<string>> {
  const statements = new Map<string, Set<string>>();
  const paragraphs = Object.entries(texts).flatMap(([id, text]) =>
    text.split('\n\n').map((paragraph) => ({ id, words: plainWords(paragraph) })),
  );
  for (const { id, words } of paragraphs) {
    for (let at = 0; at + 20 <= words.length; at++) {
      const row = words.slice(at, at + 20).join(' ');
      const own = paragraphs.filter((other) => ` ${other.words.join(' ')} `.includes(` ${row} `));
      const ids = new Set(own.map((other) => other.id));
      if (ids.size < 2 || ids.size > 8) continue;
      const key = `${id}: ${words.join(' ')}`;
      statements.set(key, new Set([...(statements.get(key) ?? []), ...ids]));
    }
  }
  return statements;
}

let site: BuiltSite;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  writeTexts();
  build(content, out, cache);
  site = readSite(out, '/');
  server = await serveFolder(out);
  browser = await openBrowser(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const pageAt = (path: string): Page => {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const wordsOfPage = (page: Page) => page.html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
interface Line {
  address: string;
  statements: number;
  places: {
    statement: string;
    words: number;
    passages: { n: number; start: number; end: number }[];
  }[];
}
const lines = (): Line[] =>
  readFileSync(join(out, 'data', 'parallels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** What each passage’s margin says: how many other statements have its words. */
function saidInMargins(pages: readonly Page[]): string[] {
  return pages
    .filter(({ path }) => /^statements\/[^/]+\/$/.test(path))
    .flatMap(({ path, html }) =>
      [...html.matchAll(/<div class="passage" id="(p\d+)">(.*?)<\/ul><\/div>/gs)].flatMap(
        ([, passage, own]) => {
          const also = /also in <ul[^>]*><li><a[^>]*>(\d+) statements?</.exec(own ?? '');
          return also ? [`${path}#${passage} ${also[1]}`] : [];
        },
      ),
    )
    .sort();
}

describe('the wordings that texts share', () => {
  test('are those a simple search of the source texts finds, on pages and in the data', () => {
    const expected = [...recounted()].map(([key, ids]) => `${key.split(':')[0]} ${ids.size - 1}`);
    const said = saidInMargins(site.pages);
    const ofPages = said.map((line) => line.replace(/^statements\/([^/]+)\/#p\d+/, '$1'));
    expect(ofPages.sort()).toEqual(expected.sort());
    const ofData = lines().flatMap(({ statements, places }) =>
      places.flatMap(({ statement, passages }) =>
        passages.map(({ n }) => `statements/${statement}/#p${n} ${statements - 1}`),
      ),
    );
    expect(ofData.sort()).toEqual(said);
  });

  test('a number that is wrong by one is noticed', () => {
    const wrong = site.pages.map((page) => ({
      ...page,
      html: page.html.replace(/>2 statements</, '>3 statements<'),
    }));
    expect(saidInMargins(wrong)).not.toEqual(saidInMargins(site.pages));
  });

  test('stand where the data say, by the units of the passage', () => {
    const statements = new Map(
      readFileSync(join(out, 'data', 'statements.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; passages: { n: number; text: string }[] })
        .map(({ id, passages }) => [id, passages]),
    );
    for (const { places } of lines())
      for (const { statement, passages, words } of places) {
        const shown = passages.map(({ n, start, end }) =>
          statements
            .get(statement)
            ?.find((one) => one.n === n)
            ?.text.slice(start, end),
        );
        expect(texts[statement]).toContain(shown.join('\n\n'));
        expect(shown.join(' ').match(/[\p{L}\p{N}]+/gu)).toHaveLength(words);
      }
  });

  test('lie side by side, what is new and what was left out marked', () => {
    const page = pageAt('parallels/first-talks-p2/');
    const marked = elementsOf(page.tree)
      .filter(({ tagName }) => tagName === 'ins' || tagName === 'del')
      .map(({ tagName, children }) => [
        tagName,
        children.map((child) => 'value' in child && child.value),
      ]);
    expect(marked).toContainEqual(['del', ['in equal parts']]);
    expect(marked).toContainEqual(['ins', ['by agreement']]);
    expect(marked).toContainEqual(['ins', ['twenty']]);
    expect(wordsOfPage(page)).toContain('Three statements, 6 January 2022 to 8 April 2024');
  });

  test('leave set forms alone', () => {
    expect(lines().some(({ statements }) => statements > 8)).toBe(false);
    expect(saidInMargins(site.pages).some((line) => line.includes('paper-'))).toBe(false);
  });

  test('are words and nothing else, whatever they are', () => {
    const page = pageAt('parallels/second-talks-p3/');
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.html).not.toContain('<script>alert');
  });

  test('have pages that lead nowhere wrong, are of a known type, fit and can be read by everyone', async () => {
    const own = site.pages.filter(({ path }) => path.startsWith('parallels/'));
    expect(own.map(({ path }) => path).sort()).toEqual([
      'parallels/',
      'parallels/first-talks-p2/',
      'parallels/second-talks-p3/',
    ]);
    expect(brokenLinks(site, 'https://harbour.example/')).toEqual([]);
    expect(ofNoOneType({ ...site, pages: own })).toEqual([]);
    for (const { path, html } of own)
      expect(await pageFaults(browser, server.address + path, html)).toEqual([]);
  });

  test('keep their addresses when an earlier text has the same words', () => {
    const env = { ARCHIVE_CONTENT: content, CONCORD_CACHE: cache };
    expect(run('ledger.ts', ['--date', '2026-11-21'], env).status).toBe(0);
    const ledger = () => readLedger(readFileSync(join(content, 'ledger.jsonl'))).ledger;
    expect(ledger().addresses).toContain('parallels/first-talks-p2/');
    writeText('zeroth-talks', `Talks at Malindi\n\nThey met early.\n\n${shared}\n`);
    const later = join(folder, 'later');
    build(content, later, cache);
    const now = readSite(later, '/');
    const paths = now.pages.map(({ path }) => path);
    expect(paths).toContain('parallels/zeroth-talks-p2/');
    const old = now.pages.find(({ path }) => path === 'parallels/first-talks-p2/');
    expect(old?.html).toContain('href="/parallels/zeroth-talks-p2/" data-leads-on');
    expect(brokenLinks(now, 'https://harbour.example/')).toEqual([]);
    expect(run('ledger.ts', ['--date', '2026-12-01'], env).status).toBe(0);
    expect(ledger().standing('parallels/first-talks-p2/')).toMatchObject({ is: 'moved' });
  });
});
