import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { readSite } from './built-site.ts';
import { accessibilityFaults, open, sidewaysFaults } from './look.ts';
import { leadsOn, pageFaults } from './page-faults.ts';
import { samplePages } from './page-types.ts';

const served = inject('site');
const samples = samplePages(readSite(served.folder, served.base).pages);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

test.each(samples.map(({ type, page }) => [type, page.path, page.html] as const))(
  '%s /%s is accessible in light and dark, fits 320 pixels and is quiet',
  async (_, path, html) => {
    expect(await pageFaults(browser, served.address + path, html)).toEqual([]);
  },
);

test('a country’s name leads to the country', async () => {
  const names = samples.filter(({ page }) => leadsOn(page.html) !== null);
  expect(names).not.toEqual([]);
  for (const { page: sample } of names) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.address + sample.path);
    await page.waitForURL((url) => url.pathname === leadsOn(sample.html));
    expect(await page.locator('h1').textContent()).toBe(/<h1>([^<]+)</.exec(sample.html)?.[1]);
    await context.close();
  }
});

describe('a planted fault is found:', () => {
  const home = (planted: () => void) => async () => {
    // Without the page's policy, which would itself keep it from doing most of this.
    const options = { width: 320, bypassCSP: true };
    const { page, complaints, close } = await open(browser, served.address, options);
    const before = [await accessibilityFaults(page), await sidewaysFaults(page), [...complaints]];
    expect(before).toEqual([[], [], []]);
    await page.evaluate(planted);
    await page.waitForTimeout(100);
    const faults = [await accessibilityFaults(page), await sidewaysFaults(page), complaints];
    await close();
    return faults.map((found) => found.join('\n'));
  };

  test('words too faint to read', async () => {
    const plant = home(() => {
      const words = document.createElement('p');
      words.textContent = 'Hard to read';
      words.style.setProperty('color', '#ccc');
      words.style.setProperty('background', '#fff');
      document.querySelector('main')?.append(words);
    });
    const [accessibility] = await plant();
    expect(accessibility).toContain('color-contrast');
  });

  test('a box without a name', async () => {
    const plant = home(() =>
      document.querySelector('main')?.append(document.createElement('input')),
    );
    const [accessibility] = await plant();
    expect(accessibility).toContain('label');
  });

  test('a block wider than the window', async () => {
    const plant = home(() => document.querySelector('main')?.style.setProperty('width', '400px'));
    const [, sideways] = await plant();
    expect(sideways).toContain('main');
  });

  test('a request to another host', async () => {
    const plant = home(() => void fetch('https://elsewhere.invalid/').catch(() => undefined));
    const [, , complaints] = await plant();
    expect(complaints).toContain('asks https://elsewhere.invalid/');
  });

  test('an error in the console', async () => {
    const plant = home(() => console.error('broken'));
    const [, , complaints] = await plant();
    expect(complaints).toContain('broken');
  });
});
