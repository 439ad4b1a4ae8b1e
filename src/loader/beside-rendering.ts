import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { MadeBeside } from './beside-pages.ts';
import { shareMade } from './share.ts';
import { stateSizes } from './state-sizes.ts';

/**
 * Makes exports, search indexes and pictures in a thread of its own while the pages are rendered, in a folder of its own,
 * and puts them among the pages when these are done: a build uses two cores, and its result depends on neither's pace.
 */
export function besideRendering(): AstroIntegration {
  let folder = '';
  let made: Promise<MadeBeside> | undefined;
  let related: Promise<void> | undefined;
  return {
    name: 'beside-rendering',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The pages are bundled while statements are compared; the first page is rendered when both are done.
        const writeBundle = () => related;
        updateConfig({ vite: { plugins: [{ name: 'beside-rendering', writeBundle }] } });
      },
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.cacheDir), 'beside');
      },
      'astro:build:start': () => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const thread = inOwnThread(folder);
        made = thread.made;
        // A fault is told when the pages are done; until then nobody waits for it.
        made.catch(() => {});
        related = thread.related;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!made) return;
        const { written, searched, indexes } = await made;
        // What a job made of its share is in the cache.
        if (shareMade()) return;
        const site = fileURLToPath(dir);
        moveInto(folder, site);
        stateSizes(site, written);
        logger.info(
          `${searched} statements in ${indexes} search index${indexes === 1 ? '' : 'es'}`,
        );
      },
    },
  };
}

/** `related` is settled when the statements are related, or the thread has ended for whatever reason. */
function inOwnThread(folder: string): { related: Promise<void>; made: Promise<MadeBeside> } {
  const worker = new Worker(new URL('./beside-worker.ts', import.meta.url), {
    workerData: { folder },
  });
  const related = new Promise<void>((done) => {
    worker.once('message', () => done()).once('exit', () => done());
  });
  const made = new Promise<MadeBeside>((done, fail) => {
    worker.on('message', (told: 'related' | MadeBeside) => {
      if (told !== 'related') done(told);
    });
    worker.once('error', fail);
    worker.once('exit', (code) =>
      fail(new Error(`the thread beside the pages ended with ${code}`)),
    );
  });
  return { related, made };
}

/**
 * Moves what a folder holds into another that may hold folders of the same names, but no files. Of two such folders the
 * one that holds less is moved into the other, which takes its place: ten thousand pages' folders, not all files beside them.
 */
export function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    try {
      // A folder that is not there yet, or holds nothing, moves whole.
      renameSync(source, target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EXDEV') cpSync(source, target, { recursive: true });
      else if (entry.isDirectory()) unite(source, target);
      else throw error;
    }
  }
}

function unite(source: string, target: string): void {
  if (readdirSync(source).length <= readdirSync(target).length) {
    moveInto(source, target);
    return;
  }
  moveInto(target, source);
  rmSync(target, { recursive: true });
  renameSync(source, target);
}
