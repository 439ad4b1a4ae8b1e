import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type Page, readSite } from './built-site.ts';
import { rulesOfHtml } from './html-rules.ts';
import { brokenLinks, unreachablePages } from './links.ts';
import { longPages } from './long-pages.ts';
import { open } from './look.ts';
import { pageFaults } from './page-faults.ts';
import { samplePages } from './page-types.ts';
import { descriptionOf, notUnique, titleOf } from './pages.ts';

const served = inject('large');
const site = readSite(served.folder, served.base);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

const long = longPages.map(({ name, path }) => ({
  type: name,
  page: site.pages.find((page) => path.test(page.path)),
}));

/** The fullest page of each type, and one of each that only long lists have. */
const fullest = [
  ...new Map(samplePages(site.pages).map((sample) => [sample.type, sample])).values(),
  ...long.flatMap(({ type, page }) => (page ? [{ type, page: page as Page }] : [])),
];

describe('an archive of long lists', () => {
  test('has every kind of page that only long lists have', () => {
    expect(long.filter(({ page }) => !page).map(({ type }) => type)).toEqual([]);
  });

  test('has titles and descriptions of their own, on page 2 too', () => {
    expect(notUnique(site.pages, titleOf)).toEqual([]);
    expect(notUnique(site.pages, descriptionOf)).toEqual([]);
  });

  test('has no broken link, and each page can be walked to', () => {
    expect(brokenLinks(site, 'https://shelf.example/')).toEqual([]);
    const led = site.pages.filter((page) => page.html.includes('content="noindex"'));
    const paths = new Set(led.map((page) => page.path));
    expect(unreachablePages(site).filter((path) => !paths.has(path))).toEqual([]);
  });

  test('is valid HTML on the fullest pages', () => {
    const validator = new HtmlValidate(rulesOfHtml);
    const faults = fullest.flatMap(({ page }) =>
      validator
        .validateStringSync(page.html, page.path)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line }) => `/${page.path}:${line} ${ruleId}`),
        ),
    );
    expect(faults).toEqual([]);
  });
});

test.each(fullest.map(({ type, page }) => [type, page.path, page.html] as const))(
  'the fullest of its kind, %s /%s, is accessible in light and dark, fits 320 pixels and is quiet',
  async (_, path, html) => {
    expect(await pageFaults(browser, served.address + path, html)).toEqual([]);
  },
);

test('a list of several pages is read to its end by its own links', async () => {
  const { page, close } = await open(browser, `${served.address}relations/ke-no/`);
  const ids = new Set<string>();
  for (let number = 1; number < 10; number++) {
    const links = await page.locator('main .statement-line a[href*="/statements/"]').all();
    for (const link of links) ids.add(String(await link.getAttribute('href')).replace(/#.*/, ''));
    const next = page.locator(`nav.pager a[href$="/ke-no/${number + 1}/"]`).first();
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForURL(new RegExp(`/relations/ke-no/${number + 1}/$`));
  }
  expect(ids.size).toBe(315);
  await close();
});
