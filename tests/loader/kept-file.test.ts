import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { keepFile, readKept } from '../../src/loader/kept-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-kept-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'of', 'another', 'a.json');
const content = '{"of":"two\u2028lines"}\nand – more\n';
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  keepFile(path, 'a', content);
});

test('what was kept comes back as it was, whatever its lines and letters, and even where it is nothing', () => {
  expect(readKept(path, 'a')?.toString()).toBe(content);
  keepFile(path, 'a', '');
  expect(readKept(path, 'a')?.toString()).toBe('');
  keepFile(path, 'a', content);
  expect(readKept(path, 'a')?.toString()).toBe(content);
});

test('a file damaged, cut short, empty or gone counts as none', () => {
  const whole = readFileSync(path, 'utf8');
  const shorter = Array.from({ length: whole.length }, (_, length) => whole.slice(0, length));
  for (const broken of [...shorter, `${whole} `, whole.replace('two', 'six'), `\n${whole}`]) {
    writeFileSync(path, broken);
    expect(readKept(path, 'a'), JSON.stringify(broken)).toBeNull();
  }
  rmSync(path);
  expect(readKept(path, 'a')).toBeNull();
});

test('what stands in the place of another counts as none', () => {
  expect(readKept(path, 'b')).toBeNull();
  expect(readKept(path, '')).toBeNull();
});

test('nothing is left beside, and what another thread writes at the same time has another name', () => {
  expect(readdirSync(join(path, '..'))).toEqual(['a.json']);
  const beside = `${path}.${process.pid}-${threadId + 1}`;
  writeFileSync(beside, 'half of');
  keepFile(path, 'a', content);
  expect(readFileSync(beside, 'utf8')).toBe('half of');
});
