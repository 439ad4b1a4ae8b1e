import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { accessibilityFaults, open } from './look.ts';
import { targetIsSeen } from './visit.ts';

const based = inject('based');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

const formula = `${based.address}formulas/belt-and-road/`;
const lines = (page: Page) => page.locator('.kwic:visible');
const told = (page: Page) => page.locator('.concordance-form [role=status]').textContent();

/** The words before the formula on each line shown, as they are ordered: the nearest first. */
async function wordsBefore(page: Page): Promise<string[]> {
  const left = await lines(page).locator('.left').allTextContents();
  return left.map((words) =>
    (words.match(/[\p{L}\p{N}]+/gu) ?? []).reverse().join(' ').toLowerCase(),
  );
}

describe('the words of a formula in context', () => {
  test('are ordered by the words before them, and the address leads to the same', async () => {
    const { page, complaints, close } = await open(browser, formula);
    const asBuilt = await wordsBefore(page);
    await page.getByLabel('Order', { exact: true }).selectOption('left');
    await page.waitForURL(/\?sort=left$/);
    await page.locator('.concordance-ordered .kwic').first().waitFor();
    const ordered = await wordsBefore(page);
    expect(ordered).toEqual([...asBuilt].sort());
    expect(ordered).not.toEqual(asBuilt);
    expect(await accessibilityFaults(page)).toEqual([]);
    const again = await open(browser, page.url());
    await again.page.locator('.concordance-ordered .kwic').first().waitFor();
    expect(await wordsBefore(again.page)).toEqual(ordered);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await again.close();
    await close();
  });

  test('are narrowed to those with a word, and lead to their passage', async () => {
    const { page, complaints, close } = await open(browser, formula);
    const all = await lines(page).count();
    await page.getByLabel('Only lines with').fill('tajik');
    await page.waitForURL(/only=tajik$/);
    await page.locator('.concordance-ordered .kwic').first().waitFor();
    const some = await lines(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await told(page)).toBe(`${some} of ${all} lines`);
    const link = lines(page).locator('.key').first();
    const words = String(await link.textContent());
    await link.click();
    await page.waitForURL(/\/statements\//);
    const anchor = new URL(page.url()).hash.slice(1);
    await targetIsSeen(page, anchor);
    expect(await page.locator(`#${anchor}`).textContent()).toContain(words);
    expect(complaints).toEqual([]);
    await close();
  });

  test('are as they were built once nothing is asked', async () => {
    const { page, close } = await open(browser, `${formula}?only=tajik`);
    await page.locator('.concordance-ordered .kwic').first().waitFor();
    await page.getByLabel('Only lines with').fill('');
    await page.waitForURL(formula);
    expect(await page.locator('.concordance-ordered').isVisible()).toBe(false);
    expect(await page.locator('.concordance-as-built .kwic').first().isVisible()).toBe(true);
    await close();
  });
});
