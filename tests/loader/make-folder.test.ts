import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/loader/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is made, with those above it, whatever of it is there', () => {
  for (const path of ['a', 'a', 'a/b', 'c/d/e', 'c/d/e']) {
    makeFolder(join(folder, path));
    expect(existsSync(join(folder, path)), path).toBe(true);
  }
});

test('a file in the way is no folder', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(file, 'below'))).toThrow(/ENOTDIR/);
});
