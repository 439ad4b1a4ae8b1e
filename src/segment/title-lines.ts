import { dateLine, isInCapitals, WIDEST_WRAP, widthOf } from './line-shapes.ts';
import type { Line } from './lines.ts';

/** A line of capitals so long that a comma ends is no name of a list. */
const NARROWEST_TITLE = 30;

/** The lines a house stands among, above its report. */
const CREDITED = 4;

/** A house on a line of its own above the day it sent the report: no title goes on with it, however it is wrapped. */
export function houseApart(
  text: string,
  block: Line[],
  isAgency: (words: string) => boolean,
): Line[][] {
  const words = ({ start, end }: Line) => text.slice(start, end);
  const at = block.findIndex((line, i) => {
    const next = block[i + 1];
    return i > 0 && i < CREDITED && next && dateLine.test(words(next)) && isAgency(words(line));
  });
  if (at < 0) return [block];
  return [block.slice(0, at), block.slice(at, at + 1), block.slice(at + 1)];
}

/** Paragraphs among which a title is printed twice. */
const HEAD = 8;

/** Two lines that stand as one line beside them are one: a title over two lines, printed again. */
export function joinedAsRepeated(text: string, paragraphs: Line[][]): Line[][] {
  const adjoins = (i: number) => paragraphs[i]?.[0]?.afterBlank === false;
  const short = (i: number) =>
    paragraphs[i]?.length === 1 && widthOf(paragraphs[i]?.[0] as Line) <= WIDEST_WRAP;
  if (![...Array(HEAD).keys()].some((i) => adjoins(i + 1) && short(i) && short(i + 1)))
    return paragraphs;
  const head = paragraphs.slice(0, HEAD).map((lines) => foldedWords(text, lines));
  const at = head.findIndex((words, i) => {
    const next = head[i + 1];
    const below = paragraphs[i + 1]?.[0];
    return (
      next !== undefined &&
      below?.afterBlank === false &&
      head.some((other, j) => j !== i && j !== i + 1 && other === `${words} ${next}`)
    );
  });
  if (at < 0) return paragraphs;
  const joined = [...(paragraphs[at] ?? []), ...(paragraphs[at + 1] ?? [])];
  return [...paragraphs.slice(0, at), joined, ...paragraphs.slice(at + 2)];
}

function foldedWords(text: string, lines: readonly Line[]): string {
  const words = text.slice(lines[0]?.start, lines.at(-1)?.end).slice(0, 2 * WIDEST_WRAP);
  return (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

/**
 * Tells whether, among lines that are not wrapped, a title goes on from the line before.
 * It refuses every line that could be one of its own.
 */
export function goesOnAsTitle(
  text: string,
  paragraph: readonly Line[],
  before: Line,
  line: Line,
): boolean {
  return breaksOff(text, before, line) || goesOnFromHeading(text, paragraph, line);
}

/** What a statement is called, on a line of its own, and what goes on from it: `Statement` / `by H.E. Mr. …` / `at the …` */
const headingWord =
  /^(?:(?:opening|keynote|national|welcome|closing) )?(?:statement|remarks|address|speech|message|intervention|toast|lecture|agreed minutes|memorandum of understanding|joint (?:statement|communiqu[eé]|declaration))$/i;
const goesOnSmall =
  /^(?:by|of|at|to|on|in|for|between|delivered|made|and|during|before)\s(?!the\s(?:two|sides)\b).{2,140}[^.;:,]$/;

function goesOnFromHeading(text: string, paragraph: readonly Line[], line: Line): boolean {
  const [first] = paragraph;
  return (
    first !== undefined &&
    headingWord.test(text.slice(first.start, first.end)) &&
    goesOnSmall.test(text.slice(line.start, line.end))
  );
}

/**
 * Tells whether a title goes on: its line ends in a word no phrase can end in, however it was broken, or the next begins
 * with a small word no line of its own begins with.
 */
function breaksOff(text: string, before: Line, line: Line): boolean {
  const words = text.slice(before.start, before.end);
  return (
    widthOf(before) <= WIDEST_WRAP &&
    ((words.length > NARROWEST_TITLE &&
      words.endsWith(',') &&
      isInCapitals(text, before) &&
      isInCapitals(text, line)) ||
      /\s(?:of|and|the|with|between|from|for|to|by|OF|AND|THE|WITH|BETWEEN|FROM|FOR|TO|BY)$/.test(
        words,
      ) ||
      (widthOf(line) <= WIDEST_WRAP &&
        /^\p{Lu}[^.!?:;,|]{12,}[\p{Ll}\d]$/u.test(words) &&
        /^(?:of|from|with|between|to|for|in|on|at|after|over|amid)\s(?:(?:the|an?|his|her|its|their)\s)?\p{Lu}(?!.*\b(?:Press|Reuters?|News|Agency|Agencies|Services?|Reports?|Times|Post|AP|AFP|UPI|TASS|Staff|Correspondent)\.?$)/u.test(
          text.slice(line.start, line.end),
        )))
  );
}
