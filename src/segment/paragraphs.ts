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
  const wrapped = isHardWrapped(source.text, blocks);
  return blocks.flatMap((block) => splitBlock(source.text, block, wrapped));
}

function splitBlock(text: string, block: Line[], wrapped: boolean): Line[][] {
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.start + line.indent);
  const paragraphs: Line[][] = [];
  for (const line of block) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    if (paragraph && before && isWrapped(text, before, line, width, wrapped)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** A break the width explains, in a file whose lines are wrapped; elsewhere only one in the middle of a sentence. */
function isWrapped(text: string, before: Line, line: Line, width: number, wrapped: boolean): boolean {
  if (width > WIDEST_WRAP) return false;
  const room = width - (before.end - before.start + before.indent);
  const next = text.slice(line.start, line.end);
  const inSentence = /^[\p{Ll}\d(]/u.test(next) && !/[.!?:]["”’)]*$/.test(text.slice(before.start, before.end));
  if (wrapped && room < roomFor(next)) return true;
  return room < SLACK && inSentence && !/^\d{1,4}[-/:.\s]/.test(next);
}

function roomFor(next: string): number {
  const word = next.search(/\s/);
  return 1 + (word < 0 ? next.length : word);
}

/** A file is wrapped where, in blocks of three lines or more, most breaks but the last stand where the next word would not have fitted. */
function isHardWrapped(text: string, blocks: readonly Line[][]): boolean {
  let explained = 0;
  let all = 0;
  for (const block of blocks) {
    if (block.length < 3) continue;
    let width = 0;
    for (const line of block) width = Math.max(width, line.end - line.start + line.indent);
    if (width > WIDEST_WRAP) continue;
    for (let i = 0; i + 1 < block.length; i++) {
      const [line, next] = [block[i] as Line, block[i + 1] as Line];
      all += 1;
      if (width - (line.end - line.start + line.indent) < roomFor(text.slice(next.start, next.end))) explained += 1;
    }
  }
  return all > 0 && explained / all >= 0.5;
}
