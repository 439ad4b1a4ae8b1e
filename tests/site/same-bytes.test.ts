import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences, filesBelow } from '../../scripts/bench/same-folders.ts';
import { build } from './build-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join('tests', 'archives', 'dates');
/** What a build reads of the project. */
const project = [
  'src',
  'scripts',
  'public',
  'LICENSES',
  'LICENSE',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/** Copies an archive file by file in the order opposite to its names', as another disk might list it. */
function copyBackwards(from: string, to: string): void {
  for (const file of filesBelow(from).reverse()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}

/** The project in another folder, with the same packages. */
function copyProject(to: string): void {
  mkdirSync(to);
  for (const part of project) cpSync(part, join(to, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
}

test('two builds give the same bytes, whatever the folder, day, zone, locale, file order and cache', {
  timeout: 600_000,
}, () => {
  const cache = join(folder, 'cache');
  const one = join(folder, 'one');
  build(content, one, cache, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
  expect(filesBelow(one).some((file) => file.startsWith('pagefind/'))).toBe(true);

  const cached = join(folder, 'cached');
  build(content, cached, cache, { TZ: 'UTC', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  expect(differences(one, cached)).toEqual([]);

  const elsewhere = join(folder, 'elsewhere');
  const backwards = join(folder, 'backwards');
  copyProject(elsewhere);
  copyBackwards(content, backwards);
  const zone = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const other = join(elsewhere, 'built');
  build(backwards, other, join(folder, 'cache of its own'), zone, elsewhere);
  expect(differences(one, other)).toEqual([]);

  // Negative control: a clock in one component is seen.
  const footer = join(elsewhere, 'src', 'components', 'Footer.astro');
  writeFileSync(footer, `${readFileSync(footer, 'utf8')}\n<p>{Date.now()}</p>\n`);
  const clocked = join(elsewhere, 'clocked');
  build(backwards, clocked, join(folder, 'cache of its own'), zone, elsewhere);
  expect(differences(one, clocked)).toContain('index.html');
});

test('negative control: a file more, a file less, a byte changed', () => {
  const [one, other] = [join(folder, 'a'), join(folder, 'b')];
  for (const [root, files] of [
    [one, { same: 'x', more: 'x', changed: 'x' }],
    [other, { same: 'x', less: 'x', changed: 'y' }],
  ] as const) {
    mkdirSync(root);
    for (const [name, words] of Object.entries(files)) writeFileSync(join(root, name), words);
  }
  expect(differences(one, other).sort()).toEqual(['changed', 'less', 'more']);
});
