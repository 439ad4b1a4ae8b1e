import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { readSite } from './built-site.ts';
import { accessibilityFaults, open, type Scheme, sidewaysFaults, unfold } from './look.ts';
import { samplePages } from './page-types.ts';

const served = inject('site');
const samples = samplePages(readSite(served.folder, served.base).pages);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

describe.each(samples.map(({ type, page }) => [type, page.path] as const))('%s /%s', (_, path) => {
  test.each<Scheme>(['light', 'dark'])('is accessible and quiet in %s', async (scheme) => {
    const { page, complaints, close } = await open(browser, served.address + path, { scheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await unfold(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('fits a window of 320 pixels', async () => {
    const { page, close } = await open(browser, served.address + path, { width: 320 });
    expect(await sidewaysFaults(page)).toEqual([]);
    await unfold(page);
    expect(await sidewaysFaults(page)).toEqual([]);
    await close();
  });
});

describe('a planted fault is found:', () => {
  const home = (planted: () => void) => async () => {
    const { page, complaints, close } = await open(browser, served.address, { width: 320 });
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
      const heading = document.querySelector('h1');
      heading?.style.setProperty('color', '#ccc');
      heading?.style.setProperty('background', '#fff');
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
    const plant = home(() => document.querySelector('h1')?.style.setProperty('width', '400px'));
    const [, sideways] = await plant();
    expect(sideways).toContain('h1');
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
