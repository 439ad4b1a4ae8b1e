import { createRequire, syncBuiltinESMExports } from 'node:module';

/** What befalls a build, and when: at the nth call of a kind of function with a path like this. */
export interface Strike {
  readonly at: 'read' | 'write' | 'rename';
  readonly path: string;
  readonly nth?: number;
  /** Killed; told that the disk is full from then on, or that what is asked cannot be read; a file taken away. */
  readonly with: 'kill' | 'full' | 'unreadable' | { readonly remove: string };
}

/** The environment in which a build and its threads are struck. */
export function struck(strike: Strike): NodeJS.ProcessEnv {
  const preload = new URL('./strike.ts', import.meta.url).href;
  return { NODE_OPTIONS: `--import ${preload}`, CONCORD_STRIKE: JSON.stringify(strike) };
}

// Loaded before a build, in each of its threads: puts the functions of node:fs that matter behind one that strikes.
const asked = process.env['CONCORD_STRIKE'];
if (asked) strikeWhen(JSON.parse(asked) as Strike);

function strikeWhen({ at, path, nth = 1, with: means }: Strike): void {
  const fs = createRequire(import.meta.url)('node:fs') as typeof import('node:fs');
  const like = new RegExp(path);
  const { rmSync } = fs;
  let calls = 0;
  const before = (target: unknown): void => {
    if (!like.test(String(target).replaceAll('\\', '/'))) return;
    calls += 1;
    if (calls < nth) return;
    if (means === 'kill') process.kill(process.pid, 'SIGKILL');
    if (means === 'full') throw fault('ENOSPC', 'no space left on device', String(target));
    if (means === 'unreadable') throw fault('EIO', 'i/o error', String(target));
    if (typeof means === 'object') rmSync(means.remove, { force: true });
  };
  const put = (
    holder: Record<string, unknown>,
    name: string,
    place: number,
    whenStruck: 'throws' | 'rejects' | 'calls back',
  ) => {
    const own = holder[name] as (...given: unknown[]) => unknown;
    holder[name] = (...given: unknown[]) => {
      try {
        before(given[place]);
      } catch (error) {
        const back = given.at(-1);
        if (whenStruck === 'rejects') return Promise.reject(error);
        if (whenStruck === 'calls back' && typeof back === 'function')
          return process.nextTick(() => back(error));
        throw error;
      }
      return own.apply(holder, given);
    };
  };
  const sync = fs as unknown as Record<string, unknown>;
  const promises = fs.promises as unknown as Record<string, unknown>;
  if (at === 'read') put(sync, 'readFileSync', 0, 'throws');
  if (at === 'rename') put(sync, 'renameSync', 1, 'throws');
  if (at === 'write') {
    put(sync, 'writeFileSync', 0, 'throws');
    put(sync, 'writeFile', 0, 'calls back');
    put(sync, 'createWriteStream', 0, 'throws');
    put(promises, 'writeFile', 0, 'rejects');
    // A second name is written like a file.
    put(sync, 'linkSync', 1, 'throws');
  }
  syncBuiltinESMExports();
}

function fault(code: string, words: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${words}, '${path}'`), { code, path });
}
