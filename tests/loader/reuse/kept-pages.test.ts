import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Notes } from '../../../src/loader/reuse/asked.ts';
import { KeptPages } from '../../../src/loader/reuse/kept-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (html: string, question: string) => {
  const notes = new Notes();
  notes.note(['archive', question], html);
  return { given: `given ${html}`, notes, html: () => bytes(html) };
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
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
  expect(Buffer.from(kept.html('people/a/') ?? []).toString()).toBe('<p>A</p>');
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
  expect(kept.html('people/a/')).toBeNull();
  expect(kept.html('people/b/')).not.toBeNull();
});

test('a list of another version, cut short or damaged is none', () => {
  expect(new KeptPages(folder, '2').get('people/a/')).toBeNull();
  const list = join(folder, 'pages.json');
  const whole = readFileSync(list, 'utf8');
  for (const broken of [whole.slice(0, -9), whole.replace('given', 'taken'), '', 'not\n{}']) {
    writeFileSync(list, broken);
    expect(new KeptPages(folder, '1').get('people/a/')).toBeNull();
  }
});
