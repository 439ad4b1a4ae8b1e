import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { ownEnvironment } from './own-environment.ts';

const id = '2022-01-07-wang-yi-omamo-mombasa';
let folder: string;
let content: string;
let dev: ChildProcess;
let address: string;
let said = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concord-dev-'));
  content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}/`;
  dev = spawn(process.execPath, ['scripts/dev.ts', '--port', `${port}`], {
    env: { ...ownEnvironment(), ARCHIVE_CONTENT: content, CONCORD_CACHE: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (words) => (said += words));
});

afterAll(() => {
  dev.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const held = server.address();
  server.close();
  await once(server, 'close');
  return typeof held === 'object' && held ? held.port : 0;
}

/** Asks for a page until it has what is looked for; fails with what was said meanwhile. */
async function pageWith(path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 450; tries++) {
    const html = await fetch(address + path).then(
      (answer) => answer.text(),
      () => '',
    );
    if (html.includes(words)) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`/${path} never showed “${words}”. The server said:\n${said}`);
}

const record = () => join(content, 'statements', `${id}.yaml`);

test('a text or a record that is saved is on its page; a broken one shows its fault, and the rest stays up', async () => {
  await pageWith(`statements/${id}/`, 'Four Partners');
  const written = readFileSync(record(), 'utf8');

  writeFileSync(record(), written.replace('Need to be Four Partners', 'Meet the Press'));
  await pageWith(`statements/${id}/`, 'Meet the Press');

  const text = join(content, 'statements', `${id}.txt`);
  writeFileSync(text, `${readFileSync(text, 'utf8')}\n\nA paragraph more.\n`);
  await pageWith(`statements/${id}/`, 'A paragraph more.');

  writeFileSync(record(), 'title: { value: "never closed\n');
  await pageWith(`statements/${id}/`, 'record/');
  await pageWith('statements/2025-04-24-xi-ruto-beijing/', 'China');
  await pageWith('countries/', 'Kenya');

  writeFileSync(record(), written);
  await pageWith(`statements/${id}/`, 'Four Partners');
});
