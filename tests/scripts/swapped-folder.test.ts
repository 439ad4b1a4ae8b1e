import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { besideFolder, ownFolder } from '../../scripts/swapped-folder.ts';

let folder: string;
let project: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-swap-'));
  project = join(folder, 'project');
  out = join(project, 'dist');
  mkdirSync(project);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(at: string, words: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'index.html'), words);
  writeFileSync(join(at, '404.html'), words);
}

const words = () => readFileSync(join(out, 'index.html'), 'utf8');

test('the old site stays until the new one is whole', () => {
  site(out, 'old');
  const swap = besideFolder(out, project);
  site(swap.work, 'new');
  expect(words()).toBe('old');
  swap.accept();
  expect(words()).toBe('new');
  expect(readdirSync(project)).toEqual(['dist']);
});

test('a build thrown away leaves the old site and nothing else', () => {
  site(out, 'old');
  const swap = besideFolder(out, project);
  writeFileSync(join(swap.work, 'index.html'), 'half');
  swap.discard();
  expect(words()).toBe('old');
  expect(readdirSync(project)).toEqual(['dist']);
});

test('a first build needs no folder there', () => {
  const swap = besideFolder(join(project, 'deep', 'dist'), project);
  site(swap.work, 'new');
  swap.accept();
  expect(existsSync(join(project, 'deep', 'dist', 'index.html'))).toBe(true);
});

// No process has this id: it is above the greatest that Linux gives.
const dead = 4_194_305;

test('what a killed build left is cleaned up, and a site moved aside comes back', () => {
  site(`${out}.previous-${dead}`, 'old');
  site(`${out}.building-${dead}`, 'half');
  const swap = besideFolder(out, project);
  expect(words()).toBe('old');
  swap.discard();
  expect(readdirSync(project)).toEqual(['dist']);
});

test('the folder of a build still running is left alone', () => {
  mkdirSync(`${out}.building-${process.ppid}`);
  besideFolder(out, project).discard();
  expect(existsSync(`${out}.building-${process.ppid}`)).toBe(true);
});

test('a folder that no build made is never replaced', () => {
  mkdirSync(out);
  writeFileSync(join(out, 'letters.txt'), 'mine');
  expect(() => besideFolder(out, project)).toThrow(/no build made/);
  expect(readdirSync(project)).toEqual(['dist']);
});

test('a folder that holds the project is never replaced', () => {
  expect(() => besideFolder(folder, project)).toThrow(/holds the project/);
  expect(() => besideFolder(project, project)).toThrow(/holds the project/);
});

test('a site outside the project is made inside it and moved out whole', () => {
  const outside = join(folder, 'elsewhere', 'dist');
  site(join(project, '.cache', `dist.building-${dead}`), 'half');
  const swap = besideFolder(outside, project);
  expect(swap.work.startsWith(join(project, '.cache'))).toBe(true);
  site(swap.work, 'new');
  swap.accept();
  expect(readFileSync(join(outside, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['dist']);
  expect(readdirSync(join(project, '.cache'))).toEqual([]);
});

test('a folder of one’s own is empty, and those of killed builds are taken away', () => {
  const cache = join(project, '.cache');
  for (const name of [
    `astro-${dead}`,
    `astro-${process.pid}`,
    `astro-${process.ppid}`,
    'astro-kept',
  ])
    site(join(cache, name), 'half');
  expect(ownFolder(cache, 'astro')).toBe(join(cache, `astro-${process.pid}`));
  expect(readdirSync(cache)).toEqual([`astro-${process.ppid}`, 'astro-kept'].sort());
  expect(ownFolder(join(project, 'none'), 'astro')).toBe(
    join(project, 'none', `astro-${process.pid}`),
  );
});
