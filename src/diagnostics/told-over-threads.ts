import { BroadcastChannel } from 'node:worker_threads';
import { listenTo, type Reached } from './reached.ts';

/** The channel over which threads tell how far they have come. */
export const CHANNEL = 'concord-progress';

/** So often a thread tells how many are done. */
const EVERY_MILLISECONDS = 100;

/** Tells the threads that listen on the channel how far this one has come. */
export function tellOtherThreads(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // The thread ends when its work is done.
  channel.unref();
  const last = new Map<string, number>();
  listenTo((reached: Reached) => {
    const now = performance.now();
    const since = now - (last.get(reached.stage) ?? Number.NEGATIVE_INFINITY);
    if (reached.done !== undefined && since < EVERY_MILLISECONDS) return;
    if (reached.done !== undefined) last.set(reached.stage, now);
    channel.postMessage(reached);
  });
}
