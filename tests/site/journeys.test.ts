import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { open } from './look.ts';
import { statementsIn } from './statements.ts';
import { targetIsSeen } from './visit.ts';

const served = inject('site');
const statements = statementsIn(served.folder);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** Follows the first link of the page's text that leads to the path, as a reader would: it must be there to be seen. */
async function follow(page: Page, path: string): Promise<void> {
  const link = page.locator(`main a[href^="${served.base}${path}"]:visible`).first();
  await link.click({ timeout: 5000 });
  await page.waitForURL((url) => (url.pathname + url.hash).startsWith(served.base + path));
}

async function begin(): Promise<{ page: Page; end: () => Promise<void> }> {
  const { page, complaints, close } = await open(browser, served.address);
  const end = async () => {
    expect(complaints).toEqual([]);
    await close();
  };
  return { page, end };
}

async function fromTheMasthead(page: Page, list: string): Promise<void> {
  await page.locator(`header a[href="${served.base}${list}"]`).click();
  await page.waitForURL((url) => url.pathname === served.base + list);
}

/** The addresses a date leads through, the year's, the month's and the day's, as far as it is known. */
function periodsOf(date: string | null): string[] {
  const known = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!known) return ['dates/undated/'];
  const parts = known.slice(1).filter((part) => part !== undefined);
  return parts.map((_, index) => `dates/${parts.slice(0, index + 1).join('/')}/`);
}

test('the archive holds the five', () => {
  expect(statements).toHaveLength(5);
});

describe.each(statements.map((statement) => [statement.id, statement] as const))(
  '%s',
  (id, held) => {
    const isThere = async (page: Page) => {
      expect(new URL(page.url()).pathname).toBe(`${served.base}statements/${id}/`);
      expect(await page.locator('h1').textContent()).toContain(held.title);
    };

    test.each(held.parties)('is found by browsing to the country %s', async (code) => {
      const { page, end } = await begin();
      await fromTheMasthead(page, 'countries/');
      await follow(page, `countries/${code.toLowerCase()}/`);
      await follow(page, `statements/${id}/`);
      await isThere(page);
      await end();
    });

    test.each(held.relations)('is found by browsing to the relation %s', async (relation) => {
      const { page, end } = await begin();
      await fromTheMasthead(page, 'relations/');
      await follow(page, `relations/${relation}/`);
      await follow(page, `statements/${id}/`);
      await isThere(page);
      await end();
    });

    test('is found by browsing to its date', async () => {
      const { page, end } = await begin();
      await fromTheMasthead(page, 'dates/');
      for (const period of periodsOf(held.date).reverse()) {
        const link = page.locator(`main a[href="${served.base}${period}"]:visible`);
        if ((await link.count()) === 0) continue;
        await follow(page, period);
        break;
      }
      await follow(page, `statements/${id}/`);
      await isThere(page);
      await end();
    });

    test('is found by browsing to each of its themes, at the passage', async () => {
      expect(held.themes).not.toEqual([]);
      for (const theme of held.themes.slice(0, 2)) {
        const { page, end } = await begin();
        await fromTheMasthead(page, 'themes/');
        await follow(page, `themes/${theme.id}/`);
        await follow(page, `statements/${id}/#p${theme.passages[0]}`);
        await isThere(page);
        await targetIsSeen(page, `p${theme.passages[0]}`);
        await end();
      }
    });
  },
);

describe('a passage', () => {
  const [{ id }] = statements as [(typeof statements)[0]];
  const address = `${served.address}statements/${id}/`;

  test('gives a link that is copied, and opened leads to it', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, complaints, close } = await open(browser, address, { permissions });
    await page.locator('#p3').hover();
    await page.getByRole('button', { name: 'Copy link to passage 3', exact: true }).click();
    await page
      .getByText(/^Copied/)
      .first()
      .waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${address}#p3`);
    expect(complaints).toEqual([]);
    await close();

    const opened = await open(browser, copied);
    await targetIsSeen(opened.page, 'p3');
    await opened.close();
  });

  test('has a number that is its link, without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('#p2 a[href="#p2"]').first().click();
    expect(page.url()).toBe(`${address}#p2`);
    await context.close();
  });

  test('is marked only where it is aimed at', async () => {
    const { page, close } = await open(browser, `${address}#p2`);
    await targetIsSeen(page, 'p2');
    await expect(targetIsSeen(page, 'p1')).rejects.toThrow();
    await close();
  });
});
