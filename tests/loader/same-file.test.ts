import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const links = vi.hoisted(() => ({ refusal: null as string | null }));
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (links.refusal) throw Object.assign(new Error(links.refusal), { code: links.refusal });
    fs.linkSync(from, to);
  };
  return { ...fs, linkSync };
});
const { putSameFile } = await import('../../src/loader/same-file.ts');

const folder = mkdtempSync(join(tmpdir(), 'concord-same-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const from = join(folder, 'from.html');
const to = join(folder, 'of', 'another', 'to.html');

beforeEach(() => {
  links.refusal = null;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(from, 'one');
});

test('a file stands at two places, in folders that were not there, and is one file', () => {
  putSameFile(from, to);
  expect(readFileSync(to, 'utf8')).toBe('one');
  expect(statSync(to).ino).toBe(statSync(from).ino);
});

test('what stood there is replaced, not written into', () => {
  putSameFile(from, to);
  const other = join(folder, 'other.html');
  writeFileSync(other, 'two');
  putSameFile(other, to);
  expect(readFileSync(to, 'utf8')).toBe('two');
  expect(readFileSync(from, 'utf8')).toBe('one');
});

test.each(['EXDEV', 'EPERM', 'EMLINK'])(
  'where the disk refuses a second name (%s) it is copied',
  (code) => {
    links.refusal = code;
    mkdirSync(join(to, '..'), { recursive: true });
    putSameFile(from, to);
    expect(readFileSync(to, 'utf8')).toBe('one');
    expect(statSync(to).ino).not.toBe(statSync(from).ino);
  },
);

test('a file that is not there is told, and so is a refusal of another kind', () => {
  expect(() => putSameFile(join(folder, 'none.html'), to)).toThrow('ENOENT');
  links.refusal = 'EACCES';
  expect(() => putSameFile(from, to)).toThrow('EACCES');
});
