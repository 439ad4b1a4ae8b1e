import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { lookAtTree, secondsOfEnded } from './process-tree.ts';

/** What a program took. */
export interface Taken {
  readonly ok: boolean;
  /** By the clock. */
  readonly seconds: number;
  /** Of all processes; null where the system does not tell. */
  readonly processorSeconds: number | null;
  /** Bytes, of all processes at once, looked at every 100 ms; null where the system does not tell. */
  readonly peakMemory: number | null;
}

/** Runs a program and watches it and all it starts; what it says of a failure on stderr is passed on where it fails. */
export async function watched(
  command: readonly [program: string, ...args: string[]],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; onLine?: (line: string) => void } = {},
): Promise<Taken> {
  const [program, ...args] = command;
  const { cwd, env, onLine } = options;
  const before = secondsOfEnded();
  const start = performance.now();
  const child = spawn(program, args, {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    said.push(...lines);
    for (const line of lines) onLine?.(line);
  });
  let peakMemory: number | null = null;
  // A process that is left behind by its parent is never counted among the ended: so its own time is looked at too.
  const seen = new Map<number, number>();
  const look = () => {
    const tree = child.pid === undefined ? null : lookAtTree(child.pid);
    if (tree === null) return;
    peakMemory = Math.max(peakMemory ?? 0, tree.memory);
    for (const [pid, seconds] of tree.seconds) seen.set(pid, seconds);
  };
  const looking = setInterval(look, 100);
  const code = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      said.push(error.message);
      done(null);
    });
    child.on('close', done);
  });
  clearInterval(looking);
  if (code !== 0) process.stderr.write(`${[...said, rest].join('\n')}\n`);
  const seconds = (performance.now() - start) / 1000;
  const after = secondsOfEnded();
  const ended = before === null || after === null ? null : after - before;
  const looked = [...seen.values()].reduce((sum, each) => sum + each, 0);
  return {
    ok: code === 0,
    seconds,
    processorSeconds: ended === null ? null : Math.max(ended, looked),
    peakMemory,
  };
}

/** What several programs took one after the other. */
export function together(all: readonly Taken[]): Taken {
  const sum = (values: readonly (number | null)[]) =>
    values.reduce((whole, each) => (whole === null || each === null ? null : whole + each), 0);
  const peaks = all.map(({ peakMemory }) => peakMemory);
  return {
    ok: all.every(({ ok }) => ok),
    seconds: all.reduce((whole, { seconds }) => whole + seconds, 0),
    processorSeconds: sum(all.map(({ processorSeconds }) => processorSeconds)),
    peakMemory: peaks.includes(null) ? null : Math.max(...(peaks as number[])),
  };
}
