import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { elementsOf, readPage, wordsOf } from './built-site.ts';
import { open } from './look.ts';
import { statementsIn } from './statements.ts';

const served = inject('site');
const statements = statementsIn(served.folder);
const site = 'https://concord.example/statements';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** The citations as the page has them without any script, by their names. */
function citationsIn(id: string): Record<string, string> {
  const file = `statements/${id}/index.html`;
  const { tree } = readPage(file, readFileSync(join(served.folder, file), 'utf8'));
  const cited = elementsOf(tree).filter(({ properties }) => properties['dataCitation']);
  return Object.fromEntries(
    cited.map((one) => [String(one.properties['dataCitation']), wordsOf(one)]),
  );
}

// Written out by hand.
const five: Record<string, Record<string, string>> = {
  '2022-01-07-wang-yi-omamo-mombasa': {
    'Chicago, note': `Ministry of Foreign Affairs of China, “Wang Yi: China and Kenya Need to Be Four Partners,” Joint press appearance, January 6, 2022, 2022-01-07-wang-yi-omamo-mombasa, Concord, ${site}/2022-01-07-wang-yi-omamo-mombasa/.`,
    'Chicago, bibliography': `Ministry of Foreign Affairs of China. “Wang Yi: China and Kenya Need to Be Four Partners.” Joint press appearance, January 6, 2022. 2022-01-07-wang-yi-omamo-mombasa. Concord. ${site}/2022-01-07-wang-yi-omamo-mombasa/.`,
    'APA, reference': `Ministry of Foreign Affairs of China. (2022). Wang Yi: China and Kenya Need to be Four Partners (2022-01-07-wang-yi-omamo-mombasa) [Joint press appearance]. Concord. ${site}/2022-01-07-wang-yi-omamo-mombasa/`,
    'APA, in the text': '(Ministry of Foreign Affairs of China, 2022)',
    'MLA, works cited': `Ministry of Foreign Affairs of China. Wang Yi: China and Kenya Need to Be Four Partners. Joint press appearance, 6 Jan. 2022, ${site}/2022-01-07-wang-yi-omamo-mombasa/. Concord, 2022-01-07-wang-yi-omamo-mombasa.`,
    'MLA, in the text': '(Ministry of Foreign Affairs of China)',
  },
  '2025-04-24-xi-ruto-beijing': {
    'Chicago, note': `“China, Kenya Agree to Strengthen Ties for New Era,” TVC News, April 24, 2025, 2025-04-24-xi-ruto-beijing, Concord, ${site}/2025-04-24-xi-ruto-beijing/.`,
    'Chicago, bibliography': `TVC News. “China, Kenya Agree to Strengthen Ties for New Era,” April 24, 2025. 2025-04-24-xi-ruto-beijing. Concord. ${site}/2025-04-24-xi-ruto-beijing/.`,
    'APA, reference': `China, Kenya agree to strengthen ties for new era. (2025, April 24). TVC News. Concord. ${site}/2025-04-24-xi-ruto-beijing/`,
    'APA, in the text': '(“China, Kenya Agree to Strengthen Ties for New Era,” 2025)',
    'MLA, works cited': `“China, Kenya Agree to Strengthen Ties for New Era.” TVC News, 24 Apr. 2025, ${site}/2025-04-24-xi-ruto-beijing/. Concord, 2025-04-24-xi-ruto-beijing.`,
    'MLA, in the text': '(“China, Kenya Agree to Strengthen Ties for New Era”)',
  },
  '2021-05-13-wang-yi-tleuberdi-xian': {
    'Chicago, note': `Xinhua News Agency, “Chinese FM Holds Talks with Kazakh Counterpart,” People’s Daily Online, May 13, 2021, 2021-05-13-wang-yi-tleuberdi-xian, Concord, ${site}/2021-05-13-wang-yi-tleuberdi-xian/.`,
    'Chicago, bibliography': `Xinhua News Agency. “Chinese FM Holds Talks with Kazakh Counterpart.” People’s Daily Online, May 13, 2021. 2021-05-13-wang-yi-tleuberdi-xian. Concord. ${site}/2021-05-13-wang-yi-tleuberdi-xian/.`,
    'APA, reference': `Xinhua News Agency. (2021, May 13). Chinese FM holds talks with Kazakh counterpart. People’s Daily Online. Concord. ${site}/2021-05-13-wang-yi-tleuberdi-xian/`,
    'APA, in the text': '(Xinhua News Agency, 2021)',
    'MLA, works cited': `Xinhua News Agency. “Chinese FM Holds Talks with Kazakh Counterpart.” People’s Daily Online, 13 May 2021, ${site}/2021-05-13-wang-yi-tleuberdi-xian/. Concord, 2021-05-13-wang-yi-tleuberdi-xian.`,
    'MLA, in the text': '(Xinhua News Agency)',
  },
  'mao-ning-xi-visits-kazakhstan-tajikistan': {
    'Chicago, note': `“China to Explore Key Areas of Cooperation with Tajikistan, Kazakhstan,” Pakistan Today, July 1, 2024, mao-ning-xi-visits-kazakhstan-tajikistan, Concord, ${site}/mao-ning-xi-visits-kazakhstan-tajikistan/.`,
    'Chicago, bibliography': `Pakistan Today. “China to Explore Key Areas of Cooperation with Tajikistan, Kazakhstan,” July 1, 2024. mao-ning-xi-visits-kazakhstan-tajikistan. Concord. ${site}/mao-ning-xi-visits-kazakhstan-tajikistan/.`,
    'APA, reference': `China to explore key areas of cooperation with Tajikistan, Kazakhstan. (2024, July 1). Pakistan Today. Concord. ${site}/mao-ning-xi-visits-kazakhstan-tajikistan/`,
    'APA, in the text':
      '(“China to Explore Key Areas of Cooperation with Tajikistan, Kazakhstan,” 2024)',
    'MLA, works cited': `“China to Explore Key Areas of Cooperation with Tajikistan, Kazakhstan.” Pakistan Today, 1 July 2024, ${site}/mao-ning-xi-visits-kazakhstan-tajikistan/. Concord, mao-ning-xi-visits-kazakhstan-tajikistan.`,
    'MLA, in the text': '(“China to Explore Key Areas of Cooperation with Tajikistan, Kazakhstan”)',
  },
  'wang-yi-tileuberdi-nur-sultan': {
    'Chicago, note': `“Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations,” Joint press appearance, [June 7, 2022?], wang-yi-tileuberdi-nur-sultan, Concord, ${site}/wang-yi-tileuberdi-nur-sultan/.`,
    'Chicago, bibliography': `“Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations.” Joint press appearance, [June 7, 2022?]. wang-yi-tileuberdi-nur-sultan. Concord. ${site}/wang-yi-tileuberdi-nur-sultan/.`,
    'APA, reference': `Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations (wang-yi-tileuberdi-nur-sultan). (ca. 2022). [Joint press appearance]. Concord. ${site}/wang-yi-tileuberdi-nur-sultan/`,
    'APA, in the text':
      '(Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations, ca. 2022)',
    'MLA, works cited': `Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations. Joint press appearance, [7 June 2022?], ${site}/wang-yi-tileuberdi-nur-sultan/. Concord, wang-yi-tileuberdi-nur-sultan.`,
    'MLA, in the text':
      '(Wang Yi - Join Hands to Forge the Next Golden Three Decades of China-Kazakhstan Relations)',
  },
};

describe('the citations of the five', () => {
  test.each(statements.map(({ id }) => id))('%s', (id) => {
    expect(citationsIn(id)).toEqual(five[id]);
  });

  test.each(statements.map(({ id }) => id))('%s as files, of the same title and address', (id) => {
    const file = (extension: string) =>
      readFileSync(join(served.folder, 'statements', id + extension), 'utf8');
    const [item] = JSON.parse(file('.csl.json'));
    expect(item).toMatchObject({ id, archive_location: id, URL: `${site}/${id}/` });
    expect(file('.bib')).toContain(`title = {{${item.title}}}`);
    expect(file('.bib')).toContain(`{${id},\n`);
    expect(file('.ris')).toContain(`\r\nTI  - ${item.title}\r\n`);
    expect(file('.ris')).toContain(`\r\nUR  - ${site}/${id}/\r\n`);
  });
});

const id = '2021-05-13-wang-yi-tleuberdi-xian';
const address = `${served.address}statements/${id}/`;
const permissions = ['clipboard-read', 'clipboard-write'];

function citation(page: Page, name: string) {
  return page.locator(`[data-citation="${name}"]`);
}

async function onClipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType(wanted))?.text()) ?? '';
  }, type);
}

describe('a citation', () => {
  test('is copied, with its italics, by the keyboard alone, and it is said', async () => {
    const { page, complaints, close } = await open(browser, address, { permissions });
    const button = page.getByRole('button', { name: 'Copy citation: APA, reference', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.locator('#said-aloud[role=status]').textContent()).toBe(
      'Copied: APA, reference',
    );
    const words = five[id]?.['APA, reference'] ?? '';
    expect(await onClipboard(page, 'text/plain')).toBe(words);
    expect(await onClipboard(page, 'text/html')).toContain(
      words.replace('People’s Daily Online', '<i>People’s Daily Online</i>'),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test('names the passage aimed at, and the whole text again', async () => {
    const { page, complaints, close } = await open(browser, `${address}#p3`, { permissions });
    const words = async (name: string) => (await citation(page, name).textContent()) ?? '';
    expect(await words('Chicago, note')).toBe(
      (five[id]?.['Chicago, note'] ?? '')
        .replace('May 13, 2021,', 'May 13, 2021, para. 3,')
        .replace(/\/\.$/, '/#p3.'),
    );
    expect(await words('APA, in the text')).toBe('(Xinhua News Agency, 2021, para. 3)');
    expect(await words('MLA, in the text')).toBe('(Xinhua News Agency, par. 3)');
    expect(await words('MLA, works cited')).toContain(`${site}/${id}/#p3. Concord`);
    expect(await words('Chicago, bibliography')).toBe(five[id]?.['Chicago, bibliography']);

    await page.locator('#p2 > a').click();
    expect(await words('APA, in the text')).toBe('(Xinhua News Agency, 2021, para. 2)');
    await page.locator('#p4').hover();
    await page.getByRole('button', { name: 'Cite passage 4', exact: true }).click();
    expect(await words('APA, in the text')).toBe('(Xinhua News Agency, 2021, para. 4)');
    await page
      .getByRole('button', { name: 'Copy citation: APA, in the text', exact: true })
      .click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await onClipboard(page, 'text/plain')).toBe('(Xinhua News Agency, 2021, para. 4)');

    await page.getByRole('button', { name: 'Cite the whole text', exact: true }).click();
    for (const [name, whole] of Object.entries(five[id] ?? {}))
      expect(await words(name)).toBe(whole);
    expect(complaints).toEqual([]);
    await close();
  });

  test('puts the comma of a passage within the quotation marks', async () => {
    const { page, close } = await open(
      browser,
      `${served.address}statements/2025-04-24-xi-ruto-beijing/#p2`,
    );
    expect(await citation(page, 'MLA, in the text').textContent()).toBe(
      '(“China, Kenya Agree to Strengthen Ties for New Era,” par. 2)',
    );
    await close();
  });

  test('names no passage that is not there', async () => {
    const { page, close } = await open(browser, `${address}#p9999`);
    expect(await citation(page, 'APA, in the text').textContent()).toBe(
      '(Xinhua News Agency, 2021)',
    );
    await close();
  });

  test('stands without a script, where a sentence says how to name a passage', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}#p3`);
    expect(await page.locator('.cite button').count()).toBe(0);
    await page.getByText('“para. 3” (in MLA “par. 3”), and “#p3” behind the address').waitFor();
    expect(await citation(page, 'MLA, in the text').textContent()).toBe('(Xinhua News Agency)');
    await context.close();
  });
});

describe('words selected', () => {
  /** Selects words of a passage, as a reader would, and gives the link to them. */
  async function linkTo(page: Page, passage: string, from: number, to: number): Promise<string> {
    await page.evaluate(
      ([selector, begin, end]) => {
        const words = document.querySelector(`${selector} .words`);
        const walker = document.createTreeWalker(words as Element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (
          let at = 0, node = walker.nextNode();
          node;
          at += node.textContent?.length ?? 0, node = walker.nextNode()
        ) {
          const length = node.textContent?.length ?? 0;
          if (at <= begin && begin < at + length) range.setStart(node, begin - at);
          if (at < end && end <= at + length) range.setEnd(node, end - at);
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [passage, from, to] as const,
    );
    const button = page.getByRole('button', { name: 'Copy link to selected words', exact: true });
    await button.waitFor();
    await button.click();
    await page.getByText('Copied', { exact: true }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test('give a link to the passage and to the words', async () => {
    const { page, complaints, close } = await open(browser, address, { permissions });
    expect(
      await page.getByRole('button', { name: 'Copy link to selected words', exact: true }).count(),
    ).toBe(0);
    const passage = statements.find((one) => one.id === id)?.passages[2];
    const chosen = passage?.text.split(' ').slice(2, 7).join(' ') ?? '';
    const from = passage?.text.indexOf(chosen) ?? 0;
    const link = await linkTo(page, '#p3', from, from + chosen.length);
    const [before, text = ''] = link.split(':~:text=');
    expect(before).toBe(`${address}#p3`);
    expect(decodeURIComponent(text)).toContain(chosen);
    expect(complaints).toEqual([]);
    await close();

    const opened = await open(browser, link);
    // A browser that knows such links aims at the element that holds the words.
    const aimedAt = () => document.querySelector(':target')?.closest('.passage')?.id;
    expect(await opened.page.evaluate(aimedAt)).toBe('p3');
    expect(await citation(opened.page, 'MLA, in the text').textContent()).toBe(
      '(Xinhua News Agency, par. 3)',
    );
    await opened.close();
  });
});

test('a citation of another statement would be told apart', () => {
  expect(citationsIn(id)).not.toEqual(five['2025-04-24-xi-ruto-beijing']);
});
