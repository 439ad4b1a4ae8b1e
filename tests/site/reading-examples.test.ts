import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const served = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** How many examples the page has, and those whose first line is set in or of which a line wraps: their carets stand under other words. */
async function misplaced(width: number, style = '', indent = '') {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${served.address}about/reading/`);
  const found = await page.evaluate(
    ([rule, before]) => {
      const examples = [...document.querySelectorAll<HTMLElement>('.extractors pre')];
      for (const pre of examples) {
        if (rule) pre.style.whiteSpace = rule;
        if (before) pre.prepend(before);
      }
      const wrong = examples.filter((pre) => {
        const text = pre.textContent ?? '';
        const shown = Math.round(pre.clientHeight / parseFloat(getComputedStyle(pre).lineHeight));
        return /^\s{2}/.test(text) || shown !== text.split('\n').length;
      });
      return { examples: examples.length, wrong: wrong.map((pre) => pre.textContent) };
    },
    [style, indent],
  );
  await page.close();
  return found;
}

describe.each([1280, 390])('the examples of how each thing is read, at %i px', (width) => {
  it('have their carets under the words they mark', async () => {
    const { examples, wrong } = await misplaced(width);
    expect(examples).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('negative control: a first line set in, and lines that wrap, are found', async () => {
    const { examples, wrong } = await misplaced(width, '', '                  ');
    expect(wrong).toHaveLength(examples);
    expect((await misplaced(320, 'pre-wrap')).wrong.length).toBeGreaterThan(0);
  });
});
