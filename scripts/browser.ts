import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser may be found, and how one may be installed. */
export interface BrowserSearch {
  env: Record<string, string | undefined>;
  folders: readonly string[];
  /** The one a Playwright installation brought along. */
  own: string;
  /** Installs a browser into one of the folders; null where that cannot be done. */
  install: (() => void) | null;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/**
 * The path of a Chromium to test with: the one named in the environment, one of the system's, Playwright's own,
 * or one newly installed. It refuses to go on without one.
 * Errors: a browser named in the environment that cannot be run; none found and none to be installed.
 */
export function findBrowser(search: BrowserSearch): string {
  for (const key of ['CHROMIUM_PATH', 'BROWSER_PATH']) {
    const named = search.env[key];
    if (!named) continue;
    if (canRun(named)) return named;
    throw new Error(`${key} names ${named}, which cannot be run`);
  }
  const found = installed(search);
  if (found) return found;
  search.install?.();
  const after = installed(search);
  if (after) return after;
  throw new Error(
    'no browser to test with. Install Chromium (on Debian, as root: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to the program of a Chromium or Chrome',
  );
}

function installed({ folders, own }: BrowserSearch): string | undefined {
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, own].find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** This machine's browsers; as root on Debian, Chromium can be installed. */
export function thisMachine(): BrowserSearch {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const apt = folders.map((folder) => join(folder, 'apt-get')).find(canRun);
  return {
    env: process.env,
    folders: [...folders, '/usr/bin', '/snap/bin'],
    own: chromium.executablePath(),
    install: apt && process.getuid?.() === 0 ? () => installChromium(apt) : null,
  };
}

function installChromium(apt: string): void {
  console.log('No browser found: installing Debian’s Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    execFileSync(apt, ['update'], options);
    execFileSync(apt, ['install', '-y', '--no-install-recommends', 'chromium'], options);
  } catch {
    console.log('Chromium could not be installed.');
  }
}

/** Opens a browser that talks to nobody but the pages it is shown. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
