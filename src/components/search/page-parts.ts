/** A part of the search page by its id. Errors: throws where the page has none of that kind. */
export function the<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const held = document.getElementById(id);
  if (!(held instanceof kind)) throw new Error(`the search page has no #${id}`);
  return held;
}

/** Rows restored at most: a reader who comes back waits for all of them. */
const MOST_RESTORED = 200;

/** How many rows were shown when the reader left this entry of the history. */
export function rowsKept(kept: unknown, usual: number): number {
  const rows = numberIn(kept, 'rows');
  return rows !== null && rows > 0 ? Math.min(rows, MOST_RESTORED) : usual;
}

/** How far down the page the reader was; the top where that is not known. */
export function topKept(kept: unknown): number {
  return numberIn(kept, 'top') ?? 0;
}

function numberIn(kept: unknown, name: string): number | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const value = Object.entries(kept).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : null;
}

/** Waits until the reader sees what has been laid out: what is fetched next does not keep it back. */
export function painted(): Promise<void> {
  return new Promise((seen) => {
    requestAnimationFrame(() => setTimeout(seen));
  });
}
