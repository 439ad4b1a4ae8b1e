import type { Span } from '../read/source-text.ts';

/** The index of the first span that begins at an offset or after it; the spans are in the order of their beginnings. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie within another, of spans in order: found by halving, so that a long text costs no more than its length. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let i = firstFrom(spans, start); i < spans.length; i++) {
    const span = spans[i] as S;
    if (span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}
