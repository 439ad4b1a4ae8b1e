/** How far a stage of long work has come: how many there are to do, how many are done, or that it is over. */
export interface Reached {
  readonly stage: string;
  readonly total?: number;
  readonly done?: number;
  readonly over?: true;
}

// One for the whole thread: the bundled pages have a copy of this module of their own.
const shared = globalThis as {
  concordListener?: ((reached: Reached) => void) | undefined;
  concordCounts?: Map<string, number>;
};
shared.concordCounts ??= new Map();
const counts = shared.concordCounts;

/** Has somebody listen to how far this thread's work has come; nobody with null, and then telling costs nothing. */
export function listenTo(listener: ((reached: Reached) => void) | null): void {
  shared.concordListener = listener ?? undefined;
  counts.clear();
}

/** Tells how many there are to do in a stage that may not have begun. */
export function expected(stage: string, total: number): void {
  shared.concordListener?.({ stage, total });
}

/** Tells that one more is done, or so many more. */
export function done(stage: string, more = 1): void {
  if (!shared.concordListener) return;
  const now = (counts.get(stage) ?? 0) + more;
  counts.set(stage, now);
  shared.concordListener({ stage, done: now });
}

/** Tells how many are done now. */
export function reached(stage: string, now: number): void {
  if (!shared.concordListener) return;
  counts.set(stage, now);
  shared.concordListener({ stage, done: now });
}

/** Tells that a stage is over; it may begin again. */
export function over(stage: string): void {
  counts.delete(stage);
  shared.concordListener?.({ stage, over: true });
}
