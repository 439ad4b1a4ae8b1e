import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { build } from './build-archive.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { brokenLinks } from './links.ts';
import { accessibilityFaults, open, sidewaysFaults } from './look.ts';
import { pageFaults } from './page-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-compare-'));
const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const hostile = '<script>alert(1)</script> & “what <b>they</b> said”';

interface Told {
  readonly publisher?: string;
  readonly day?: string;
  readonly text: string;
}
const opening = (day: string) =>
  `Mombasa, ${day}. Foreign Minister Wang Yi of China met Foreign Minister Raychelle Omamo of Kenya.`;
const texts: Readonly<Record<string, Told>> = {
  'as-china-tells-it': {
    publisher: 'mfa-china',
    day: '2022-01-06',
    text: `Wang Yi Meets Raychelle Omamo\n\n${opening('6 January 2022')}\n\nThe two sides agreed to open the northern channel of the harbour before the rains.\n\nWang Yi said that China supports Kenya in its choice of path.\n`,
  },
  'as-kenya-tells-it': {
    publisher: 'mfa-kenya',
    day: '2022-01-07',
    text: `Omamo Meets Wang Yi\n\n${opening('7 January 2022')}\n\nKenya asked that its debts be put off by two years. ${hostile}\n\nThe two sides agreed to dredge the northern channel of the harbour long before the rains.\n`,
  },
  'china-again': {
    publisher: 'mfa-china',
    day: '2022-01-07',
    text: `Wang Yi Leaves\n\n${opening('7 January 2022')}\n\nHe thanked his hosts.\n`,
  },
  'nobody-knows-whose': {
    day: '2022-01-06',
    text: `Talks\n\n${opening('6 January 2022')}\n\nThey talked.\n`,
  },
  'days-later': {
    publisher: 'mfa-kenya',
    day: '2022-01-10',
    text: `Omamo Looks Back\n\n${opening('10 January 2022')}\n\nIt went well.\n`,
  },
};

function writeTexts(): void {
  mkdirSync(join(content, 'statements'), { recursive: true });
  writeFileSync(
    join(content, 'archive.yaml'),
    'title: Two houses\ndescription: Papers told twice.\nsite: https://two.example/\ncurator: { name: A. Curator }\nlicence: CC0-1.0\nfocus: CN\n',
  );
  for (const [id, { text, publisher, day }] of Object.entries(texts)) {
    writeFileSync(join(content, 'statements', `${id}.txt`), text);
    const said = [
      publisher ? `publisher: { value: ${publisher}, note: "for this test" }\n` : '',
      day ? `dates: { event: { value: "${day}", note: "for this test" } }\n` : '',
    ];
    writeFileSync(join(content, 'statements', `${id}.yaml`), said.join(''));
  }
}

let site: BuiltSite;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  writeTexts();
  build(content, out, cache);
  site = readSite(out, '/');
  server = await serveFolder(out);
  browser = await openBrowser(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Line {
  id: string;
  date: string | null;
  parties: string[];
  publisher?: { id: string };
  participants: { id: string }[];
  speakers: { id: string }[];
}

/** Every two statements of the data that tell one event, by comparing each with each, in UTC days. */
function recounted(): string[] {
  const lines = readFileSync(join(out, 'data', 'statements.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const people = ({ participants, speakers }: Line) =>
    [...participants, ...speakers].map(({ id }) => id);
  return lines.flatMap((one) =>
    lines
      .filter((other) => {
        if (!one.publisher || !other.publisher || one.publisher.id === other.publisher.id)
          return false;
        const days = (Date.parse(one.date ?? '') - Date.parse(other.date ?? '')) / 86_400_000;
        return (
          Math.abs(days) <= 2 &&
          [...one.parties].sort().join() === [...other.parties].sort().join() &&
          people(one).some((id) => people(other).includes(id))
        );
      })
      .map((other) => `${one.id} ${other.id}`),
  );
}

/** What each statement's page says of other accounts. */
function saidOnPages({ pages }: BuiltSite): string[] {
  return pages
    .filter(({ path }) => /^statements\/[^/]+\/$/.test(path))
    .flatMap(({ path, html }) =>
      [...html.matchAll(/href="\/compare\/\?a=([a-z-]+)&(?:amp;|#38;)?b=([a-z-]+)"/g)].map(
        ([, a, b]) => {
          expect(path).toBe(`statements/${a}/`);
          return `${a} ${b}`;
        },
      ),
    );
}

async function pairShown(page: Page): Promise<void> {
  await page.locator('#compared:not([hidden])').waitFor();
}
const pair = 'compare/?a=as-china-tells-it&b=as-kenya-tells-it';
/** The rows as the page shows them: each side's words, those of one side alone in brackets. */
function rowsShown(page: Page): Promise<string[][]> {
  return page.locator('#compare-rows > div').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('.side')].map((side) =>
        [...side.querySelectorAll('.words')]
          .flatMap((words) => [...words.childNodes])
          .map((node) => (node.nodeName === 'MARK' ? `[${node.textContent}]` : node.textContent))
          .join(''),
      ),
    ),
  );
}

describe('accounts of one meeting', () => {
  test('are paired on the pages as a comparison of each with each in the data pairs them', () => {
    expect(recounted().sort()).toEqual([
      'as-china-tells-it as-kenya-tells-it',
      'as-kenya-tells-it as-china-tells-it',
      'as-kenya-tells-it china-again',
      'china-again as-kenya-tells-it',
    ]);
    expect(saidOnPages(site).sort()).toEqual(recounted().sort());
    const list = site.pages.find(({ path }) => path === 'compare/')?.html ?? '';
    expect(list.match(/<li[^>]*> ?<p[^>]*> ?<a href="\/compare\/\?a=/g)).toHaveLength(2);
  });

  test('are said to be inferred, with the reasons', () => {
    const page =
      site.pages.find(({ path }) => path === 'statements/as-china-tells-it/')?.html ?? '';
    const words = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('Other accounts of this meeting');
    expect(words).toMatch(
      /inferred: the same parties, China and Kenya; Raychelle (?:Awuor )?Omamo and Wang Yi in both; dated a day apart/,
    );
    for (const id of ['nobody-knows-whose', 'days-later'])
      expect(site.pages.find(({ path }) => path === `statements/${id}/`)?.html).not.toContain(
        'Other accounts',
      );
  });

  test('one link too few is noticed', () => {
    const wrong = site.pages.map((page) => ({
      ...page,
      html: page.path.includes('china-again')
        ? page.html.replace('&amp;b=', '&amp;c=').replace('&b=', '&c=').replace('&#38;b=', '&c=')
        : page.html,
    }));
    expect(saidOnPages({ ...site, pages: wrong }).sort()).not.toEqual(recounted().sort());
  });

  test('lead nowhere wrong', () => {
    expect(brokenLinks(site, 'https://two.example/')).toEqual([]);
  });
});

describe('two statements side by side', () => {
  test('say what both say, what only one says, and what stands elsewhere; no word of theirs is markup', async () => {
    const { page, complaints, close } = await open(browser, server.address + pair);
    await pairShown(page);
    expect(await rowsShown(page)).toEqual([
      [
        expect.stringMatching(/^Mombasa, \[6\] January 2022\. Foreign Minister Wang Yi/),
        expect.stringMatching(/^Mombasa, \[7\] January 2022\. Foreign Minister Wang Yi/),
      ],
      ['', `Kenya asked that its debts be put off by two years. ${hostile}`],
      [
        'The two sides agreed to [open] the northern channel of the harbour before the rains.',
        'The two sides agreed to [dredge] the northern channel of the harbour [long] before the rains.',
      ],
      ['Wang Yi said that China supports Kenya in its choice of path.', ''],
    ]);
    expect(await page.locator('#compare-sums').textContent()).toBe(
      'Told by both: 2 passages of A, 2 passages of B. Only in A: 1 passage. Only in B: 1 passage.',
    );
    expect(await page.title()).toBe('Wang Yi Meets Raychelle Omamo beside Omamo Meets Wang Yi');
    expect(complaints).toEqual([]);
    await close();
  });

  test('can be read by everyone, in light and dark, at 320 pixels and on paper', async () => {
    const bare = site.pages.find(({ path }) => path === 'compare/')?.html ?? '';
    expect(await pageFaults(browser, `${server.address}compare/`, bare)).toEqual([]);
    const { page, close } = await open(browser, server.address + pair);
    await pairShown(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    const places = () =>
      page
        .locator('#compare-rows > div:first-child > .side')
        .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().left)));
    const [left = 0, right = 0] = await places();
    expect(right).toBeGreaterThan(left);
    await page.setViewportSize({ width: 320, height: 640 });
    const [first, second] = await places();
    expect(first).toBe(second);
    expect(await sidewaysFaults(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#compare-rows').isVisible()).toBe(true);
    expect(await page.locator('#compare-form').isVisible()).toBe(false);
    // What one side alone has is marked by more than colour.
    const line = await page
      .locator('mark.own')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(line).toBe('underline');
    await close();
  });

  test('are chosen by words and by address with the keyboard alone; the address and the way back follow', async () => {
    const { page, complaints, close } = await open(browser, `${server.address}compare/`);
    await page.locator('#find-a').focus();
    await page.keyboard.type('northern channel');
    await page.keyboard.press('Enter');
    await page.locator('#pick-a .offer', { hasText: 'Wang Yi Meets' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?a=as-china-tells-it$/);
    await page.locator('#find-b').focus();
    await page.keyboard.type('https://two.example/statements/as-kenya-tells-it/#p2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?a=as-china-tells-it&b=as-kenya-tells-it$/);
    await pairShown(page);
    await page.goBack();
    await page.locator('#compared').waitFor({ state: 'hidden' });
    expect(page.url()).toMatch(/\?a=as-china-tells-it$/);
    await page.goForward();
    await pairShown(page);
    // A word that looks like an id is searched for.
    expect(complaints).toEqual([]);
    await close();
  });

  test('an id that no statement has is named, and nothing else is shown', async () => {
    const { page, close } = await open(
      browser,
      `${server.address}compare/?a=as-china-tells-it&b=no-such-thing`,
    );
    await page.getByText('Not found here: no-such-thing.').waitFor();
    expect(await page.locator('#compared').isHidden()).toBe(true);
    await page.goto(`${server.address}compare/?a=../../x&b=%3Cscript%3E`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#compare-status').textContent()).toBe('');
    await close();
  });

  test('without scripts the page says how it works and lists the pairs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}compare/`);
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.locator('#compare-form').isVisible()).toBe(false);
    expect(await page.locator('.account-pairs li').count()).toBe(2);
    await context.close();
  });
});
