import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { open } from './look.ts';
import { statementsIn } from './statements.ts';

const served = inject('site');
const statements = statementsIn(served.folder);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** What would stand on paper that is of no use there: menus, forms, buttons, ways to other pages. */
function furniture(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav, search, form, input, button, .skip, .steps')]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
}

test.each(statements.map((statement) => [statement.id, statement] as const))(
  '%s prints whole, with its address, without menus and buttons',
  async (id, statement) => {
    const address = `${served.address}statements/${id}/`;
    const { page, close } = await open(browser, address);
    expect(await furniture(page)).not.toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await furniture(page)).toEqual([]);
    for (const { n, text } of statement.passages) {
      const passage = page.locator(`#p${n}`);
      expect(await passage.isVisible()).toBe(true);
      expect(((await passage.textContent()) ?? '').replace(/\s+/g, ' ')).toContain(
        text.replace(/\s+/g, ' '),
      );
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    // biome-ignore lint/performance/useDomNodeTextContent: only what is visible is printed
    const printed = await page.locator('main').innerText();
    expect(printed.split(`/statements/${id}/`), 'the address, once').toHaveLength(2);
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const sheet = await page.pdf({ format: 'A4' });
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  },
);

test('a menu that is planted on paper is found', async () => {
  const { page, close } = await open(browser, `${served.address}about/`);
  await page.emulateMedia({ media: 'print' });
  expect(await furniture(page)).toEqual([]);
  await page.evaluate(() => {
    const menu = document.createElement('nav');
    menu.className = 'planted';
    menu.textContent = 'Menu';
    menu.style.setProperty('display', 'block', 'important');
    document.querySelector('main')?.append(menu);
  });
  expect(await furniture(page)).toEqual(['nav.planted']);
  await close();
});
