import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { elementsOf, type Page as FilePage, readPage, readSite } from './built-site.ts';
import { headersIn } from './headers-file.ts';
import { open } from './look.ts';
import { leadsOn } from './page-faults.ts';
import { samplePages } from './page-types.ts';

const served = inject('site');
const pages = readSite(served.folder, served.base).pages;
const headersFor = headersIn(readFileSync(join(served.folder, '_headers'), 'utf8'));
const inPage = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
let browser: Browser;
let strict: StaticServer;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
  strict = await serveFolder(served.folder, { base: served.base, headersFor });
});
afterAll(async () => {
  await browser.close();
  await strict.close();
});

/** The policy a page states before anything else in its head; empty where it states none there. */
function policyOf({ tree }: FilePage): string {
  const elements = elementsOf(tree);
  const first = elements[elements.findIndex(({ tagName }) => tagName === 'head') + 1];
  const { httpEquiv, content } = first?.properties ?? {};
  return String(httpEquiv).toLowerCase() === 'content-security-policy' ? String(content) : '';
}

describe('the policy in the page', () => {
  test('stands first in the head of every page, those that lead elsewhere too', () => {
    const without = pages.filter((page) => policyOf(page) !== contentSecurityPolicy);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('a page without it, or with a script before it, is found', () => {
    const head = (inside: string) =>
      readPage('a.html', `<!doctype html><html><head>${inside}</head><body></body></html>`);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
    expect(policyOf(head(meta))).toBe(contentSecurityPolicy);
    expect(policyOf(head('<title>a</title>'))).toBe('');
    expect(policyOf(head(`<script src="/a.js"></script>${meta}`))).toBe('');
  });
});

describe('the policy in the headers', () => {
  test('comes with every address, the page that is not found too', async () => {
    for (const path of ['', 'search/', 'nothing/', 'search/indexes.json']) {
      const answer = await fetch(strict.address + path);
      expect(answer.headers.get('content-security-policy')).toBe(
        `${contentSecurityPolicy}; frame-ancestors 'none'`,
      );
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable');
    }
  });

  test('only files named by a hash of their contents, or asked for with one, are kept for good', () => {
    const kept = readdirSync(served.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /immutable/.test(headersFor(`/${file}`)['Cache-Control'] ?? ''),
    );
    expect(kept.filter((file) => /\.(?:css|js|woff2)$/.test(file))).not.toEqual([]);
    expect(kept.filter((file) => file.includes('pf_fragment'))).not.toEqual([]);
    // The search asks for parts of an index with a hash of it: `first-rows.test.ts` looks at the addresses.
    const named =
      /[._-][\w-]{8}\.(?:css|js|woff2)$|^pagefind\/[\w-]+\/(?:fragment|index)\/\d+\.pf_(?:fragment|index)$/;
    expect(kept.filter((file) => /\.\w+$/.test(file) && !named.test(file))).toEqual([]);
    expect(headersFor('/pagefind/en/pagefind-entry.json')['Cache-Control']).toBeUndefined();
  });
});

/** What the browser complains of on a page; one that leads on at once is followed. */
async function refusedOn(address: string, lead: string | null): Promise<string[]> {
  if (lead === null) {
    const { complaints, close } = await open(browser, address);
    await close();
    return complaints;
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForURL((url) => url.pathname === lead);
  await context.close();
  return said;
}

test.each(samplePages(pages).map(({ type, page }) => [type, page] as const))(
  '%s: nothing is refused under both policies',
  async (_, { path, html }) => {
    expect(await refusedOn(strict.address + path, leadsOn(html))).toEqual([]);
  },
);

test('a search with facets, and the copying of a link, go under both policies', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const address = `${strict.address}search/?q=China&sort=newest`;
  const { page, complaints, close } = await open(browser, address, { permissions });
  await page.locator('#search-results > li').first().waitFor();
  await page.locator('input[name=country]').first().check();
  await page.waitForURL(/country=/);
  await page.locator('#search-results a[href*="#p"]').first().click();
  await page.waitForURL(/#p\d+$/);
  await page.locator(':target').hover();
  await page.locator(':target').getByRole('button').first().click();
  await page
    .getByText(/^Copied/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

describe('what is planted is refused:', () => {
  const plants: readonly (readonly [name: string, planted: string])[] = [
    ['a script', '<script>document.title = "taken"</script>'],
    ['a handler', '<img src="/icon.svg" alt="" onload="document.title = \'taken\'">'],
    ['a style', '<style>body { opacity: 0.5 }</style>'],
    ['a style of one element', '<p style="opacity: 0.5">a</p>'],
    ['a picture from elsewhere', '<img src="https://elsewhere.invalid/a.png" alt="">'],
    ['a frame from elsewhere', '<iframe src="https://elsewhere.invalid/" title="a"></iframe>'],
    ['a script from elsewhere', '<script src="https://elsewhere.invalid/a.js"></script>'],
    ['a plug-in', '<object data="/icon.svg"></object>'],
  ];
  const html = pages.find(({ path }) => path === '')?.html ?? '';
  const by = {
    'the page': { address: () => served.address, base: html },
    'the headers': { address: () => strict.address, base: html.replace(inPage, '') },
  };

  test.each(
    plants.flatMap(([name, planted]) =>
      (['the page', 'the headers'] as const).map((who) => [name, who, planted] as const),
    ),
  )('%s, by %s', async (_, who, planted) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route(by[who].address(), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: by[who].base.replace('</main>', `${planted}</main>`) });
    });
    await page.goto(by[who].address());
    await expect.poll(() => said.join('\n')).toMatch(/Content Security Policy directive/);
    expect(await page.title()).not.toBe('taken');
    expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
    await context.close();
  });

  test('a frame around a page, by the headers', async () => {
    const around = async (address: string) => {
      const framing = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(`<!doctype html><iframe src="${address}" title="a"></iframe>`);
      });
      await new Promise<void>((done) => framing.listen(0, 'localhost', done));
      const port = (framing.address() as AddressInfo).port;
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
      const inside = await page.frameLocator('iframe').locator('.masthead').count();
      await context.close();
      framing.closeAllConnections();
      framing.close();
      return inside;
    };
    expect(await around(served.address)).toBe(1);
    expect(await around(strict.address)).toBe(0);
  });
});
