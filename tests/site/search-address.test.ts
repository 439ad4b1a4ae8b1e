import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const { address } = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

const asked = (url: URL) => url.searchParams.get('q');

test('a search that is typed takes one entry of the history, however many questions it was', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search/?q=Kenya`);
  await page.locator('#search-facets input').first().waitFor();
  const entries = await page.evaluate(() => history.length);
  for (const words of ['Taiwan', 'Taiwan strait', 'Taiwan question']) {
    await page.locator('#search-box').fill(words);
    await page.waitForURL((url) => asked(url) === words);
  }
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await page.waitForURL((url) => asked(url) === 'Kenya');
  await page.close();
});

test('a reader who follows a row as soon as it stands comes back to its search', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search/?q=Kenya`);
  await page.locator('#search-facets input').first().waitFor();
  await page.evaluate(() => {
    const list = document.querySelector('#search-results');
    const followed = () => {
      list?.querySelector<HTMLElement>('li a')?.click();
      sessionStorage.setItem('left', location.search);
    };
    if (list) new MutationObserver(followed).observe(list, { childList: true });
  });
  await page.locator('#search-box').fill('Taiwan');
  await page.waitForURL(/\/statements\//);
  await page.goBack();
  await page.waitForURL((url) => asked(url) === 'Taiwan');
  expect(await page.evaluate(() => sessionStorage.getItem('left'))).toBe('?q=Taiwan');
  await page.close();
});

test('a question whose answer does not come stands in the address all the same', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search/`);
  await page.locator('#search-facets input').first().waitFor();
  await page.route(/\.pf_(?:index|fragment)/, () => undefined);
  await page.locator('#search-box').fill('Taiwan');
  await page.waitForURL((url) => asked(url) === 'Taiwan');
  expect(await page.locator('#search-status').textContent()).toBe('Searching …');
  await page.close();
});
