import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expected, reached } from '../diagnostics/reached.ts';
import { beginStage } from '../diagnostics/stages.ts';
import { KeptStatements } from './kept-statements.ts';
import type { OpenArchive } from './open-archive.ts';
import { isIn, type Share } from './share.ts';

/** What a reading thread is given: the texts not read yet, by id, and the place of the next one to take. */
export interface ReadingTogether {
  readonly folder: string;
  readonly texts: readonly string[];
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** Fewer texts are read sooner by one thread than another is started. */
const WORTH_ANOTHER_THREAD = 250;
/** Texts taken at a time. */
const TAKEN = 8;

/**
 * Reads the texts of an archive, or of one job's share of it, that are not kept from an earlier time, on every core, and
 * keeps them.
 * What is read does not depend on the number of threads; a text that cannot be read is left for the loader, which
 * tells why. Errors: rejects where a thread fails.
 */
export async function readAhead(
  archive: OpenArchive,
  threads: number = availableParallelism(),
  share: Share | null = null,
): Promise<void> {
  const kept = new KeptStatements(archive);
  const texts = kept.unread().filter((id) => share === null || isIn(share, id));
  // The loader reads a few as soon.
  const few = threads < 2 || texts.length < WORTH_ANOTHER_THREAD;
  if (few && share === null) return;
  const end = beginStage('reading');
  expected('reading', texts.length);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const common: ReadingTogether = { folder: archive.root, texts, next };
  const others = Array.from({ length: few ? 0 : threads - 1 }, () => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      workerData: common,
    });
    return new Promise<void>((done, fail) => {
      worker.once('error', fail).once('exit', (code) => {
        if (code === 0) done();
        else fail(new Error(`a reading thread ended with ${code}`));
      });
    });
  });
  readTogether(kept, texts, next);
  await Promise.all(others);
  end();
}

/** Takes texts from the list, a few at a time, and keeps what is read of them, until the list is done. */
export function readTogether(
  kept: KeptStatements,
  texts: readonly string[],
  next: Int32Array<SharedArrayBuffer>,
): void {
  for (;;) {
    const from = Atomics.add(next, 0, TAKEN);
    if (from >= texts.length) return;
    reached('reading', from);
    kept.read(texts.slice(from, from + TAKEN));
  }
}
