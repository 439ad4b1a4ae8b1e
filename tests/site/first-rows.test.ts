import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const large = inject('large');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** What a page notes of itself. */
interface Noted {
  /** The paths its scripts had asked for when the first row of results stood. */
  beforeRows?: readonly string[];
}

/** Opens the search with a question, and tells what its scripts fetched before the first row stood. */
async function fetchedBeforeRows(query: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const asked: string[] = [];
    const usual = window.fetch;
    window.fetch = (input, init) => {
      const { pathname, search } = new URL(String(input), location.href);
      asked.push(pathname + search);
      return usual(input, init);
    };
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('#search-results li a')) return;
      watcher.disconnect();
      (window as Noted).beforeRows = [...asked];
    });
    watcher.observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${large.address}search/?${query}`);
  await page.waitForFunction(() => (window as Noted).beforeRows !== undefined);
  const fetched = await page.evaluate(() => (window as Noted).beforeRows ?? []);
  // The facets stand in the end, whenever they were fetched.
  await page.locator('#search-facets input').first().waitFor();
  await page.close();
  return fetched.map((path) => path.slice(large.base.length)).sort();
}

/** A path with its numbers and hashes left out. */
const kindOf = (path: string) =>
  path
    .replace(/(?<=names-|index\/|fragment\/)\d+/, '…')
    .replace(/(?<=\?v=)[0-9a-f]{12}$/, '…')
    .replace(/^pagefind\/[^/]+\//, 'pagefind/…/');

describe('before its first rows the search fetches', () => {
  test('the list, the program once, the words and the texts of the rows, and no facets', async () => {
    const fetched = await fetchedBeforeRows('q=harbours');
    const kinds = Map.groupBy(fetched, kindOf);
    expect([...kinds.keys()].sort()).toEqual([
      'pagefind/…/fragment/….pf_fragment?v=…',
      'pagefind/…/index.pf_meta?v=…',
      'pagefind/…/index/….pf_index?v=…',
      'pagefind/…/wasm.en.pagefind',
      'search/indexes.json',
      'search/names-….json',
    ]);
    expect(kinds.get('pagefind/…/wasm.en.pagefind')).toHaveLength(1);
    expect(kinds.get('search/names-….json')).toHaveLength(1);
    expect(kinds.get('pagefind/…/fragment/….pf_fragment?v=…')?.length).toBeLessThanOrEqual(10);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  test('the facets where it is narrowed by one, which is seen', async () => {
    const fetched = await fetchedBeforeRows('q=harbours&country=NO');
    expect(fetched.some((path) => /\/facets\.json\?v=/.test(path))).toBe(true);
  });
});

test('the rows stand though facets and names of values never come', async () => {
  const page = await browser.newPage();
  await page.route(/(?:facets|labels)\.json/, () => undefined);
  await page.goto(`${large.address}search/?q=harbours`);
  await page.locator('#search-results li a').first().waitFor();
  expect(await page.locator('#search-status').textContent()).toMatch(/statements? found/);
  expect(await page.locator('#search-facets input').count()).toBe(0);
  await page.close();
});

/** Rows as they are laid out, blanks between elements left out, and what reference managers read, which scripts do not write. */
const laidOut = (html: string) =>
  html
    .replace(/<span class="Z3988"[^>]*><\/span>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

describe('the rows that come with the page', () => {
  const rowsOf = async (address: string, wanted: string, script: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    await page.goto(address);
    const list = page.locator(wanted);
    await list.locator('li a').first().waitFor();
    const html = laidOut(await list.innerHTML());
    const left = await page.locator('#search-arrival').count();
    await context.close();
    return { html, left };
  };

  test.each([
    ['five texts', inject('site').address],
    ['a large archive', large.address],
  ])('are those the script lays out, and give way to them: %s', async (_, address) => {
    const still = await rowsOf(`${address}search/`, '#search-arrival', false);
    const drawn = await rowsOf(`${address}search/`, '#search-results', true);
    expect(drawn).toEqual({ html: still.html, left: 0 });
    const others = await rowsOf(`${address}search/?sort=oldest`, '#search-results', true);
    expect(others.html).not.toEqual(still.html);
  });

  test('stand alone where no script can ask anything', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${large.address}search/`);
    await page.locator('#search-arrival').waitFor();
    expect(await page.locator('main :is(input, button, select)').count()).toBeGreaterThan(0);
    expect(await page.locator('main :is(input, button, select):visible').count()).toBe(0);
    await context.close();
  });

  test('are not shown where something else is asked', async () => {
    const page = await browser.newPage();
    // The script never comes: what is seen is the page alone.
    await page.route(/index\.astro.*\.js$/, () => undefined);
    await page.goto(`${large.address}search/?q=harbours`, { waitUntil: 'commit' });
    // Attached, and not shown once the stylesheets have come.
    await page.locator('#search-arrival').waitFor({ state: 'attached' });
    await page.locator('#search-arrival').waitFor({ state: 'hidden' });
    await page.goto(`${large.address}search/`, { waitUntil: 'commit' });
    await page.locator('#search-arrival').waitFor();
    await page.close();
  });
});

test('what answers questions is fetched when the reader goes to ask one', async () => {
  const page = await browser.newPage();
  const programs: string[] = [];
  page.on('request', (request) => {
    if (/wasm/.test(request.url())) programs.push(request.url());
  });
  await page.goto(`${large.address}search/`);
  await page.locator('#search-facets input').first().waitFor();
  expect(programs).toEqual([]);
  await page.locator('#search-box').focus();
  await expect.poll(() => programs.length).toBe(1);
  await page.locator('#search-box').fill('harbours');
  await page.locator('#search-results mark').first().waitFor();
  expect(programs).toHaveLength(1);
  await page.close();
});
