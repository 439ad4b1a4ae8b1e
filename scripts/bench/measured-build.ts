import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { memoryOfTree, secondsOfEnded } from './process-tree.ts';

export interface MeasuredBuild {
  ok: boolean;
  seconds: number;
  /** Seconds by stage, in the order the stages first ended. */
  stages: Map<string, number>;
  /** Bytes, or null where the system does not tell. */
  peakMemory: number | null;
  processorSeconds: number | null;
}

/** Builds an archive in a process of its own, with the cache given (an empty one for a cold build), and watches it: stage times it writes, memory every 200 ms, processor time. */
export async function measuredBuild(
  content: string,
  outDir: string,
  cache: string,
): Promise<MeasuredBuild> {
  const before = secondsOfEnded();
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    env: { ...process.env, ARCHIVE_CONTENT: content, CONCORD_STAGES: '1', CONCORD_CACHE: cache },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const stages = new Map<string, number>();
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const stage = readStage(line);
      if (stage) stages.set(stage.name, (stages.get(stage.name) ?? 0) + stage.seconds);
      else process.stderr.write(`${line}\n`);
    }
  });
  let peakMemory: number | null = null;
  const sample = () => {
    if (child.pid === undefined) return;
    const memory = memoryOfTree(child.pid);
    if (memory !== null) peakMemory = Math.max(peakMemory ?? 0, memory);
  };
  const sampler = setInterval(sample, 200);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampler);
  const after = secondsOfEnded();
  return {
    ok: code === 0,
    seconds: (performance.now() - start) / 1000,
    stages,
    peakMemory,
    processorSeconds: before === null || after === null ? null : after - before,
  };
}

/**
 * Reads a line a build writes at the end of a stage; null for any other line.
 *
 *     stage reading 12.3 s
 *           ^^^^^^^ ^^^^
 */
export function readStage(line: string): { name: string; seconds: number } | null {
  const stage = /^stage (\S+) (\d+(?:\.\d+)?) s$/.exec(line);
  return stage ? { name: String(stage[1]), seconds: Number(stage[2]) } : null;
}
