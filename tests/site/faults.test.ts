import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, filesBelow } from '../../scripts/bench/same-folders.ts';
import { build } from './build-archive.ts';
import { ownEnvironment } from './own-environment.ts';
import { type Strike, struck } from './strike.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, 'content');
const cache = join(folder, 'cache');
const sites = join(folder, 'sites');
const out = join(sites, 'dist');
const before = join(folder, 'before');
const clean = join(folder, 'clean');
const last = 'talks-in-zomba';

/** Builds the archive while something befalls it. */
function buildStruck(strike: Strike): SpawnSyncReturns<string> {
  const env = { ARCHIVE_CONTENT: content, CONCORD_CACHE: cache, ...struck(strike) };
  return spawnSync(process.execPath, ['scripts/build.ts', '--outDir', out], {
    env: { ...ownEnvironment(), ...env },
    encoding: 'utf8',
  });
}

/** What is exported may have been kept before a build was struck; the next would then neither make it nor read for it. */
const forgetExports = () => rmSync(join(cache, 'exports'), { recursive: true, force: true });

/** What a build with this number has left in the project. */
const leftBy = (pid: number) =>
  readdirSync('.cache').filter((name) => name.endsWith(`-${pid}`) && !name.includes('deps'));

const text = (place: string) =>
  `Talks in ${place}\n\nNAIROBI, March 3, 2023 (Agency) -- Chinese Foreign Minister Qin Gang met with Kenyan President William Ruto in ${place} on Friday. They spoke of the Belt and Road.\n`;

beforeAll(() => {
  cpSync(join('tests', 'archives', 'dates'), content, { recursive: true });
  writeFileSync(join(content, 'statements', `${last}.txt`), text('Zomba'));
  build(content, out, join(folder, 'cache of the first'));
  cpSync(out, before, { recursive: true });
  // From here on every build would make another site than the one that stands.
  writeFileSync(join(content, 'statements', 'talks-in-abuja.txt'), text('Abuja'));
  build(content, clean, join(folder, 'cache of a clean build'));
});

describe('a build that is struck', () => {
  const killed: number[] = [];
  const kills: readonly (readonly [string, Strike])[] = [
    ['reading', { at: 'write', path: '/statements/[0-9a-f]{2}/', nth: 5, with: 'kill' }],
    ['rendering', { at: 'write', path: 'building-.*index\\.html$', nth: 9, with: 'kill' }],
    ['exporting', { at: 'write', path: '/beside/statements/', nth: 9, with: 'kill' }],
    ['keeping exports', { at: 'write', path: '/exports/.*\\.piece$', nth: 2, with: 'kill' }],
    ['keeping pages', { at: 'write', path: '/pages/.*\\.piece$', nth: 9, with: 'kill' }],
  ];

  test.each(kills)('killed while %s, leaves the site as it was', (_, strike) => {
    forgetExports();
    const { signal, pid } = buildStruck(strike);
    expect(signal).toBe('SIGKILL');
    killed.push(pid);
    expect(differences(before, out)).toEqual([]);
  });

  const full = 'The disk is full. Make room and build again.';
  const faults: readonly (readonly [string, Strike, string])[] = [
    ['a page', { at: 'write', path: 'building-.*index\\.html$', nth: 9, with: 'full' }, full],
    ['a file beside the pages', { at: 'write', path: '/beside/statements/', with: 'full' }, full],
    [
      'a text, which is gone',
      {
        at: 'write',
        path: '/beside/statements/',
        with: { remove: join(content, 'statements', `${last}.txt`) },
      },
      `statements/${last}.txt changed while the archive was being built. Build again.`,
    ],
    [
      'a text, which cannot be read',
      { at: 'read', path: `/statements/${last}\\.txt$`, nth: 2, with: 'unreadable' },
      `statements/${last}.txt`,
    ],
  ];

  test.each(faults)(
    'that fails at %s, says so and leaves the site as it was',
    (_, strike, said) => {
      forgetExports();
      const { status, stderr, pid } = buildStruck(strike);
      writeFileSync(join(content, 'statements', `${last}.txt`), text('Zomba'));
      expect(status).toBe(1);
      expect(stderr).toContain(said);
      expect(stderr).toContain('what was built before is as it was');
      expect(differences(before, out)).toEqual([]);
      expect(leftBy(pid)).toEqual([]);
      expect(readdirSync(sites)).toEqual(['dist']);
    },
  );

  test('killed between the old site and the new one, has the old one aside, whole', () => {
    const { signal, pid } = buildStruck({ at: 'rename', path: 'sites/dist$', with: 'kill' });
    expect(signal).toBe('SIGKILL');
    killed.push(pid);
    expect(existsSync(out)).toBe(false);
    expect(differences(before, `${out}.previous-${pid}`)).toEqual([]);
  });

  test('is followed by one that makes what a clean build makes, and leaves nothing of the others', () => {
    expect(killed.flatMap(leftBy)).not.toEqual([]);
    build(content, out, cache);
    expect(differences(clean, out)).toEqual([]);
    expect(killed.flatMap(leftBy)).toEqual([]);
    expect(readdirSync(sites)).toEqual(['dist']);
  });
});

describe('what was kept from an earlier build', () => {
  /** Changes every file that is kept; the names stay. Returns how many there are. */
  function damage(
    change: (bytes: Buffer, place: number, all: readonly Buffer[]) => Buffer,
  ): number {
    const files = filesBelow(cache).map((file) => join(cache, file));
    const all = files.map((file) => readFileSync(file));
    for (const [place, file] of files.entries())
      writeFileSync(file, change(all[place] as Buffer, place, all));
    return files.length;
  }

  test('is made anew where it is damaged, cut short, or stands in the place of another', () => {
    const number = damage((bytes, place, all) => {
      if (place % 3 === 0) return all.at(place - 3) as Buffer;
      if (place % 3 === 1) return bytes.subarray(0, bytes.length * 0.7);
      const changed = Buffer.from(bytes);
      const middle = Math.floor(bytes.length / 2);
      changed[middle] = (bytes[middle] ?? 0) ^ 1;
      return changed;
    });
    expect(number).toBeGreaterThan(50);
    build(content, out, cache);
    expect(differences(clean, out)).toEqual([]);
  });
});
