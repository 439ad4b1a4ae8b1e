import type { Span } from '../../read/source-text.ts';
import type { Run } from './align.ts';

/** Words with the bracket or quotation mark that opens or closes them. */
const words = /[[<"']?[\p{L}\p{N}](?:[^\r\n]*[\p{L}\p{N}/;])?[\]>"']?/gu;

/**
 * The words of a file that stand in none of the stretches held, line by line: addresses of links, the language of a
 * fence. Marks without a letter or digit are not words.
 *
 *     [the statement](https://example.org/a)
 *                     ^^^^^^^^^^^^^^^^^^^^^
 */
export function wordsNotHeld(file: string, held: readonly Span[]): Run[] {
  const ordered = [...held].sort((a, b) => a.start - b.start);
  const found: Run[] = [];
  let at = 0;
  for (const { start, end } of [...ordered, { start: file.length, end: file.length }]) {
    if (start > at)
      for (const match of file.slice(at, start).matchAll(words))
        found.push({ text: match[0], offset: at + match.index, length: match[0].length });
    at = Math.max(at, end);
  }
  return found;
}
