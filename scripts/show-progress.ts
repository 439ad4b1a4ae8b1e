import { performance } from 'node:perf_hooks';
import { BroadcastChannel } from 'node:worker_threads';
import { Progress } from '../src/diagnostics/progress.ts';
import { listenTo, type Reached } from '../src/diagnostics/reached.ts';
import { CHANNEL } from '../src/diagnostics/told-over-threads.ts';

/** A stream that words go to, as far as showing needs it. */
export interface Shown {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(words: string): unknown;
}

const REWRITTEN_SECONDS = 0.1;
const PLAIN_SECONDS = 10;
const CLEAR = '\r\x1b[2K';

/**
 * Shows how far work has come: on a terminal in one line that is rewritten, elsewhere in plain lines, one in ten seconds at
 * most. `told` takes what is reached; `clear` takes the rewritten line away, for other words to come.
 */
export function shownOn(
  stream: Shown,
  clock: () => number,
  isTerminal: boolean,
): { told: (reached: Reached) => void; clear: () => void } {
  const progress = new Progress(clock);
  const every = isTerminal ? REWRITTEN_SECONDS : PLAIN_SECONDS;
  // Work that is soon done shows nothing in plain lines.
  let next = isTerminal ? Number.NEGATIVE_INFINITY : clock() + PLAIN_SECONDS;
  let stands = false;
  const clear = () => {
    if (stands) stream.write(CLEAR);
    stands = false;
  };
  const told = (reached: Reached) => {
    progress.reach(reached);
    if (clock() < next) return;
    next = clock() + every;
    const line = progress.line();
    if (!isTerminal) {
      if (line) stream.write(`${line}\n`);
      return;
    }
    clear();
    if (!line) return;
    // A line that breaks could not be taken back.
    stream.write(line.slice(0, (stream.columns || 80) - 1));
    stands = true;
  };
  return { told, clear };
}

/**
 * Shows on stderr how far this program and its threads have come until the function it returns is called; words that others write meanwhile
 * take the place of the line. On a terminal under CI the lines are plain.
 */
export function showProgress(): () => void {
  const isTerminal = process.stderr.isTTY === true && !process.env['CI'];
  const { write } = process.stderr;
  const out: Shown = {
    columns: process.stderr.columns,
    write: (words) => write.call(process.stderr, words),
  };
  const { told, clear } = shownOn(out, () => performance.now() / 1000, isTerminal);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => told(data as Reached);
  channel.unref();
  listenTo(told);
  const restore = [process.stdout, process.stderr].map((stream) => {
    const own = stream.write;
    stream.write = ((...given: Parameters<typeof own>) => {
      clear();
      return own.apply(stream, given);
    }) as typeof own;
    return () => {
      stream.write = own;
    };
  });
  return () => {
    clear();
    listenTo(null);
    channel.close();
    for (const back of restore) back();
  };
}
