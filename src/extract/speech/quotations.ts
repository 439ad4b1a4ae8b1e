import type { Span } from '../../read/source-text.ts';

/** Fewer words than this between quotation marks are a term set off, not speech. */
const FEWEST_WORDS = 4;

/**
 * Finds what stands between quotation marks and is long enough to be speech; the marks are part of the span.
 * It refuses single words and terms set off (`"unique"`), and a mark that nothing closes.
 *
 *     He said, “China is willing to work with African countries.”
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function quotationsIn(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const match of words.matchAll(/“[^“”]+”|"[^"]+"|«[^«»]+»/g)) {
    if (match[0].split(/\s+/).length < FEWEST_WORDS) continue;
    found.push({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    });
  }
  return found;
}
