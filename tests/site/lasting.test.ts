import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { readLedger } from '../../src/ledger/read-ledger.ts';
import { build, run } from './build-archive.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { rulesOfHtml } from './html-rules.ts';
import { writeLargeArchive } from './large-archive.ts';
import { asPublished, changes } from './lasting-archive.ts';
import { brokenLinks } from './links.ts';
import { pageFaults } from './page-faults.ts';
import { descriptionOf, notUnique, ofNoOneType, titleOf } from './pages.ts';

const base = '/library/';
const folder = mkdtempSync(join(tmpdir(), 'concord-lasting-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const env = { ARCHIVE_CONTENT: content, CONCORD_CACHE: join(folder, 'cache') };
const ledgerBytes = () => readFileSync(join(content, 'ledger.jsonl'));

function write(files: Readonly<Record<string, string | null>>): void {
  for (const [name, words] of Object.entries(files)) {
    const path = join(content, name);
    mkdirSync(dirname(path), { recursive: true });
    if (words === null) rmSync(path);
    else writeFileSync(path, words);
  }
}

/** Runs a command on the archive and returns how it ended and what it said. */
const asked = (script: string, ...args: string[]) => run(script, args, env);

let browser: Browser;
let server: StaticServer;
let site: BuiltSite;
let published: readonly string[];

beforeAll(async () => {
  write(asPublished);
  const first = asked('ledger.ts', '--date', '2026-11-21');
  if (first.status !== 0) throw new Error(first.stderr);
  published = readLedger(ledgerBytes()).ledger.addresses;
  write(changes);
  build(content, out, env.CONCORD_CACHE);
  site = readSite(out, base);
  browser = await openBrowser(inject('browser'));
  server = await serveFolder(out, { base });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The passages of every text as it was published, with their old addresses. */
const oldPassages = Object.entries(asPublished).flatMap(([name, words]) => {
  const id = /^statements\/(.*)\.txt$/.exec(name)?.[1];
  if (id === undefined || words === null) return [];
  return words
    .trim()
    .split('\n\n')
    .map((passage, i) => [`statements/${id}/#p${i + 1}`, passage] as const);
});
const withdrawn = /\/(?:taken-back|deleted)\//;

/** What a reader finds who follows an address: the place aimed at, and the places it points at in turn. */
async function found(page: Page, address: string): Promise<string[]> {
  await page.goto(server.address + address);
  await page.waitForLoadState('load');
  const target = page.locator(':target');
  await target.waitFor({ state: 'attached', timeout: 5_000 });
  const words = [plain(String(await target.textContent()))];
  const leads = await target
    .locator('.former a, a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const lead of new Set(leads.filter((href) => /\/statements\/.*#p\d+$/.test(href)))) {
    await page.goto(lead);
    words.push(plain(String(await page.locator(':target').textContent())));
  }
  return words;
}

describe('every address that was published', () => {
  test('has a page', () => {
    expect(published.length).toBeGreaterThan(30);
    const paths = new Set(site.pages.map(({ path }) => path));
    expect(published.filter((address) => !paths.has(address))).toEqual([]);
  });

  test.each(oldPassages.filter(([address]) => !withdrawn.test(address)))(
    '%s lands on its words or says where they are',
    async (address, words) => {
      const context = await browser.newContext();
      const there = await found(await context.newPage(), address);
      await context.close();
      const sentences = plain(words).split(/(?<=\.) /);
      for (const sentence of sentences)
        expect(
          there.some((one) => one.includes(sentence)),
          sentence,
        ).toBe(true);
    },
  );

  test.each(
    oldPassages.filter(([address]) => !withdrawn.test(address) && !address.includes('old-name')),
  )('%s does so without scripts', async (address, words) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.address + address);
    const target = page.locator(`[id="${address.slice(address.indexOf('#') + 1)}"]`);
    const shown = plain(String(await target.textContent()));
    if (!shown.includes(plain(words))) {
      const lead = target.locator('a', { hasText: 'read it as it was' });
      await page.goto(new URL(String(await lead.getAttribute('href')), page.url()).href);
      expect(plain(String(await page.locator(':target').textContent()))).toContain(plain(words));
    }
    await context.close();
  });

  test('leads on with its fragment; without scripts the page itself leads on', async () => {
    for (const [from, to] of [
      ['statements/old-name/', 'statements/new-name/'],
      ['people/a-odhiambo/', 'people/amina-odhiambo/'],
    ] as const) {
      const scripted = await (await browser.newContext()).newPage();
      await scripted.goto(`${server.address}${from}#p2`);
      await scripted.waitForURL(`**/${to}#p2`);
      const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await bare.goto(`${server.address}${from}#p2`);
      await bare.waitForURL((url) => url.pathname === base + to);
      await scripted.context().close();
      await bare.context().close();
      const html = readFileSync(join(out, from, 'index.html'), 'utf8');
      expect(html).toContain(`<link rel="canonical" href="https://archive.example${base}${to}">`);
      expect(html).toContain(`<a href="${base}${to}"`);
    }
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain(
      `${base}statements/old-name/ ${base}statements/new-name/ 301\n`,
    );
    for (const file of ['.txt', '.json'])
      expect(readFileSync(join(out, `statements/old-name${file}`))).toEqual(
        readFileSync(join(out, `statements/new-name${file}`)),
      );
  });
});

describe('a withdrawn text', () => {
  const pageAt = (path: string) => site.pages.find((page) => page.path === path)?.html ?? '';

  test('has a page that says what was there, since when, until when and why it went', () => {
    const taken = pageAt('statements/taken-back/');
    for (const words of [
      'Amina Odhiambo and Kari Lund: talks, Oslo',
      '21 November 2026',
      '2 March 2027',
      'Its author asked for it &#60;b&#62;at once&#60;/b&#62;.',
    ])
      expect(taken.replaceAll('&lt;', '&#60;').replaceAll('&gt;', '&#62;')).toContain(words);
    expect(pageAt('statements/deleted/')).toContain('A call that was not meant to be told');
    expect(pageAt('about/staff/')).toContain('Nobody is named any more.');
  });

  test('stands in no file that is published, search included', () => {
    const holding = [...site.files].filter((file) => {
      const bytes = readFileSync(join(out, file));
      const words = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return words.includes('seventh harbour');
    });
    expect(holding).toEqual([]);
    const linking = site.pages.filter(({ html }) =>
      /href="[^"]*\/(?:taken-back|deleted)\//.test(html),
    );
    // The log says of everything published what became of it.
    expect(linking.map(({ path }) => path)).toEqual(['about/log/']);
    // That they would be found: what is published is.
    expect(pageAt('statements/copied/')).toContain('the two harbours');
  });
});

describe('an earlier text', () => {
  test('is published as it was, byte for byte', () => {
    for (const id of ['edited', 'split', 'merged', 'reordered', 'shortened'])
      expect(readFileSync(join(out, `statements/${id}/earlier/1.txt`), 'utf8')).toBe(
        asPublished[`statements/${id}.txt`],
      );
  });

  test('is none where only the white space was another', () => {
    expect(site.pages.some(({ path }) => path.startsWith('statements/copied/earlier'))).toBe(false);
    expect(asked('ledger.ts', '--dry-run').stdout).toMatch(
      /"recopied","address":"statements\/copied\/"/,
    );
  });
});

describe('the pages of an archive that has changed', () => {
  test('are valid, of one type, with titles of their own and no broken link', () => {
    const validator = new HtmlValidate(rulesOfHtml);
    const faults = site.pages.flatMap(({ path, html }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `/${path} ${ruleId}: ${message}`),
        ),
    );
    expect(faults).toEqual([]);
    expect(ofNoOneType(site)).toEqual([]);
    expect(notUnique(site.pages, titleOf)).toEqual([]);
    expect(notUnique(site.pages, descriptionOf)).toEqual([]);
    expect(brokenLinks(site, `https://archive.example${base}`)).toEqual([]);
  });

  test.each([
    'statements/shortened/',
    'statements/shortened/earlier/1/',
    'statements/taken-back/',
    'statements/old-name/',
    'about/staff/',
  ])('/%s is accessible in light and dark, fits 320 pixels and is quiet', async (path) => {
    const html = site.pages.find((page) => page.path === path)?.html ?? '';
    expect(await pageFaults(browser, server.address + path, html)).toEqual([]);
  });
});

describe('the addresses that the ledger takes in', () => {
  /** The pages of a built archive that are published for good: numbered pages of lists and pages that lead on are not. */
  const lastingPages = (built: BuiltSite, also: readonly string[] = []) =>
    built.pages
      .map(({ path }) => path)
      .filter((path) => path !== '404.html' && !isNumbered(path) && !also.includes(path))
      .sort();
  /** Months and days are numbers too, and an earlier text may be called by one. */
  const isNumbered = (path: string) =>
    !path.includes('/earlier/') &&
    /\/\d{1,3}\/$/.test(path.replace(/^dates\/\d{4}\/(?:\d\d\/){0,2}/, 'dates/'));
  const takenIn = (archive: string) => {
    rmSync(join(archive, 'ledger.jsonl'), { force: true });
    const cache = join(folder, 'cache');
    const { stdout, stderr, status } = run('ledger.ts', ['--dry-run'], {
      ARCHIVE_CONTENT: archive,
      CONCORD_CACHE: cache,
    });
    if (status !== 0) throw new Error(stderr);
    return readLedger(Buffer.from(stdout)).ledger.addresses;
  };

  test('are the pages of the archive, each of them and no other', () => {
    const copy = join(folder, 'copy');
    cpSync('content', copy, { recursive: true });
    const { folder: built, base: at } = inject('site');
    expect(takenIn(copy)).toEqual(lastingPages(readSite(built, at)));
  });

  test('are the pages of an archive of long lists', () => {
    const large = join(folder, 'large');
    writeLargeArchive(large);
    const { folder: built, base: at } = inject('large');
    expect(takenIn(large)).toEqual(lastingPages(readSite(built, at)));
  });

  test('are not those of pages that lead on or were withdrawn', () => {
    const copy = join(folder, 'changed');
    cpSync(content, copy, { recursive: true });
    const old = [
      'statements/old-name/',
      'statements/taken-back/',
      'statements/deleted/',
      'people/a-odhiambo/',
      'about/staff/',
      // Published as the first place of words that are found in an earlier text now: it leads there.
      'parallels/merged-p3/',
    ];
    expect(takenIn(copy)).toEqual(lastingPages(site, old));
  });
});

describe('a build that would break an old link', () => {
  const broken = (name: string, words: string | null) => {
    const copy = join(folder, `broken-${readdirSync(folder).length}`);
    cpSync(content, copy, { recursive: true });
    if (words === null) rmSync(join(copy, name));
    else writeFileSync(join(copy, name), words);
    return run('build.ts', ['--outDir', join(folder, 'broken-dist')], {
      ...env,
      ARCHIVE_CONTENT: copy,
    });
  };

  test.each([
    ['ledger/address-gone', 'statements/new-name.yaml', 'kind: { value: readout }\n'],
    ['ledger/address-gone', 'moved.yaml', '[]\n'],
    ['ledger/passage-changed', 'statements/shortened.yaml', 'kind: { value: readout }\n'],
    ['ledger/earlier-missing', 'earlier/split/1.txt', null],
    [
      'ledger/address-reused',
      'statements/copied.txt',
      'Another text about other things, in one passage only.\n',
    ],
    ['ledger/leads-nowhere', 'moved.yaml', '- { from: about/staff/, to: about/nobody/ }\n'],
    ['ledger/unreadable-line', 'ledger.jsonl', '{"on":"2026-11-21"}\n'],
  ])('stops with %s, at %s', (rule, name, words) => {
    const { status, stderr, stdout } = broken(name, words);
    expect(status).toBe(1);
    expect(stderr + stdout).toContain(`error ${rule}`);
  });
});

test('the ledger is added to and never rewritten, and a second run adds nothing', () => {
  const copy = join(folder, 'twice');
  cpSync(content, copy, { recursive: true });
  const before = readFileSync(join(copy, 'ledger.jsonl'), 'utf8');
  const own = { ...env, ARCHIVE_CONTENT: copy };
  expect(run('ledger.ts', ['--date', '2027-03-03'], own).status).toBe(0);
  const after = readFileSync(join(copy, 'ledger.jsonl'), 'utf8');
  expect(after.startsWith(before)).toBe(true);
  const events = readLedger(Buffer.from(after.slice(before.length))).ledger.entries.map(
    ({ event, address }) => `${event} ${address}`,
  );
  expect(events).toEqual(
    expect.arrayContaining([
      'revised statements/edited/',
      'recopied statements/copied/',
      'moved statements/old-name/',
      'published statements/new-name/',
      'withdrawn statements/deleted/',
      'withdrawn about/staff/',
      'moved people/a-odhiambo/',
    ]),
  );
  expect(run('ledger.ts', ['--date', '2027-03-04'], own).status).toBe(0);
  expect(readFileSync(join(copy, 'ledger.jsonl'), 'utf8')).toBe(after);
  expect(run('ledger.ts', ['--date', '2027-02-30'], own).status).toBe(2);
  // A ledger is left alone while the archive has errors.
  rmSync(join(copy, 'statements', 'new-name.yaml'));
  expect(run('ledger.ts', ['--date', '2027-03-05'], own).status).toBe(1);
  expect(readFileSync(join(copy, 'ledger.jsonl'), 'utf8')).toBe(after);
});
