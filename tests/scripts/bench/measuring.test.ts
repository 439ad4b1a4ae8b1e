import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addSynthetic, evenly, openCorpus, writeArchive } from '../../../scripts/bench/corpus.ts';
import { sizeOf } from '../../../scripts/bench/folder-size.ts';
import { readStage } from '../../../scripts/bench/measured-build.ts';
import { lookAtTree } from '../../../scripts/bench/process-tree.ts';
import { differences, filesBelow } from '../../../scripts/bench/same-folders.ts';
import { watched } from '../../../scripts/bench/watched.ts';

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
  const corpus = openCorpus(join(folder, 'from'));
  expect(writeArchive(corpus, join(folder, 'to'), 1)).toBe(1);
  expect(readdirSync(join(folder, 'to', 'statements'))).toEqual(['a.txt', 'a.yaml']);
  expect(readdirSync(join(folder, 'to'))).toContain('archive.yaml');
  expect(readdirSync(join(folder, 'from'))).toEqual(['statements']);
  expect(writeArchive(corpus, join(folder, 'all'), 3)).toBe(3);
  expect(() => openCorpus(join(folder, 'to', 'statements'))).toThrow(/statements/);
  mkdirSync(join(folder, 'none', 'statements'), { recursive: true });
  expect(() => openCorpus(join(folder, 'none'))).toThrow(/no text/);
});

test('weighs pages and index apart', () => {
  write('site/index.html', '12345');
  write('site/a/index.html', '1234567');
  write('site/pagefind/a.pf_index', '123');
  write('site/a.txt', '1');
  expect(sizeOf(join(folder, 'site'))).toEqual({
    files: 4,
    pages: 2,
    html: 12,
    largestPage: { path: join('a', 'index.html'), bytes: 7 },
    index: 3,
    all: 16,
  });
});

test('fills an archive up with synthetic texts past what the corpus holds', () => {
  for (const name of ['a.txt', 'b.txt']) write(`from/statements/${name}`, 'One.\n\nTwo.\n');
  const corpus = openCorpus(join(folder, 'from'));
  expect(writeArchive(corpus, join(folder, 'to'), 4)).toBe(2);
  const texts = () => filesBelow(join(folder, 'to', 'statements'));
  const made = (n: number) => join('synthetic-000', `synthetic-00000${n}.txt`);
  expect(texts()).toEqual(['a.txt', 'b.txt', made(1), made(2)]);
  addSynthetic(corpus, join(folder, 'to'), 3);
  expect(texts()).toContain(made(3));
});

test('tells which files of two folders are not the same', () => {
  for (const [at, files] of Object.entries({
    one: { same: 'x', more: 'x', 'deep/changed': 'x' },
    other: { same: 'x', less: 'x', 'deep/changed': 'y' },
  }))
    for (const [name, words] of Object.entries(files)) write(join(at, name), words);
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  expect(differences(one, other)).toEqual(['deep/changed', 'less', 'more']);
  expect(differences(one, one)).toEqual([]);
});

test('a program is watched with all it starts, and one that fails is told from one that does not', async () => {
  // It works so long by its own count, however busy the machine is.
  const inner = 'while (process.cpuUsage().user < 4e5);';
  const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}]); console.error('said')`;
  const lines: string[] = [];
  const taken = await watched([process.execPath, '-e', outer], { onLine: (l) => lines.push(l) });
  expect(taken.ok).toBe(true);
  expect(lines).toEqual(['said']);
  expect((await watched([process.execPath, '-e', 'process.exit(3)'])).ok).toBe(false);
  if (lookAtTree(process.pid) === null) return expect(process.platform).not.toBe('linux');
  expect(taken.processorSeconds).toBeGreaterThan(0.35);
  expect(taken.peakMemory).toBeGreaterThan(2e7);
});

test('counts the memory of a process below this one', async () => {
  if (lookAtTree(process.pid) === null) return expect(process.platform).not.toBe('linux');
  const held =
    'const held = Buffer.alloc(2e8, 1); console.log(held.length); setInterval(() => held, 1e6)';
  const child = spawn(process.execPath, ['-e', held], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready) => child.stdout.once('data', ready));
  const below = lookAtTree(child.pid ?? 0)?.memory ?? 0;
  child.kill();
  expect(below).toBeGreaterThan(2e8);
  expect(below).toBeLessThan(6e8);
});
