import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { open } from './look.ts';

const served = inject('site');
const statement = `${served.address}statements/2022-01-07-wang-yi-omamo-mombasa/`;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

interface Focus {
  /** The focused thing by its tag and the address or name it has. */
  at: string;
  href: string;
  inWindow: boolean;
  outlined: boolean;
}

/** Where the focus is, and whether it can be seen. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, width } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // In a drawing the ring is drawn around the place that can be hit.
    const hit = element.closest('svg') ? element.querySelector('.hit') : null;
    const ring = hit ? getComputedStyle(hit) : null;
    const ringed =
      ring !== null && ring.stroke !== 'none' && Number.parseFloat(ring.strokeWidth) >= 1;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return {
      at: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 40)}`,
      href: element.getAttribute('href') ?? '',
      inWindow: bottom > 0 && top < window.innerHeight && width > 0,
      outlined: ringed || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1),
    };
  });
}

/** Presses Tab until the focus is where it is wanted. Errors: it never gets there. */
async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    if (wanted(at)) return at;
  }
  throw new Error('the keyboard does not lead there');
}

/** What the Tab key stops at, from the top of the page to its end, and what of that cannot be seen. */
async function unseenStops(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let stops = 0; stops < 600; stops++) {
    await page.keyboard.press('Tab');
    const { at, inWindow, outlined } = await focus(page);
    if (at.startsWith('body')) return { stops, unseen };
    if (!inWindow || !outlined) unseen.push(at);
  }
  return { stops: 600, unseen: [...unseen, 'the focus never leaves the page'] };
}

test('the first Tab shows the way past the masthead, and it leads to the text', async () => {
  const { page, close } = await open(browser, statement);
  await page.keyboard.press('Tab');
  const skip = await focus(page);
  expect(skip).toMatchObject({ at: 'a Skip to the text', inWindow: true, outlined: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await close();
});

test.each([
  '',
  'dates/',
  'statements/2022-01-07-wang-yi-omamo-mombasa/',
  'search/?q=China',
  'concordance/?q=China',
])(
  'every stop of the Tab key on /%s is seen and outlined, and the page is left at its end',
  async (path) => {
    const { page, close } = await open(browser, served.address + path);
    const { stops, unseen } = await unseenStops(page);
    expect(stops).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
    await close();
  },
);

test('a passage’s link is copied by keyboard, and it is said aloud', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, close } = await open(browser, statement, { permissions });
  await tabTo(page, ({ at }) => at === 'button Copy link to passage 2');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('[role=status], [aria-live]').allTextContents())
    .toContainEqual(expect.stringContaining(`${statement}#p2`));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${statement}#p2`);
  await close();
});

test('a calendar’s dot is reached, named and followed by keyboard', async () => {
  const { page, close } = await open(browser, `${served.address}dates/`);
  const dot = await tabTo(page, ({ href }) => href.endsWith('/dates/2022/01/'));
  expect(dot.at).toMatch(/January 2022/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dates\/2022\/01\/$/);
  await close();
});

test('a facet is chosen and given back by keyboard', async () => {
  const { page, close } = await open(browser, `${served.address}search/`);
  await page.locator('input[name=country][value=KZ]').waitFor();
  await tabTo(page, ({ at }) => at.startsWith('input'));
  for (let presses = 0; presses < 60; presses++) {
    const value = await page.evaluate(() => document.activeElement?.getAttribute('value'));
    if (value === 'KZ') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await page.waitForURL(/country=KZ/);
  // The reader stays where the choice was made.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
    .toBe('KZ');
  await page.keyboard.press('Space');
  await page.waitForURL((url) => !url.search.includes('KZ'));
  await close();
});

describe('a planted fault is found:', () => {
  test('a stop without an outline, a stop out of sight, a trap', async () => {
    const { page, close } = await open(browser, `${served.address}about/`);
    await page.evaluate(() => {
      const plain = document.createElement('button');
      plain.textContent = 'No outline';
      plain.style.setProperty('outline', 'none', 'important');
      const away = document.createElement('button');
      away.textContent = 'Out of sight';
      away.style.setProperty('position', 'fixed');
      away.style.setProperty('top', '-900px');
      document.querySelector('main')?.prepend(plain, away);
    });
    expect((await unseenStops(page)).unseen).toEqual(['button No outline', 'button Out of sight']);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Tab' && document.activeElement?.textContent === 'No outline')
          event.preventDefault();
      });
    });
    expect((await unseenStops(page)).unseen).toContain('the focus never leaves the page');
    await close();
  });
});
