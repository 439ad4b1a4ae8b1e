import { positionAt, type SourceText, type Span } from '../read/source-text.ts';
import type { Evidence } from '../schema/basis.ts';

/** The words of a span with the line and column they begin at. */
export function evidenceAt(source: SourceText, span: Span): Evidence {
  return { ...positionAt(source, span.start), text: source.text.slice(span.start, span.end) };
}
