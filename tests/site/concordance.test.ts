import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { scripts } from '../hostile/payloads.ts';
import { accessibilityFaults, open } from './look.ts';
import { phraseFromTheMiddle, statementsIn } from './statements.ts';
import { targetIsSeen, wordsMarked } from './visit.ts';

const site = inject('site');
const based = inject('based');
const large = inject('large');
const statements = statementsIn(site.folder);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

const ask = (root: string, query: string, also = '') =>
  open(browser, `${root}concordance/?q=${encodeURIComponent(query)}${also}`);

/** Many texts are fetched one by one. */
const PATIENTLY = { timeout: 10_000 };

/** What the page says when it has done what it was asked. */
async function said(page: Page, what: RegExp = /Verified|No line|\w/): Promise<string> {
  const status = page.locator('#phrase-status');
  await expect.poll(() => status.textContent(), PATIENTLY).toMatch(what);
  await expect
    .poll(() => page.locator('#phrase-lines').getAttribute('aria-busy'), PATIENTLY)
    .toBe('false');
  return String(await status.textContent());
}

/** Each line as it stands: whose text, which passage, the words, and the words around them. */
function linesOf(page: Page) {
  return page.locator('#phrase-lines > li').evaluateAll((lines) =>
    lines.map((line) => {
      const key = line.querySelector<HTMLAnchorElement>('a.key');
      const [, id = '', passage = ''] =
        /\/statements\/([^/]+)\/[^#]*#p(\d+)$/.exec(key?.href ?? '') ?? [];
      const words = line.querySelector('.words')?.textContent ?? '';
      const after = key?.nextSibling?.textContent ?? '';
      return { id, passage: Number(passage), key: key?.textContent ?? '', words, after };
    }),
  );
}

/** Every place of some words in the archive, by reading every text through. */
function placesIn(folder: string, pattern: RegExp): string[] {
  return statementsIn(folder).flatMap(({ id, passages }) =>
    passages.flatMap(({ n, text }) => [...text.matchAll(pattern)].map(() => `${id} ${n}`)),
  );
}

describe.each([
  ['at the root of a host', site],
  ['under a base path', based],
])('the concordance of the archive %s', (_, served) => {
  test('shows a word wherever it stands, and nowhere else', async () => {
    const expected = placesIn(served.folder, /(?<![\p{L}\p{N}])china(?![\p{L}\p{N}])/giu);
    expect(expected.length).toBeGreaterThan(40);
    const { page, complaints, close } = await ask(served.address, 'China');
    await said(page, /Verified all/);
    const lines = await linesOf(page);
    expect(lines.map(({ id, passage }) => `${id} ${passage}`).toSorted()).toEqual(
      expected.toSorted(),
    );
    const texts = new Map(
      statementsIn(served.folder).flatMap(({ id, passages }) =>
        passages.map(({ n, text }) => [`${id} ${n}`, text.replace(/\s+/g, ' ')] as const),
      ),
    );
    for (const { id, passage, words } of lines)
      expect(texts.get(`${id} ${passage}`)).toContain(words.replace(/^… | …$/g, ''));
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from a line to its passage, where the words are marked', async () => {
    const [statement] = statements;
    if (!statement) throw new Error('no statement');
    const { phrase, passage } = phraseFromTheMiddle(statement);
    const { page, close } = await ask(served.address, phrase);
    await said(page, /^1 line in 1 statement\. Verified/);
    await page.locator('#phrase-lines a.key').click();
    await page.waitForURL((url) => url.pathname === `${served.base}statements/${statement.id}/`);
    await targetIsSeen(page, `p${passage}`);
    expect((await wordsMarked(page, `p${passage}`)).toLowerCase()).toContain(phrase.toLowerCase());
    await page.goBack();
    await said(page, /^1 line in 1 statement\. Verified/);
    await close();
  });
});

test('phrases within a longer question are each found, in statements that have all of it', async () => {
  const query = '"China" "Kenya" president';
  const { page, close } = await ask(site.address, query);
  await said(page, /Verified/);
  const lines = await linesOf(page);
  const whole = statements.filter(({ passages }) => {
    const text = passages.map((one) => one.text).join('\n');
    return [/\bChina\b/i, /\bKenya\b/i, /\bpresident/i].every((word) => word.test(text));
  });
  expect(whole.length).toBeGreaterThan(0);
  expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(whole.map(({ id }) => id)));
  const keys = new Set(lines.map(({ key }) => key.toLowerCase().replace(/[’']s$/, '')));
  expect(keys).toEqual(new Set(['china', 'kenya']));
  await close();
});

test('order and narrowing stand in the address, and are taken back by the history', async () => {
  const { page, complaints, close } = await ask(site.address, 'China');
  await said(page, /Verified all/);
  const all = await linesOf(page);
  await page.locator('#phrase-order').selectOption('right');
  await page.waitForURL(/sort=right/);
  await said(page, /Verified all/);
  const lines = await linesOf(page);
  expect(lines).toHaveLength(all.length);
  const folded = lines.map(({ after }) =>
    after
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  expect(folded.filter((words) => words !== '')).toEqual(
    folded.filter((words) => words !== '').toSorted(),
  );
  await page.locator('#phrase-country').selectOption('KE');
  await page.waitForURL(/country=KE/);
  await expect.poll(async () => (await linesOf(page)).length, PATIENTLY).toBeLessThan(all.length);
  const withKenya = statements.filter(({ parties }) => parties.includes('KE'));
  expect(new Set((await linesOf(page)).map(({ id }) => id))).toEqual(
    new Set(withKenya.map(({ id }) => id)),
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goBack();
  await expect.poll(async () => (await linesOf(page)).length, PATIENTLY).toBe(all.length);
  expect(await page.locator('#phrase-country').inputValue()).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

test('lines by who says them are theirs', async () => {
  const { page, close } = await ask(site.address, 'China', '&speaker=wang-yi');
  await said(page, /Verified/);
  const whose = await page.locator('#phrase-lines .whose').allTextContents();
  expect(whose.length).toBeGreaterThan(0);
  for (const words of whose) expect(words).toMatch(/· Wang Yi, (?:quoted|reported)$/);
  await close();
});

describe('a question that many statements may answer', () => {
  const query = 'Foreign Minister of Kenya';

  test('is looked up some at a time, by keyboard, and says how far it is', async () => {
    const fetched = new Set<string>();
    const { page, complaints, close } = await open(browser, `${large.address}concordance/`);
    page.on('request', (request) => {
      if (request.url().includes('/fragment/')) fetched.add(request.url());
    });
    await page.locator('#phrase-box').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=Foreign/);
    const first = await said(page, /Verified \d+ of/);
    const [, verified, all] = /Verified ([\d,]+) of ([\d,]+) candidate/.exec(first) ?? [];
    expect(Number(all)).toBeGreaterThan(300);
    expect(Number(verified)).toBeLessThanOrEqual(120);
    expect(fetched.size).toBe(Number(verified));
    const before = await linesOf(page);
    await page.locator('#phrase-more').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await linesOf(page)).length, PATIENTLY)
      .toBeGreaterThan(before.length);
    expect((await linesOf(page)).slice(0, before.length)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('phrase-more');
    expect(fetched.size).toBeLessThan(Number(all));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is saved whole as a table, also what was not yet looked up', async () => {
    const { page, close } = await ask(large.address, query);
    await said(page, /Verified \d+ of/);
    const download = page.waitForEvent('download');
    await page.locator('#phrase-save').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('concordance-foreign-minister-of-kenya.csv');
    const rows: Record<string, string>[] = parse(readFileSync(await saved.path()), {
      bom: true,
      columns: true,
    });
    const expected = placesIn(large.folder, /foreign minister of kenya/gi);
    expect(rows.map(({ statement, passage }) => `${statement} ${passage}`).toSorted()).toEqual(
      expected.toSorted(),
    );
    for (const { words, address, statement, passage } of rows) {
      expect(words).toBe('Foreign Minister of Kenya');
      expect(address).toMatch(new RegExp(`^https?://.*/statements/${statement}/#p${passage}$`));
    }
    await said(page, /saved as concordance-/);
    await close();
  });
});

test('what an index wrongly answers is never shown', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // The pages Pagefind finds by `relations`, whose texts have been changed behind its back.
  await page.route('**/fragment/*', (route) => route.fulfill({ body: 'not what was indexed' }));
  await page.goto(`${site.address}concordance/?q=relations`);
  await expect.poll(() => page.locator('#phrase-status').textContent()).not.toBe('');
  expect(await page.locator('#phrase-lines > li').count()).toBe(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  // The index takes `relation` for `relations`; the text does not.
  const { page: other, close } = await ask(site.address, 'peoples republics');
  await said(other);
  for (const { key } of await linesOf(other)) expect(key.toLowerCase()).toBe('peoples republics');
  await close();
});

test.each(scripts.slice(0, 6))('a hostile question does nothing: %s', async (payload) => {
  const { page, complaints, close } = await ask(site.address, `"${payload}" ${payload}`);
  await said(page);
  expect(await page.locator('#phrase-lines > li').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('where nothing is found the page says what to try', async () => {
  const { page, close } = await ask(site.address, 'winds moon');
  expect(await said(page)).toBe('No line found.');
  expect(await page.locator('#phrase-advice').textContent()).toContain('“winds moon”');
  await page.locator('#phrase-advice a', { hasText: 'each by itself' }).click();
  await page.waitForURL(/%22winds%22/);
  expect(await page.locator('#phrase-box').inputValue()).toBe('"winds" "moon"');
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});

test('without its index the concordance says so', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/search/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${site.address}concordance/?q=China`);
  await expect.poll(() => page.locator('#phrase-status').textContent()).toMatch(/no search index/);
  await context.close();
});

test('a search leads to its words in context, narrowed as it is', async () => {
  const { page, close } = await open(browser, `${site.address}search/?q=China+Kenya&country=KE`);
  await page.locator('#search-context').click();
  await page.waitForURL(/\/concordance\//);
  expect(new URL(page.url()).searchParams.get('q')).toBe('"China" "Kenya"');
  expect(new URL(page.url()).searchParams.get('country')).toBe('KE');
  await said(page, /Verified/);
  expect((await linesOf(page)).length).toBeGreaterThan(0);
  await close();
});

test('lines fit a narrow screen, and are read in the order of the text', async () => {
  const { page, close } = await open(browser, `${site.address}concordance/?q=Kenya`, {
    width: 320,
  });
  await said(page, /Verified/);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wider).toBe(false);
  const [line] = await linesOf(page);
  expect(line?.words).toContain(line?.key);
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});
