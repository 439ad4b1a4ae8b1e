import type { Span } from '../../read/source-text.ts';

/** Tells whether a span lies within another; nothing lies within none. */
export function within(span: Span, around: Span | null): boolean {
  return around !== null && span.start >= around.start && span.end <= around.end;
}
