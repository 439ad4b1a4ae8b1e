import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '../../scripts/bench/same-folders.ts';
import { keepFile } from '../../src/loader/kept-file.ts';
import { build } from './build-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-reuse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, 'content');
const cache = join(folder, 'cache');
const warm = join(folder, 'warm');

/** Adds a text, takes another away, gives a third another title: lists, neighbours and counts change with them. */
function change(): void {
  const statements = join(content, 'statements');
  writeFileSync(
    join(statements, 'talks-in-nairobi.txt'),
    'China and Kenya hold talks in Nairobi\n\nNAIROBI, March 3, 2023 (Agency) -- Chinese Foreign Minister Qin Gang met with Kenyan President William Ruto on Friday. They spoke of the Belt and Road.\n',
  );
  const [first, second] = readdirSync(statements)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (!first || !second) throw new Error('the archive has too few texts');
  for (const ending of ['txt', 'yaml'])
    rmSync(join(statements, first.replace(/txt$/, ending)), { force: true });
  writeFileSync(
    join(statements, second.replace(/txt$/, 'yaml')),
    'title: { value: "Another title", note: "to be told apart" }\n',
  );
}

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  // Nothing of it is published yet: texts may come and go.
  for (const path of ['ledger.jsonl', 'moved.yaml', 'earlier'])
    rmSync(join(content, path), { recursive: true, force: true });
  build(content, warm, cache);
  change();
  build(content, warm, cache);
});

test('a build that reuses pages makes the same bytes as one that has nothing to reuse', () => {
  const cold = join(folder, 'cold');
  build(content, cold, join(folder, 'empty-cache'));
  expect(differences(warm, cold)).toEqual([]);
});

function keptWith(pieces: 'pages' | 'exports', words: string): string[] {
  return globSync(join(cache, pieces, '*', '*.piece'))
    .sort()
    .filter((file) => readFileSync(file).includes(words));
}

/** Changes one kept piece where some words stand in it, and its checksum with it, as no build would. */
function plant(pieces: 'pages' | 'exports', words: string, others: string): void {
  const [list] = globSync(join(cache, pieces, '*', 'list.json'));
  if (!list) throw new Error(`no ${pieces} are kept`);
  const listed = readFileSync(list, 'utf8');
  const kept = keptWith(pieces, words).find((file) =>
    listed.includes(`"checksum":${crc32(readFileSync(file))},`),
  );
  if (!kept) throw new Error(`no ${pieces} with such words are kept`);
  const before = readFileSync(kept);
  const after = Buffer.from(before.toString('latin1').replace(words, others), 'latin1');
  writeFileSync(kept, after);
  const stored = listed.split('\n').slice(1).join('\n');
  const planted = stored.replace(`"checksum":${crc32(before)}`, `"checksum":${crc32(after)}`);
  expect(planted).not.toBe(stored);
  keepFile(list, 'list.json', planted);
}

test('pages and exports are reused indeed: one changed where it is kept comes out as it was changed', () => {
  plant('pages', '</body>', '<p>Planted.</p></body>');
  plant('exports', '"language":"en"', '"language":"xx"');
  build(content, warm, cache);
  const holding = (pattern: string, words: string) =>
    globSync(join(warm, pattern)).filter((file) => readFileSync(file, 'utf8').includes(words));
  expect(holding(join('**', 'index.html'), 'Planted.')).toHaveLength(1);
  expect(holding(join('data', 'statements.jsonl'), '"language":"xx"')).toHaveLength(1);
});

test('an exported file that is damaged where it is kept is made anew', () => {
  const whole = readdirSync(join(warm, 'statements')).filter((name) => name.endsWith('.ris'));
  const [damaged] = keptWith('exports', 'TY  - ');
  if (!damaged) throw new Error('no such file is kept');
  writeFileSync(damaged, 'nothing');
  build(content, warm, cache);
  const files = globSync(join(warm, 'statements', '*.ris'));
  expect(files).toHaveLength(whole.length);
  for (const file of files) expect(readFileSync(file, 'utf8')).toContain('TY  - ');
  expect(readFileSync(damaged, 'utf8')).toContain('TY  - ');
});

test('what is new elsewhere, be it a state, a theme or a publisher, leaves a page as it is', () => {
  const madeAt = () =>
    new Map(
      globSync(join(warm, 'statements', '*', 'index.html')).map((page) => [
        page,
        statSync(page).mtimeMs,
      ]),
    );
  const before = madeAt();
  const statements = join(content, 'statements');
  writeFileSync(
    join(statements, 'talks-in-oslo.txt'),
    'Norway and Chile agree on the protection of whales\n\nOSLO, May 4, 2019 (Reuters) -- Norwegian Foreign Minister Ine Eriksen Soreide met with Chilean President Sebastian Pinera on Saturday. They discussed extradition and visa-free travel.\n',
  );
  build(content, warm, cache);
  const after = madeAt();
  const anew = [...after].filter(([page, time]) => before.get(page) !== time);
  expect(anew.map(([page]) => basename(dirname(page)))).toEqual(['talks-in-oslo']);
  const labels = readFileSync(join(warm, 'search', 'labels.json'), 'utf8');
  for (const name of ['Norway', 'Chile', 'Reuters']) expect(labels).toContain(name);
});
