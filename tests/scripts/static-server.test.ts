import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';

let folder: string;
const running: StaticServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-serve-'));
  mkdirSync(join(folder, 'statements', 'one'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, 'statements', 'one', 'index.html'), 'one');
  writeFileSync(join(folder, 'statements', 'one.txt'), 'Türkiye');
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(options: Parameters<typeof serveFolder>[1] = {}): Promise<StaticServer> {
  const server = await serveFolder(folder, options);
  running.push(server);
  return server;
}

const get = (address: string) => fetch(address, { redirect: 'manual' });

test('folders are their index pages; a missing slash is added', async () => {
  const { address } = await serve();
  expect(await (await get(address)).text()).toBe('home');
  expect(await (await get(`${address}statements/one/`)).text()).toBe('one');
  const redirected = await get(`${address}statements/one?q=a`);
  expect(redirected.status).toBe(301);
  expect(redirected.headers.get('location')).toBe('/statements/one/?q=a');
});

test('what is not there gets the page for it, with status 404', async () => {
  const { address } = await serve();
  for (const path of ['nothing/', 'nothing.txt', '%', '../package.json', '..%2fpackage.json']) {
    const answer = await get(address + path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'lost']);
  }
});

test('a text says that it is UTF-8', async () => {
  const { address } = await serve();
  const answer = await get(`${address}statements/one.txt`);
  expect(answer.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  expect(await answer.text()).toBe('Türkiye');
});

test('under a base path, only what is below it is served', async () => {
  const { address } = await serve({ base: '/archive/' });
  const root = new URL('/', address).href;
  expect(address).toMatch(/\/archive\/$/);
  expect(await (await get(`${address}statements/one/`)).text()).toBe('one');
  expect((await get(root)).headers.get('location')).toBe('/archive/');
  expect((await get(`${root}archive`)).headers.get('location')).toBe('/archive/');
  expect((await get(`${root}statements/one/`)).status).toBe(404);
});

test('a taken port leads to the next, and says so', async () => {
  const first = await serve();
  const port = Number(new URL(first.address).port);
  const busy: number[] = [];
  const second = await serve({ port, onBusy: (taken) => busy.push(taken) });
  expect(busy[0]).toBe(port);
  expect(Number(new URL(second.address).port)).toBe(port + busy.length);
});

test('a folder without a site is refused with the remedy', async () => {
  await expect(serveFolder(join(folder, 'statements'))).rejects.toThrow(/npm run build/);
});
