import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCorpus, evenly } from '../../scripts/bench/corpus.ts';
import { sizeOf } from '../../scripts/bench/folder-size.ts';
import { readStage } from '../../scripts/bench/measured-build.ts';
import { memoryOfTree } from '../../scripts/bench/process-tree.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, words = ''): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), words);
}

test('reads the lines of stages, and only those', () => {
  expect(readStage('stage reading 12.3 s')).toEqual({ name: 'reading', seconds: 12.3 });
  expect(readStage('stage fright')).toBeNull();
  expect(readStage('the stage reading 12.3 s')).toBeNull();
});

test('takes texts evenly from the whole list', () => {
  expect(evenly([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
  expect(evenly([0, 1], 5)).toEqual([0, 1]);
  expect(evenly([0, 1], Number.POSITIVE_INFINITY)).toEqual([0, 1]);
});

test('copies texts with their records and describes an archive that does not', () => {
  for (const name of ['a.txt', 'a.yaml', 'b.txt', 'sub/c.txt']) write(`from/statements/${name}`);
  expect(copyCorpus(join(folder, 'from'), join(folder, 'to'), 1)).toBe(1);
  expect(readdirSync(join(folder, 'to', 'statements'))).toEqual(['a.txt', 'a.yaml']);
  expect(readdirSync(join(folder, 'to'))).toContain('archive.yaml');
  expect(readdirSync(join(folder, 'from'))).toEqual(['statements']);
  expect(copyCorpus(join(folder, 'from'), join(folder, 'all'), 9)).toBe(3);
  expect(() => copyCorpus(join(folder, 'to', 'statements'), folder, 1)).toThrow(/statements/);
});

test('weighs pages and index apart', () => {
  write('site/index.html', '12345');
  write('site/a/index.html', '1234567');
  write('site/pagefind/a.pf_index', '123');
  write('site/a.txt', '1');
  expect(sizeOf(join(folder, 'site'))).toEqual({
    pages: 2,
    html: 12,
    largestPage: { path: join('a', 'index.html'), bytes: 7 },
    index: 3,
    all: 16,
  });
});

test('counts the memory of a process below this one', async () => {
  const before = memoryOfTree(process.pid);
  if (before === null) return expect(process.platform).not.toBe('linux');
  const held =
    'const held = Buffer.alloc(2e8, 1); console.log(held.length); setInterval(() => held, 1e6)';
  const child = spawn(process.execPath, ['-e', held], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready) => child.stdout.once('data', ready));
  const below = memoryOfTree(child.pid ?? 0) ?? 0;
  child.kill();
  expect(below).toBeGreaterThan(2e8);
  expect(below).toBeLessThan(6e8);
});
