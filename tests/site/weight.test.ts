import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { medianPage } from '../../scripts/bench/page-weight.ts';
import { openBrowser } from '../../scripts/browser.ts';

const site = inject('site');
const large = inject('large');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** What a reader of one statement fetches beside its words and two fonts, which are kept. */
const PAGE_MOST = 20_000;
/**
 * What is fetched until the first rows of a search stand, fonts and page included: 168,000 when this was written, so that a
 * third font is seen. At ten thousand statements it is some 80,000 more, of the index.
 */
const SEARCH_MOST = 190_000;

test('a statement’s page weighs little beside its words', () => {
  expect(medianPage(site.folder)?.whole).toBeLessThan(PAGE_MOST);
  expect(medianPage(large.folder)?.whole).toBeLessThan(PAGE_MOST);
});

/** Bytes as a host sends them: fonts, pictures and parts of the index are compressed already. */
function sent(path: string): number {
  const bytes = readFileSync(join(large.folder, path));
  return /\.(?:html|css|js|json|svg|xml)$/.test(path) ? gzipSync(bytes).length : bytes.length;
}

test('a search fetches little until its first rows stand', async () => {
  const page = await browser.newPage();
  const fetched = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    fetched.add(pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1));
  });
  await page.goto(`${large.address}search/?q=harbours`);
  await page.locator('#search-results li a').first().waitFor();
  const paths = [...fetched].sort();
  await page.close();
  for (const kind of ['.html', '.css', '.js', '.woff2', '.pagefind', '.pf_meta', '.pf_index'])
    expect(
      paths.some((path) => path.endsWith(kind)),
      kind,
    ).toBe(true);
  const weights = paths.map((path) => [path, sent(path)] as const);
  const whole = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(whole, weights.map(([path, bytes]) => `${bytes} ${path}`).join('\n')).toBeLessThan(
    SEARCH_MOST,
  );
});
