import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { moveInto } from '../../src/loader/beside-rendering.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-move-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was made beside goes among the pages, and nothing of either is lost', () => {
  const put = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  };
  const pages = [
    'site/index.html',
    'site/statements/a/index.html',
    'site/data/index.html',
    'site/people/a/index.html',
    'site/people/b/index.html',
  ];
  const beside = [
    ...['statements/a.json', 'statements/a.txt', 'statements/a/p1.xml', 'statements/a/p2.xml'],
    ...['data/statements.csv', 'feeds/countries/ke.xml', 'people/a/feed.xml', 'llms.txt'],
  ];
  for (const path of pages) put(path);
  for (const path of beside) put(`beside/${path}`);
  moveInto(join(folder, 'beside'), join(folder, 'site'));
  const files = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  for (const file of files)
    expect(readFileSync(join(folder, file), 'utf8')).toBe(
      pages.includes(file) ? file : file.replace(/^site/, 'beside'),
    );
  expect(files.sort()).toEqual([...pages, ...beside.map((path) => `site/${path}`)].sort());
});

test('a folder never takes the place of a file', () => {
  const at = mkdtempSync(join(folder, 'clash-'));
  mkdirSync(join(at, 'from', 'feeds'), { recursive: true });
  writeFileSync(join(at, 'from', 'feeds', 'all.xml'), '');
  mkdirSync(join(at, 'to'));
  writeFileSync(join(at, 'to', 'feeds'), 'a page');
  expect(() => moveInto(join(at, 'from'), join(at, 'to'))).toThrow();
});
