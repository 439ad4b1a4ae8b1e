import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { ownEnvironment } from './own-environment.ts';

let folder: string;
const running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-commands-'));
});

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a build that fails leaves what was built before as it was', () => {
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'archive.yaml'), 'title: no more than that\n');
  const out = join(folder, 'dist');
  mkdirSync(out);
  for (const page of ['index.html', '404.html']) writeFileSync(join(out, page), 'before');
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', out], {
    env: { ...ownEnvironment(), ARCHIVE_CONTENT: content },
    encoding: 'utf8',
  });
  expect(built.status).toBe(1);
  expect(built.stderr).toContain('archive.yaml');
  expect(built.stderr).toContain('what was built before is as it was');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('before');
});

test('the archive is served at the address printed, on the next port where one is taken', async () => {
  const holder = createServer().listen(0, 'localhost');
  await once(holder, 'listening');
  const address = holder.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const args = ['scripts/serve.ts', '--outDir', inject('site').folder, '--port', `${taken}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const said = await wordsUntil(child, 'Ctrl+C');
  holder.close();
  expect(said).toContain(`Port ${taken} is taken`);
  const printed = /http:\S+/.exec(said)?.[0] ?? '';
  expect(Number(new URL(printed).port)).toBeGreaterThan(taken);
  expect((await fetch(printed)).status).toBe(200);
});

test('a port that is none is refused', () => {
  const served = spawnSync(process.execPath, ['scripts/serve.ts', '--port', 'many'], {
    encoding: 'utf8',
  });
  expect(served.status).toBe(1);
  expect(served.stderr).toContain('not a port');
});

/** What a program prints until it has printed certain words. */
async function wordsUntil(child: ChildProcess, words: string): Promise<string> {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += String(part);
    if (said.includes(words)) break;
  }
  return said;
}
