/** One page of a long list. */
export interface PageOfList<Thing> {
  /** From 1. */
  number: number;
  things: readonly Thing[];
}

/**
 * Cuts a list into pages of at most `size`, in order; an empty list has one empty page, so that its address exists.
 */
export function inPages<Thing>(things: readonly Thing[], size: number): PageOfList<Thing>[] {
  const count = Math.max(1, Math.ceil(things.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    things: things.slice(index * size, (index + 1) * size),
  }));
}

/** One of an ordered row with the one before it and the one after. */
export interface Step<Thing> {
  at: Thing;
  earlier: Thing | null;
  later: Thing | null;
}

/** Gives each of a row ordered first to last its neighbours. */
export function steps<Thing>(row: readonly Thing[]): Step<Thing>[] {
  return row.map((at, index) => ({
    at,
    earlier: row[index - 1] ?? null,
    later: row[index + 1] ?? null,
  }));
}
