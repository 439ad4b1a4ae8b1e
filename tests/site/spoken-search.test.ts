import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { open } from './look.ts';

const served = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** What a screen reader says of a search, in the order in which it says it. */
const spoken: readonly RegExp[] = [
  /link "Skip to the text"/,
  /navigation "Main"/,
  /main:/,
  /heading "Search" \[level=1\]/,
  /searchbox "Words or a “phrase in quotation marks”": Taiwan/,
  /button "Search"/,
  /status: \d+ statements? found\./,
  /combobox "Order"/,
  /heading "Narrow by" \[level=2\]/,
  /group "Country"/,
  /checkbox "China \d+"/,
  /group "Relation"/,
  /group "Theme"/,
  /group "Year"/,
  /group "Speaker"/,
  /group "Kind of text"/,
  /group "Publisher"/,
  /heading "Statements found" \[level=2\]/,
  /heading "[^"]+" \[level=3\]/,
  /link "Passage \d+ /,
  /mark: Taiwan/,
  /contentinfo:/,
];

/** Of what should be spoken, what is not, or not in its place. */
function unspoken(snapshot: string): string[] {
  const lines = snapshot.split('\n');
  let from = 0;
  return spoken.flatMap((words) => {
    const at = lines.findIndex((line, index) => index >= from && words.test(line));
    if (at < 0) return [String(words)];
    from = at + 1;
    return [];
  });
}

test('a search is spoken in the order in which it is used, each thing by its name', async () => {
  const { page, close } = await open(browser, `${served.address}search/?q=Taiwan`);
  await page.locator('#search-results > li').first().waitFor();
  expect(unspoken(await page.locator('body').ariaSnapshot())).toEqual([]);
  // Between statements nothing without a name: every control says what it is.
  const nameless = (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter((line) => /- (?:button|link|checkbox|combobox|searchbox|group)(?::|$)/.test(line));
  expect(nameless).toEqual([]);
  await close();
});

test('what is found is said again when it changes, without moving the reader', async () => {
  const { page, close } = await open(browser, `${served.address}search/?q=Taiwan`);
  await page.locator('#search-results > li').first().waitFor();
  const status = page.getByRole('status');
  const before = await status.textContent();
  await page.locator('#search-box').fill('Kazakhstan');
  await page.keyboard.press('Enter');
  await expect.poll(() => status.textContent()).not.toBe(before);
  expect(await status.textContent()).toMatch(/found/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
  await close();
});

test('a name that is taken away, and things out of order, are found', async () => {
  const { page, close } = await open(browser, `${served.address}search/?q=Taiwan`);
  await page.locator('#search-results > li').first().waitFor();
  await page.evaluate(() => {
    document.getElementById('search-box')?.removeAttribute('aria-label');
    document.getElementById('search-box')?.removeAttribute('placeholder');
  });
  expect(unspoken(await page.locator('body').ariaSnapshot())).toContain(String(spoken[4]));
  await page.evaluate(() => {
    const facets = document.getElementById('search-facets');
    if (facets) document.querySelector('footer')?.append(facets);
  });
  expect(unspoken(await page.locator('body').ariaSnapshot()).length).toBeGreaterThan(1);
  await close();
});
