import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { open } from './look.ts';
import { statementsIn } from './statements.ts';

const site = inject('site');
const statements = statementsIn(site.folder);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** The text of the passages, and the places their marks of evidence stand at. */
const readText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.passage .words')].map((words) => ({
      text: words.textContent,
      evidence: [...words.querySelectorAll('span[id], [data-evidence]')].map((span) => [
        span.getAttribute('data-evidence') ?? span.id,
        span.textContent,
      ]),
    })),
  );

test.each(statements.map(({ id }) => id))(
  'words marked in %s leave its text and the words values rest on as they were',
  async (id) => {
    const { page, complaints, close } = await open(browser, `${site.address}statements/${id}/`);
    const before = await readText(page);
    const words = String(before[0]?.text).split(' ');
    const marks = new URLSearchParams([
      ...words.slice(0, 8).map((word) => ['mark', word]),
      ['mark', words.slice(3, 9).join(' ')],
      ['mark', 'China'],
    ]);
    await page.goto(`${site.address}statements/${id}/?${marks}`);
    expect(await page.locator('mark.found').count()).toBeGreaterThan(3);
    expect(await readText(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a mark that is markup marks nothing and makes nothing', async () => {
  const { id } = statements[0] as (typeof statements)[0];
  const hostile = encodeURIComponent('<img src=x onerror="document.title=1">');
  const { page, complaints, close } = await open(
    browser,
    `${site.address}statements/${id}/?mark=${hostile}&mark=%22&mark=`,
  );
  expect(await page.locator('mark.found').count()).toBe(0);
  expect(await page.locator('img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a query that is markup is words', async () => {
  const query = encodeURIComponent('<img src=x onerror="document.title=1"> China');
  const { page, complaints, close } = await open(browser, `${site.address}search/?q=${query}`);
  await page.waitForFunction(() => document.getElementById('search-status')?.textContent !== '');
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('escape leaves the box with its words in it, and back brings the search before', async () => {
  const { page, close } = await open(browser, `${site.address}search/?q=Kenya`);
  const said = () => page.locator('#search-status').textContent();
  await expect.poll(said).toMatch(/^\d+ statements? found/);
  const kenya = await said();
  await page.keyboard.press('/');
  await page.keyboard.type('Taiwan');
  await page.waitForURL(/q=Taiwan/);
  await expect.poll(said).toBe('1 statement found.');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.locator('#search-box').inputValue()).toBe('Taiwan');
  await page.goBack();
  await page.waitForURL(/q=Kenya/);
  await expect.poll(said).toBe(kenya);
  expect(await page.locator('#search-box').inputValue()).toBe('Kenya');
  await close();
});

test('choosing a value moves no other', async () => {
  const { page, close } = await open(browser, `${site.address}search/`);
  await page.locator('.facet').last().waitFor();
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.facet li')].map((row) => {
        const { left, top } = row.getBoundingClientRect();
        return [row.querySelector('.name')?.textContent, left, top + scrollY];
      }),
    );
  const before = await places();
  await page.locator('input[name=kind]').first().check();
  await page.waitForURL(/kind=/);
  await expect.poll(() => page.locator('#search-clear').isVisible()).toBe(true);
  expect(await places()).toEqual(before);
  await close();
});

test('a mark that breaks the words values rest on would be seen', async () => {
  const { id } = statements[0] as (typeof statements)[0];
  const { page, close } = await open(browser, `${site.address}statements/${id}/`);
  const before = await readText(page);
  await page.evaluate(() => {
    const span = document.querySelector('.passage .words .evidence');
    span?.replaceWith(span.textContent ?? '');
  });
  expect(await readText(page)).not.toEqual(before);
  await close();
});
