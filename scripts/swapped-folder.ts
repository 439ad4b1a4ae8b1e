import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** A folder being made beside the one it will replace. */
export interface SwappedFolder {
  /** Where the new files go. */
  readonly work: string;
  /** Puts the new folder in the old one's place. */
  accept(): void;
  /** Throws the new files away; the old folder stays as it was. */
  discard(): void;
}

/**
 * Opens a folder to be filled and swapped in for `target` once it is whole, so that a failed build changes nothing.
 * It stands beside the target or, where that is outside the project, in the project's `.cache`: Astro gives builds that go
 * elsewhere one working folder between them. It refuses to replace a folder that does not look like a site built before.
 * Errors: a `target` that is an outer folder of the project, or that holds other files.
 */
export function besideFolder(target: string, project: string = process.cwd()): SwappedFolder {
  const out = resolve(target);
  const home = resolve(project);
  refuseToReplace(out, home);
  mkdirSync(dirname(out), { recursive: true });
  recover(out, dirname(out));
  const beside = `${out}.building-${process.pid}`;
  const previous = `${out}.previous-${process.pid}`;
  const cache = join(home, '.cache');
  const work = out.startsWith(home + sep) ? beside : join(cache, basename(beside));
  if (work !== beside && existsSync(cache)) recover(join(cache, basename(out)), cache);
  mkdirSync(work, { recursive: true });
  return {
    work,
    accept() {
      if (work !== beside) move(work, beside);
      const replaces = existsSync(out);
      if (replaces) renameSync(out, previous);
      try {
        renameSync(beside, out);
      } catch (error) {
        if (replaces) renameSync(previous, out);
        throw error;
      }
      rmSync(previous, { recursive: true, force: true });
    },
    discard() {
      rmSync(work, { recursive: true, force: true });
      rmSync(beside, { recursive: true, force: true });
    },
  };
}

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function refuseToReplace(out: string, project: string): void {
  if (`${project}${sep}`.startsWith(out.endsWith(sep) ? out : `${out}${sep}`)) {
    throw new Error(`${out} holds the project itself: choose a folder of its own with --outDir`);
  }
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (existsSync(join(out, 'index.html')) && existsSync(join(out, '404.html'))) return;
  throw new Error(
    `${out} holds files that no build made: empty it, or choose another folder with --outDir`,
  );
}

/** Cleans up after builds that were killed: their half-made folders go, a site moved aside comes back. */
function recover(out: string, folder: string): void {
  const name = basename(out);
  for (const entry of readdirSync(folder).sort()) {
    const left = /^(.*)\.(building|previous)-(\d+)$/.exec(entry);
    if (left?.[1] !== name || isRunning(Number(left[3]))) continue;
    const path = join(folder, entry);
    if (left[2] === 'previous' && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

/**
 * A folder that belongs to this program while it runs, empty; those of programs that were killed are taken away.
 * Its name ends in the number of the program: two at a time do not share one.
 */
export function ownFolder(within: string, name: string): string {
  for (const entry of existsSync(within) ? readdirSync(within).sort() : []) {
    const left = /^(.*)-(\d+)$/.exec(entry);
    if (left?.[1] === name && !isRunning(Number(left[2])))
      rmSync(join(within, entry), { recursive: true, force: true });
  }
  return join(within, `${name}-${process.pid}`);
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
