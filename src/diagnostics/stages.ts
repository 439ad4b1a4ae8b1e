import { over } from './reached.ts';

interface Stage {
  name: string;
  since: number;
  /** Milliseconds of stages begun and ended inside this one. */
  inner: number;
}

// One list for the whole process: the bundled pages have a copy of this module of their own.
const shared = globalThis as { concordStages?: Stage[] };
shared.concordStages ??= [];
const open = shared.concordStages;

/**
 * Begins a stage of a build and returns the function that ends it. With `CONCORD_STAGES=1` each end writes
 * its own seconds, those of stages begun and ended inside it not counted, to stderr; otherwise nothing is written.
 * Its end is told as progress too.
 * It measures only what it is told of: a stage never ended is never written.
 *
 *     stage reading 12.3 s
 *           ^^^^^^^ ^^^^
 */
export function beginStage(name: string): () => void {
  const stage: Stage = { name, since: performance.now(), inner: 0 };
  open.push(stage);
  return () => {
    const place = open.lastIndexOf(stage);
    if (place === -1) return;
    open.splice(place, 1);
    over(name);
    const taken = performance.now() - stage.since;
    const outer = open.at(-1);
    if (outer) outer.inner += taken;
    if (process.env['CONCORD_STAGES'] !== '1') return;
    process.stderr.write(`stage ${name} ${((taken - stage.inner) / 1000).toFixed(2)} s\n`);
  };
}
