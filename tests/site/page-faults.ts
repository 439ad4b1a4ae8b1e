import type { Browser } from 'playwright-core';
import { accessibilityFaults, open, sidewaysFaults, unfold } from './look.ts';

/** The address a page sends its reader on to at once; null where it is there to be read. */
export function leadsOn(html: string): string | null {
  return /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(html)?.[1] ?? null;
}

/** What is wrong with a page, looked at in light and dark, wide and at 320 pixels, with everything on it unfolded. */
export async function pageFaults(
  browser: Browser,
  address: string,
  html: string,
): Promise<string[]> {
  const instead =
    leadsOn(html) === null
      ? ''
      : html.replace(/<meta http-equiv="refresh"[^>]*>/, '').replace(' data-leads-on', '');
  const { page, complaints, close } = await open(browser, address, { instead });
  const faults: string[] = [];
  const add = (when: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${when}: ${fault}`));
  await unfold(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    add(colorScheme, await accessibilityFaults(page));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  add('320 pixels', await sidewaysFaults(page));
  add('320 pixels', await accessibilityFaults(page));
  add('console', complaints);
  await close();
  return faults;
}
