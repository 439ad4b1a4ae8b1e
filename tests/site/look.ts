import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page opened in the browser, with everything it did that a page of the archive must not do: dialogs among them. */
export interface Opened {
  page: Page;
  /** Console errors and warnings, uncaught errors, requests that failed or went to another host. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens an address in a context of its own; `instead` is HTML to show there in place of what is served. */
export async function open(
  browser: Browser,
  address: string,
  { width = 1280, permissions = [] as string[], instead = '', bypassCSP = false } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    permissions,
    bypassCSP,
  });
  const page = await context.newPage();
  if (instead !== '') {
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html;charset=utf-8', body: instead }),
    );
  }
  const complaints = complaintsOf(page, new URL(address).origin);
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the fonts are there and what the page's scripts ask for is answered. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  if ((await page.locator('#search-status, #phrase-status').count()) > 0)
    await page.waitForLoadState('networkidle');
}

function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      complaints.push(`asks ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** What axe has against the page as it stands, by WCAG 2.2 A and AA and by its own best practice. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations;
  });
  return results.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.html}`),
  );
}

/** What reaches over the right edge of the window. */
export function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const over = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    const names = over.map((element) => `${element.tagName}.${element.className}`.toLowerCase());
    return names.length > 0 ? names : ['the page is wider than the window'];
  });
}

/** Opens everything folded, so that what is inside is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
