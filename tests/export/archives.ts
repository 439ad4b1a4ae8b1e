import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHostileArchive } from '../hostile/hostile-archive.ts';
import { type Exported, exported } from './exported.ts';

const hostile = mkdtempSync(join(tmpdir(), 'concord-exports-hostile-'));
writeHostileArchive(hostile);

const folders: Readonly<Record<string, string>> = {
  'the archive': 'content',
  'dates of every kind': 'tests/archives/dates',
  'a multilateral text': 'tests/archives/multilateral',
  'no records': 'tests/archives/no-records',
  'one text': 'tests/archives/one',
  'below a base path': 'tests/archives/base-path',
  'hostile words': hostile,
};

/** The archives every export is held against, each exported once. */
export const archives: readonly (readonly [name: string, Exported])[] = await Promise.all(
  Object.entries(folders).map(async ([name, folder]) => [name, await exported(folder)] as const),
);
rmSync(hostile, { recursive: true, force: true });
