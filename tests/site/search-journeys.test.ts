import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { accessibilityFaults, open } from './look.ts';
import { phraseFromTheMiddle, statementsIn } from './statements.ts';
import { targetIsSeen, wordsMarked } from './visit.ts';

const site = inject('site');
const based = inject('based');
const statements = statementsIn(site.folder);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

const results = (page: Page) => page.locator('#search-results > li');

/** Waits until the search says what it found, and returns that. */
async function answer(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const said = document.getElementById('search-status')?.textContent ?? '';
    const busy = document.getElementById('search-results')?.getAttribute('aria-busy');
    return said !== '' && busy === 'false';
  });
  return String(await page.locator('#search-status').textContent());
}

/** The ids of the statements found, in order. */
async function found(page: Page): Promise<string[]> {
  await answer(page);
  const links = await results(page).locator('h3 a').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => /statements\/([^/]+)\//.exec(String(address))?.[1] ?? '');
}

describe.each([
  ['at the root of a host', site],
  ['under a base path', based],
])('the archive %s', (_, served) => {
  test.each(statements.map((statement) => [statement.id, statement] as const))(
    'finds %s by words from its middle and leads to them',
    async (id, statement) => {
      const { phrase, passage } = phraseFromTheMiddle(statement);
      const { page, complaints, close } = await open(browser, served.address);
      await page.locator('main input[type=search]').fill(`"${phrase}"`);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === `${served.base}search/`);
      expect(new URL(page.url()).searchParams.get('q')).toBe(`"${phrase}"`);
      expect(await found(page)).toContain(id);
      await results(page).locator(`a[href*="/${id}/"][href$="#p${passage}"]`).first().click();
      await page.waitForURL((url) => url.pathname === `${served.base}statements/${id}/`);
      await targetIsSeen(page, `p${passage}`);
      expect((await wordsMarked(page, `p${passage}`)).toLowerCase()).toContain(
        phrase.toLowerCase(),
      );
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

test('what was found is saved as a table by the keyboard, all of it, and the page says so', async () => {
  const large = inject('large');
  const { page, complaints, close } = await open(browser, `${large.address}search/`);
  const said = await answer(page);
  const all = Number(/^All ([\d,]+) statements/.exec(said)?.[1]?.replace(',', ''));
  expect(all).toBeGreaterThan(await results(page).count());
  const download = page.waitForEvent('download');
  await page.locator('#search-save').focus();
  expect(await page.locator('#search-save').getAttribute('aria-label')).toContain(String(all));
  await page.keyboard.press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('search.csv');
  const rows: Record<string, string>[] = parse(readFileSync(await saved.path()), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(all);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(all);
  for (const { id, address } of rows) expect(address).toMatch(new RegExp(`/statements/${id}/$`));
  await page.waitForFunction(() =>
    document.getElementById('search-status')?.textContent?.includes('saved as search.csv'),
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a saved table names the passages that were found, under the published address', async () => {
  const [statement] = statements;
  if (!statement) throw new Error('no statement');
  const { phrase, passage } = phraseFromTheMiddle(statement);
  const search = `${based.address}search/?q=${encodeURIComponent(`"${phrase}"`)}`;
  const { page, close } = await open(browser, search);
  await answer(page);
  const download = page.waitForEvent('download');
  await page.locator('#search-save').click();
  const rows: Record<string, string>[] = parse(readFileSync(await (await download).path()), {
    bom: true,
    columns: true,
  });
  const address = `https://archive.example${based.base}statements/${statement.id}/`;
  expect(rows.find(({ id }) => id === statement.id)).toMatchObject({
    address,
    passages_found: String(passage),
    first_passage: `${address}#p${passage}`,
  });
  await close();
});

test('a phrase that stands nowhere is not found, and the page says what to try', async () => {
  const { page, close } = await open(browser, `${site.address}search/?q=%22winds+of+the+moon%22`);
  expect(await found(page)).toEqual([]);
  expect(await answer(page)).toContain('No statement');
  expect(await page.locator('#search-advice').textContent()).not.toBe('');
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});

test('without its index the search says so', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/search/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${site.address}search/?q=China`);
  await page.waitForFunction(() => document.getElementById('search-status')?.textContent !== '');
  expect(await results(page).count()).toBe(0);
  expect(await page.locator('#search-advice').textContent()).not.toBe('');
  await context.close();
});

test('facets without a query narrow, count, stand in the address and are taken back', async () => {
  const { page, complaints, close } = await open(browser, `${site.address}search/`);
  expect(await found(page)).toHaveLength(5);
  const box = page.locator('input[name=country][value=KE]');
  const count = await box.locator('xpath=ancestor::label').locator('.count').textContent();
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/country=KE/);
  const withKenya = statements.filter(({ parties }) => parties.includes('KE'));
  await expect.poll(() => found(page)).toHaveLength(withKenya.length);
  expect(Number(count)).toBe(withKenya.length);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => found(page)).toHaveLength(5);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['newest', 'oldest'])('%s first keeps every statement', async (order) => {
  const { page, close } = await open(browser, `${site.address}search/?q=China&sort=${order}`);
  const ids = await found(page);
  expect([...ids].sort()).toEqual(statements.map(({ id }) => id).sort());
  const dates = ids.map((id) => statements.find((held) => held.id === id)?.date?.slice(0, 10));
  const inOrder = [...dates].sort();
  expect(dates).toEqual(order === 'newest' ? inOrder.reverse() : inOrder);
  await close();
});

test.each([
  ['Tleuberdi', 'Tileuberdi'],
  ['Astana', 'Nur-Sultan'],
  ['Kazakh', 'Kazakhstan'],
])('%s finds what %s finds', async (one, other) => {
  const ask = async (words: string) => {
    const { page, close } = await open(browser, `${site.address}search/?q=${words}`);
    const ids = (await found(page)).sort();
    await close();
    return ids;
  };
  const ids = await ask(one);
  expect(ids).toEqual(await ask(other));
  expect(ids.length).toBeGreaterThan(0);
});

test('the whole way goes by keyboard', async () => {
  const statement = statements[0] as (typeof statements)[0];
  const { phrase, passage } = phraseFromTheMiddle(statement);
  const { page, close } = await open(browser, `${site.address}statements/${statement.id}/`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.type(`"${phrase}"`);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === `${site.base}search/`);
  await answer(page);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (at.endsWith(`#p${passage}`)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === `#p${passage}`);
  await targetIsSeen(page, `p${passage}`);
  await close();
});

test('a slash that is typed into a box stays there', async () => {
  const { page, close } = await open(browser, `${site.address}search/`);
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  expect(await page.locator('#search-box').inputValue()).toBe('a/b');
  await close();
});
