import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Notes } from '../../../src/loader/reuse/asked.ts';
import { KeptPages } from '../../../src/loader/reuse/kept-pages.ts';

const whole = mkdtempSync(join(tmpdir(), 'concord-kept-'));
const folder = join(whole, 'kept');
const site = join(whole, 'site');
afterAll(() => rmSync(whole, { recursive: true, force: true }));

const page = (html: string, question: string) => {
  const notes = new Notes();
  notes.note(['archive', question], html);
  const file = join(site, `${question}.html`);
  writeFileSync(file, html);
  return { given: `given ${html}`, notes, file };
};

beforeEach(() => {
  for (const path of [folder, site]) rmSync(path, { recursive: true, force: true });
  mkdirSync(site);
  new KeptPages(folder, '1').replace(
    [],
    new Map([
      ['people/a/', page('<p>A</p>', 'title')],
      ['people/b/', page('<p>B</p>', 'site')],
    ]),
  );
});

const htmlFile = (words: string) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .find((file) => readFileSync(file, 'utf8') === words) ?? '';

test('a page comes back with what it was given and what it asked', () => {
  const kept = new KeptPages(folder, '1');
  expect(kept.get('people/a/')).toEqual({
    path: 'people/a/',
    given: 'given <p>A</p>',
    checksum: expect.any(Number),
    asked: [[['archive', 'title'], 'string <p>A</p>']],
  });
  kept.put('people/a/', join(site, 'people', 'a', 'index.html'));
  expect(readFileSync(join(site, 'people', 'a', 'index.html'), 'utf8')).toBe('<p>A</p>');
  expect(() => kept.put('people/c/', join(site, 'c.html'))).toThrow('ENOENT');
  expect(kept.get('people/c/')).toBeNull();
});

test('pages neither reused nor made are forgotten, with their files', () => {
  new KeptPages(folder, '1').replace(['people/b/'], new Map());
  const kept = new KeptPages(folder, '1');
  expect(kept.get('people/a/')).toBeNull();
  expect(kept.get('people/b/')?.given).toBe('given <p>B</p>');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a damaged page is none', () => {
  writeFileSync(htmlFile('<p>A</p>'), '<p>C</p>');
  const kept = new KeptPages(folder, '1');
  expect(kept.isWhole('people/a/')).toBe(false);
  expect(kept.isWhole('people/b/')).toBe(true);
  rmSync(htmlFile('<p>B</p>'));
  expect(kept.isWhole('people/b/')).toBe(false);
  expect(kept.isWhole('people/c/')).toBe(false);
});

test('a page made anew takes the place of the one kept, which stays as it was where it stands elsewhere', () => {
  const elsewhere = join(site, 'elsewhere.html');
  new KeptPages(folder, '1').put('people/a/', elsewhere);
  rmSync(join(site, 'title.html'));
  new KeptPages(folder, '1').replace([], new Map([['people/a/', page('<p>D</p>', 'title')]]));
  expect(readFileSync(elsewhere, 'utf8')).toBe('<p>A</p>');
  const kept = new KeptPages(folder, '1');
  expect(kept.isWhole('people/a/')).toBe(true);
  kept.put('people/a/', elsewhere);
  expect(readFileSync(elsewhere, 'utf8')).toBe('<p>D</p>');
});

test('a list of another version, cut short or damaged is none', () => {
  expect(new KeptPages(folder, '2').get('people/a/')).toBeNull();
  const list = join(folder, 'pages.json');
  const written = readFileSync(list, 'utf8');
  for (const broken of [written.slice(0, -9), written.replace('given', 'taken'), '', 'not\n{}']) {
    writeFileSync(list, broken);
    expect(new KeptPages(folder, '1').get('people/a/')).toBeNull();
  }
});
