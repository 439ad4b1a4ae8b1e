import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BrowserSearch, findBrowser } from '../../scripts/browser.ts';

let folder: string;
let nothing: BrowserSearch;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-browser-'));
  nothing = { env: {}, folders: [folder], own: join(folder, 'own'), install: null };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

test('without a browser the check fails and says what to do', () => {
  expect(() => findBrowser(nothing)).toThrow(/apt-get install chromium.*CHROMIUM_PATH/);
});

test('a browser that could not be installed is no browser', () => {
  expect(() => findBrowser({ ...nothing, install: () => undefined })).toThrow(/no browser/);
});

test('one is installed where that can be done', () => {
  const install = () => void program('chromium');
  expect(findBrowser({ ...nothing, install })).toBe(join(folder, 'chromium'));
});

test('the one named comes first, and must be there', () => {
  program('chromium');
  const named = program('mine');
  expect(findBrowser({ ...nothing, env: { BROWSER_PATH: named } })).toBe(named);
  expect(() => findBrowser({ ...nothing, env: { CHROMIUM_PATH: '/no/browser' } })).toThrow(
    /CHROMIUM_PATH names \/no\/browser/,
  );
});

test('the system’s comes before Playwright’s own', () => {
  const own = program('own');
  expect(findBrowser(nothing)).toBe(own);
  const chrome = program('google-chrome');
  expect(findBrowser(nothing)).toBe(chrome);
});
