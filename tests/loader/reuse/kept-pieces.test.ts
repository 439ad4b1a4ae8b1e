import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Notes, view } from '../../../src/loader/reuse/asked.ts';
import { KeptPieces } from '../../../src/loader/reuse/kept-pieces.ts';

const whole = mkdtempSync(join(tmpdir(), 'concord-kept-'));
const folder = join(whole, 'kept');
const site = join(whole, 'site');
afterAll(() => rmSync(whole, { recursive: true, force: true }));

const keep = (made: Record<string, { html: string; question: string }>) => {
  const kept = new KeptPieces(folder, '1');
  const pieces = Object.entries(made).map(([path, { html, question }]) => {
    const notes = new Notes();
    void view({ archive: { [question]: html } }, notes).archive[question];
    const file = join(site, `${question}.html`);
    writeFileSync(file, html);
    return [path, { given: `given ${html}`, notes, checksum: kept.keep(path, file) }] as const;
  });
  kept.replace([], new Map(pieces));
};

beforeEach(() => {
  for (const path of [folder, site]) rmSync(path, { recursive: true, force: true });
  mkdirSync(site);
  keep({
    'people/a/': { html: '<p>A</p>', question: 'title' },
    'people/b/': { html: '<p>B</p>', question: 'site' },
  });
});

const htmlFile = (words: string) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .find((file) => readFileSync(file, 'utf8') === words) ?? '';

test('a page comes back with what it was given and what it asked', () => {
  const kept = new KeptPieces(folder, '1');
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
  new KeptPieces(folder, '1').replace(['people/b/'], new Map());
  const kept = new KeptPieces(folder, '1');
  expect(kept.get('people/a/')).toBeNull();
  expect(kept.get('people/b/')?.given).toBe('given <p>B</p>');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a damaged page is none', () => {
  writeFileSync(htmlFile('<p>A</p>'), '<p>C</p>');
  const kept = new KeptPieces(folder, '1');
  expect(kept.bytes('people/a/')).toBeNull();
  expect(kept.bytes('people/b/')?.toString()).toBe('<p>B</p>');
  rmSync(htmlFile('<p>B</p>'));
  expect(kept.bytes('people/b/')).toBeNull();
  expect(kept.bytes('people/c/')).toBeNull();
});

test('a page made anew takes the place of the one kept, which stays as it was where it stands elsewhere', () => {
  const elsewhere = join(site, 'elsewhere.html');
  new KeptPieces(folder, '1').put('people/a/', elsewhere);
  rmSync(join(site, 'title.html'));
  keep({ 'people/a/': { html: '<p>D</p>', question: 'title' } });
  expect(readFileSync(elsewhere, 'utf8')).toBe('<p>A</p>');
  const kept = new KeptPieces(folder, '1');
  kept.put('people/a/', elsewhere);
  expect(readFileSync(elsewhere, 'utf8')).toBe('<p>D</p>');
});

test('a file that belongs to a piece stays with it, and is known when damaged', () => {
  const file = join(site, 'a.json');
  writeFileSync(file, '{}');
  const kept = new KeptPieces(folder, '1');
  kept.keepBeside('people/a/.json', file);
  expect(kept.isWhole('people/a/.json', crc32('{}'))).toBe(true);
  expect(kept.isWhole('people/a/.json', crc32('[]'))).toBe(false);
  expect(kept.isWhole('people/b/.json', crc32('{}'))).toBe(false);
  kept.replace(['people/a/'], new Map(), { beside: ['people/a/.json'] });
  kept.put('people/a/.json', join(site, 'again.json'));
  expect(readFileSync(join(site, 'again.json'), 'utf8')).toBe('{}');
  kept.replace(['people/a/'], new Map());
  expect(kept.isWhole('people/a/.json', crc32('{}'))).toBe(false);
});

test('a list of another version, cut short or damaged is none', () => {
  expect(new KeptPieces(folder, '2').get('people/a/')).toBeNull();
  const list = join(folder, 'list.json');
  const written = readFileSync(list, 'utf8');
  for (const broken of [written.slice(0, -9), written.replace('given', 'taken'), '', 'not\n{}']) {
    writeFileSync(list, broken);
    expect(new KeptPieces(folder, '1').get('people/a/')).toBeNull();
  }
});

test('bytes are kept likewise, and what was kept before them is not written into', () => {
  const elsewhere = join(site, 'elsewhere.html');
  new KeptPieces(folder, '1').put('people/a/', elsewhere);
  const kept = new KeptPieces(folder, '1');
  const checksum = kept.keepBytes('people/a/', new Uint8Array([0, 255, 10]));
  expect(readFileSync(elsewhere, 'utf8')).toBe('<p>A</p>');
  // The list of before knows nothing of them yet.
  expect(new KeptPieces(folder, '1').bytes('people/a/')).toBeNull();
  kept.replace(
    ['people/b/'],
    new Map([['people/a/', { given: 'bytes', notes: new Notes(), checksum }]]),
  );
  const later = new KeptPieces(folder, '1');
  expect([...(later.bytes('people/a/') ?? [])]).toEqual([0, 255, 10]);
  expect(later.bytes('people/b/')?.toString()).toBe('<p>B</p>');
});
