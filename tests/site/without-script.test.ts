import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { readSite } from './built-site.ts';
import { leadsOn } from './page-faults.ts';
import { samplePages } from './page-types.ts';

const served = inject('site');
const large = inject('large');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

async function withoutScript(address: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return { page, close: () => context.close() };
}

/** The words of the page's text as they are shown, what only a script can do left out. */
function wordsShown(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    const lines = (main as HTMLElement).innerText.split('\n');
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  });
}

/** What a reader with scripts sees in the text of a page and one without them does not. */
async function missingWithoutScript(address: string): Promise<string[]> {
  const context = await browser.newContext();
  const scripted = await context.newPage();
  await scripted.goto(address, { waitUntil: 'load' });
  await scripted.locator('main button').evaluateAll((buttons) => {
    for (const button of buttons) button.remove();
  });
  const { page, close } = await withoutScript(address);
  const shown = new Set(await wordsShown(page));
  const missing = (await wordsShown(scripted)).filter((line) => line !== '' && !shown.has(line));
  await close();
  await context.close();
  return missing;
}

const samples = samplePages(readSite(served.folder, served.base).pages).filter(
  ({ type, page }) =>
    !['search', 'compare', 'concordance'].includes(type) && leadsOn(page.html) === null,
);

test.each(samples.map(({ type, page }) => [type, page.path] as const))(
  '%s /%s says the same without scripts',
  async (_, path) => {
    expect(await missingWithoutScript(served.address + path)).toEqual([]);
  },
);

describe('without scripts', () => {
  test('a statement is reached from the home page, and its readings are opened', async () => {
    const { page, close } = await withoutScript(served.address);
    await page.getByRole('navigation', { name: 'Main' }).getByText('Countries').click();
    await page.locator('main a[href$="/countries/ke/"]').first().click();
    await page.locator('main a[href*="/statements/"]').first().click();
    expect(await page.locator('article, main').first().textContent()).toContain('Kenya');
    const closed = page.locator('main details:not([open]) > summary').first();
    await closed.click();
    expect(await page.locator('main details[open]').count()).toBeGreaterThan(0);
    await page.locator('#p2 a[href="#p2"]').first().click();
    expect(page.url()).toMatch(/#p2$/);
    await close();
  });

  test('a calendar’s dot leads to its days, a list to its next page', async () => {
    const { page, close } = await withoutScript(`${served.address}dates/`);
    await page.locator('main a[href*="/dates/2022/"]').first().click();
    expect(page.url()).toContain('/dates/2022/');
    await page.goto(`${large.address}dates/undated/`);
    await page.locator('nav.pager a[href$="/undated/2/"]').first().click();
    expect(await page.locator('h1').textContent()).not.toBe('');
    expect(page.url()).toMatch(/\/undated\/2\/$/);
    await close();
  });

  test('a country’s name leads to its page', async () => {
    const { page, close } = await withoutScript(`${served.address}countries/kenya/`);
    await page.waitForURL(/\/countries\/ke\/$/);
    await close();
  });

  test.each(['search', 'concordance'])(
    'the %s says what it needs and where else to look',
    async (name) => {
      const { page, close } = await withoutScript(`${served.address}${name}/?q=Kenya`);
      const advice = page.locator('noscript p');
      expect(await advice.isVisible()).toBe(true);
      expect(await advice.textContent()).toContain('needs JavaScript');
      expect(await page.locator('main input').isVisible()).toBe(false);
      await page.locator('noscript a[href$="/themes/"]').click();
      expect(page.url()).toMatch(/\/themes\/$/);
      await close();
    },
  );

  test('words that a script writes are found to be missing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.address);
    const before = await wordsShown(page);
    await page.evaluate(() => document.querySelector('main')?.append('Written by a script'));
    const after = await wordsShown(page);
    expect(after.filter((line) => !before.includes(line)).join()).toContain('Written by a script');
    await context.close();
  });
});
