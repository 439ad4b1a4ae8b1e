import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The passage aimed at is in the window, and is marked by a rule that no other passage has. */
export async function targetIsSeen(page: Page, id: string): Promise<void> {
  const seen = await page.evaluate((wanted) => {
    const target = document.querySelector(':target');
    const ruleOf = (element: Element) => {
      const { content, borderInlineStartWidth } = getComputedStyle(element, '::before');
      return content !== 'none' && Number.parseFloat(borderInlineStartWidth) > 0;
    };
    const passages = [...document.querySelectorAll('[id^=p]')].filter((one) =>
      /^p\d+$/.test(one.id),
    );
    const place = document.getElementById(wanted)?.getBoundingClientRect();
    return {
      target: target?.id,
      inWindow: place !== undefined && place.bottom > 0 && place.top < window.innerHeight,
      ruled: passages.filter(ruleOf).map((one) => one.id),
    };
  }, id);
  expect(seen).toEqual({ target: id, inWindow: true, ruled: [id] });
}

/** The words marked as found in a passage, as they follow one another. */
export async function wordsMarked(page: Page, id: string): Promise<string> {
  const marks = page.locator(`#${id} mark.found:visible`);
  await marks.first().waitFor();
  return (await marks.allTextContents()).join(' ').replace(/\s+/g, ' ');
}
