import { cpSync, globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../../scripts/bench/same-folders.ts';
import { build, run } from './build-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join('tests', 'archives', 'dates');

const cacheOf = (job: string) => join(folder, 'caches', job);
function share(work: 'read' | 'make', number: number, cache: string) {
  const env = { ARCHIVE_CONTENT: content, CONCORD_CACHE: cache };
  return run('share.ts', [work, `${number}/2`], env);
}
/** What two jobs left, in one folder. */
function joined(one: string, other: string, name: string): string {
  for (const cache of [one, other]) cpSync(cache, cacheOf(name), { recursive: true });
  return cacheOf(name);
}
const kept = (cache: string, pattern: string) =>
  globSync(join(cache, pattern)).map((path) => path.slice(cache.length));
/** To the nanosecond: no two writings have the same. */
const writtenAt = (path: string) => statSync(path, { bigint: true }).mtimeNs;

describe('an archive made by two jobs and joined', () => {
  let read: string;
  let made: string;
  beforeAll(() => {
    for (const number of [1, 2]) {
      const ran = share('read', number, cacheOf(`read-${number}`));
      if (ran.status !== 0) throw new Error(ran.stderr);
    }
    read = joined(cacheOf('read-1'), cacheOf('read-2'), 'read');
    for (const number of [1, 2]) {
      cpSync(read, cacheOf(`make-${number}`), { recursive: true });
      const ran = share('make', number, cacheOf(`make-${number}`));
      if (ran.status !== 0) throw new Error(ran.stderr);
    }
    made = joined(cacheOf('make-1'), cacheOf('make-2'), 'made');
  });

  test('each job reads texts that the other does not, and together they read all', () => {
    const [one, other] = [1, 2].map((number) =>
      kept(cacheOf(`read-${number}`), 'statements/**/*.json'),
    );
    expect(one?.length).toBeGreaterThan(0);
    expect(other?.length).toBeGreaterThan(0);
    expect(one?.filter((path) => other?.includes(path))).toEqual([]);
    const texts = globSync(join(content, 'statements', '**', '*.{txt,md}'));
    expect((one?.length ?? 0) + (other?.length ?? 0)).toBe(texts.length);
  });

  test('each job makes pages that the other does not', () => {
    const pagesOf = (number: number) => kept(cacheOf(`make-${number}`), 'pages/*/*.piece');
    const [one, other] = [pagesOf(1), pagesOf(2)];
    expect(Math.min(one.length, other.length)).toBeGreaterThan(3);
    expect(one.filter((path) => other.includes(path))).toEqual([]);
  });

  test('is byte for byte what one build makes, in its pages, links, counts and search', () => {
    build(content, join(folder, 'single'), cacheOf('single'));
    // One page is damaged: it alone is made anew.
    const pages = () => kept(made, 'pages/*/*.piece').sort();
    const [damaged = ''] = pages();
    writeFileSync(join(made, damaged), 'damaged');
    const written = new Map(pages().map((path) => [path, writtenAt(join(made, path))]));
    // Whatever the environment says, a site is made whole.
    build(content, join(folder, 'joined'), made, { CONCORD_SHARE: '1/2' });
    expect(differences(join(folder, 'joined'), join(folder, 'single'))).toEqual([]);
    expect(pages()).toEqual(kept(cacheOf('single'), 'pages/*/*.piece').sort());
    const anew = pages().filter((path) => writtenAt(join(made, path)) !== written.get(path));
    expect(anew).toEqual([damaged]);
  });

  test('cannot be made before all is read', () => {
    const early = share('make', 1, cacheOf('read-1'));
    expect(early.status).toBe(1);
    expect(early.stderr).toContain('not read yet');
  });
});

test('a share that is none is told', () => {
  for (const wrong of ['0/2', '3/2', '1', 'x/y', '1/2/3'])
    expect(run('share.ts', ['read', wrong]).status).toBe(2);
});
