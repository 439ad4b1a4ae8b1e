import type { SourceText } from '../read/source-text.ts';
import { indentedGoesOn, marginOf } from './indented-lines.ts';
import { WIDEST_WRAP, widthOf } from './line-shapes.ts';
import type { Line } from './lines.ts';
import { goesOnAsTitle, houseApart, joinedAsRepeated } from './title-lines.ts';
import { goesOn, isCutDateline, isWrapped, opens, widthOfBlock } from './wrapped-lines.ts';

/**
 * Groups lines into paragraphs: a blank line ends one, and so does every line break of a file whose lines are not wrapped.
 * It joins two lines only where wrapping explains the break: the next word would not have fitted, and lines beside it
 * break within their sentences. Lines of a list stay apart.
 *
 *     China and Kenya agreed on Thursday to strengthen     wrapped at 52: joined
 *                                                    ^
 *     their ties.
 */
export function paragraphsOf(
  source: SourceText,
  lines: readonly Line[],
  isAgency: (words: string) => boolean,
): Line[][] {
  const blocks: Line[][] = [];
  let fileWidth = 0;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && !line.afterBlank) block.push(line);
    else blocks.push([line]);
    const width = widthOf(line);
    if (width <= WIDEST_WRAP) fileWidth = Math.max(fileWidth, width);
  }
  return joinedAsRepeated(
    source.text,
    blocks
      .flatMap((block) => houseApart(source.text, block, isAgency))
      .flatMap((block) => splitBlock(source.text, block, fileWidth)),
  );
}

/** Cuts lines that stand together into paragraphs: as wrapped lines, as indented ones, or line by line. */
function splitBlock(text: string, block: Line[], fileWidth: number): Line[][] {
  const width = widthOfBlock(text, block, fileWidth);
  const wrapped = isWrapped(text, block, width);
  const margin = wrapped ? marginOf(text, block) : null;
  const paragraphs: Line[][] = [];
  for (const line of block) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    const joins =
      before !== undefined &&
      (wrapped
        ? (margin === null
            ? goesOn(text, before, line, width)
            : indentedGoesOn(text, block, margin, before, line)) ||
          opens(text, block, line) ||
          isCutDateline(text, before)
        : goesOnAsTitle(text, paragraph ?? [], before, line));
    if (paragraph && joins) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
