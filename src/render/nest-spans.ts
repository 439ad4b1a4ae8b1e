/** A stretch of a text that something is said about. */
export interface Marked<T> {
  readonly start: number;
  readonly end: number;
  readonly about: T;
}

/** Plain words, or a marked stretch that holds others; `continued` where an earlier piece of the same stretch was cut off. */
export type Nested<T> =
  | { readonly text: string }
  | { readonly about: T; readonly continued: boolean; readonly children: readonly Nested<T>[] };

/**
 * Nests marked stretches of a text so that they can be printed as elements inside one another.
 * Stretches that cross are cut where the earlier one ends; the pieces together are the stretch, and no word is lost or
 * printed twice. Stretches that are empty or reach outside the text are left out.
 *
 *     a cross of two stretches
 *     ^----------^           first
 *            ^-------------^ second, cut in two
 */
export function nestSpans<T>(text: string, spans: readonly Marked<T>[]): Nested<T>[] {
  const kept = spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((span) => ({ ...span, continued: false }));
  return nest(text, 0, text.length, kept);
}

type Piece<T> = Marked<T> & { readonly continued: boolean };

function nest<T>(text: string, from: number, to: number, spans: Piece<T>[]): Nested<T>[] {
  let waiting = spans.sort(byOuter);
  let next = 0;
  const nodes: Nested<T>[] = [];
  let at = from;
  for (let outer = waiting[next]; outer; outer = waiting[next]) {
    next++;
    if (outer.start > at) nodes.push({ text: text.slice(at, outer.start) });
    const inside: Piece<T>[] = [];
    const cut: Piece<T>[] = [];
    for (let span = waiting[next]; span && span.start < outer.end; span = waiting[next]) {
      next++;
      inside.push({ ...span, end: Math.min(span.end, outer.end) });
      if (span.end > outer.end) cut.push({ ...span, start: outer.end, continued: true });
    }
    nodes.push({
      about: outer.about,
      continued: outer.continued,
      children: nest(text, outer.start, outer.end, inside),
    });
    if (cut.length > 0) {
      waiting = [...cut, ...waiting.slice(next)].sort(byOuter);
      next = 0;
    }
    at = outer.end;
  }
  if (at < to) nodes.push({ text: text.slice(at, to) });
  return nodes;
}

function byOuter<T>(a: Piece<T>, b: Piece<T>): number {
  return a.start - b.start || b.end - a.end;
}
