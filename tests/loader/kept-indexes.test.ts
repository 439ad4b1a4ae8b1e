import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { keptIndexes } from '../../src/loader/kept-indexes.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-kept-indexes-'));
const before = process.env['CONCORD_CACHE'];
process.env['CONCORD_CACHE'] = join(folder, 'cache');
afterAll(() => {
  if (before === undefined) delete process.env['CONCORD_CACHE'];
  else process.env['CONCORD_CACHE'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const found = { printed: ['kenya'], special: [['oslo', ['øslo']]] as const };
const made = join(folder, 'made');
const out = join(folder, 'out');

beforeEach(() => {
  for (const path of ['cache', 'made', 'out'])
    rmSync(join(folder, path), { recursive: true, force: true });
  mkdirSync(join(made, 'index'), { recursive: true });
  writeFileSync(join(made, 'index', 'a.pf_index'), new Uint8Array([1, 2, 3]));
  writeFileSync(join(made, 'facets.json'), '{}');
  keptIndexes('content').keep('key', made, found);
});

test('an index comes back whole, with the names its texts print', () => {
  expect(keptIndexes('content').take('key', out)).toEqual(found);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual([
    'facets.json',
    'index',
    join('index', 'a.pf_index'),
  ]);
  expect([...readFileSync(join(out, 'index', 'a.pf_index'))]).toEqual([1, 2, 3]);
});

test('another key, or another archive, has none', () => {
  expect(keptIndexes('content').take('other', out)).toBeNull();
  expect(keptIndexes('elsewhere').take('key', out)).toBeNull();
});

test('a damaged or missing file, or list of files, makes it none, and leaves nothing behind', () => {
  const kept = join(folder, 'cache');
  const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(files).toHaveLength(3);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const whole = readFileSync(path);
    for (const damage of [() => writeFileSync(path, 'x'), () => rmSync(path)]) {
      damage();
      expect(keptIndexes('content').take('key', out), name).toBeNull();
      expect(readdirSync(folder)).not.toContain('out');
      writeFileSync(path, whole);
    }
  }
  expect(keptIndexes('content').take('key', out)).toEqual(found);
});

test('what a build did not use is forgotten', () => {
  const kept = keptIndexes('content');
  kept.keep('newer', made, found);
  kept.forgetOthers();
  expect(keptIndexes('content').take('key', out)).toBeNull();
  expect(keptIndexes('content').take('newer', out)).toEqual(found);
});
