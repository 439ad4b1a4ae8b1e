import type { SourceText } from '../read/source-text.ts';
import type { Line } from './lines.ts';

/** Lines no longer than this can be the result of wrapping; longer ones are whole paragraphs. */
const WIDEST_WRAP = 110;
/** A line this much shorter than the widest ended where its writer ended it. */
const SLACK = 24;

/**
 * Groups lines into paragraphs: a blank line ends one, and so does every line break of a file whose lines are not wrapped.
 * It joins two lines only where wrapping explains the break: the next word would not have fitted.
 *
 *     China and Kenya agreed on Thursday to strengthen     wrapped at 52: joined
 *                                                    ^
 *     their ties.
 */
export function paragraphsOf(source: SourceText, lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && !line.afterBlank) block.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => splitBlock(source.text, block));
}

function splitBlock(text: string, block: Line[]): Line[][] {
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.start + line.indent);
  const paragraphs: Line[][] = [];
  for (const line of block) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    if (paragraph && before && isWrapped(text, before, line, width)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (width > WIDEST_WRAP) return false;
  const room = width - (before.end - before.start + before.indent);
  const next = text.slice(line.start, line.end);
  const word = next.search(/\s/);
  const needed = 1 + (word < 0 ? next.length : word);
  if (room < needed) return true;
  return (
    room < SLACK &&
    /^[\p{Ll}\d(]/u.test(next) &&
    !/[.!?:]["”’)]*$/.test(text.slice(before.start, before.end))
  );
}
