import type { SourceText } from '../read/source-text.ts';
import type { Line } from './lines.ts';

/** Lines no longer than this can be the result of wrapping; longer ones are whole paragraphs. */
const WIDEST_WRAP = 110;
/** No page is set narrower; lines that are all shorter were ended by their writer. */
const NARROWEST_WRAP = 40;
/** A line of capitals so long that a comma ends is no name of a list. */
const NARROWEST_TITLE = 30;
/** A line this much shorter than the widest ended where its writer ended it. */
const SLACK = 24;
/** So many lines show by themselves how wide they are set; fewer are measured by the file. */
const ENOUGH_LINES = 3;

/** White space before a line that begins a paragraph. */
const INDENT = 3;
/** A heading of more lines is a paragraph. */
const MOST_HEADING_LINES = 5;

/** A stop that ends a sentence, not one that cuts a word short: `Mr.`, `U.S.` */
const endsSentence = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Jr|Sr|Gen|Hon|Messrs|[A-Z]))[.!?:;]["”’)]{0,3}$/;
const listMark = /^(?:\d{1,3}[.)]|\(?[a-z\d]{1,3}\)|[-–—•*·])\s/u;

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

/** The lines a house stands among, above its report. */
const CREDITED = 4;

/** A house on a line of its own above the day it sent the report: no title goes on with it, however it is wrapped. */
function houseApart(text: string, block: Line[], isAgency: (words: string) => boolean): Line[][] {
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
function joinedAsRepeated(text: string, paragraphs: Line[][]): Line[][] {
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

function widthOf({ start, end, indent }: Line): number {
  return end - start + indent;
}

/** Among so many lines a dateline stands: a byline can be above it. */
const FIRST_LINES = 3;
/** A place in capitals and a dash, as a dateline has them. */
const datelineBefore = /^\p{Lu}[\p{Lu}.,'’-]+(?: [^\n]{1,40}?)?(?: - | ?-- ?| ?— ?)/u;

/** A dateline from which the agency was taken after the lines were wrapped: its line is short, and goes on. */
const cutDateline =
  /^\p{Lu}{2}[\p{Lu} .'’-]*,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?:, \d{4})? \p{Lu}[^\n]{3,}[\p{L}\d,]$/u;

function isCutDateline(text: string, { start, end }: Line): boolean {
  return cutDateline.test(text.slice(start, end));
}

function splitBlock(text: string, block: Line[], fileWidth: number): Line[][] {
  let width = block.length >= ENOUGH_LINES ? 0 : fileWidth;
  // A dateline set before the first line makes it longer than those it was wrapped to.
  const measured =
    block.length > ENOUGH_LINES
      ? block.filter(
          ({ start, end }, i) => i >= FIRST_LINES || !datelineBefore.test(text.slice(start, end)),
        )
      : block;
  for (const line of measured) width = Math.max(width, widthOf(line));
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
            : line.indent < margin + INDENT && isOfBody(text, before, line, block)) ||
          opens(text, block, line) ||
          isCutDateline(text, before)
        : breaksOff(text, before, line) || goesOnFromHeading(text, paragraph, line));
    if (paragraph && joins) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** What a statement is called, on a line of its own, and what goes on from it: `Statement` / `by H.E. Mr. …` / `at the …` */
const headingWord =
  /^(?:(?:opening|keynote|national|welcome|closing) )?(?:statement|remarks|address|speech|message|intervention|toast|lecture|agreed minutes|memorandum of understanding|joint (?:statement|communiqu[eé]|declaration))$/i;
const goesOnSmall =
  /^(?:by|of|at|to|on|in|for|between|delivered|made|and|during|before)\s(?!the\s(?:two|sides)\b).{2,140}[^.;:,]$/;

function goesOnFromHeading(
  text: string,
  paragraph: readonly Line[] | undefined,
  line: Line,
): boolean {
  const [first] = paragraph ?? [];
  return (
    first !== undefined &&
    headingWord.test(text.slice(first.start, first.end)) &&
    goesOnSmall.test(text.slice(line.start, line.end))
  );
}

/** Lines that begin paragraphs where indents mark them. */
const FEWEST_INDENTED = 2;

/** Where indents mark the paragraphs, how far the other lines stand in; null where they do not. */
function marginOf(text: string, block: readonly Line[]): number | null {
  const least = Math.min(...block.map(({ indent }) => indent));
  if (!block.some(({ indent }) => indent >= least + INDENT)) return null;
  const body = block.filter((line) => !isInCapitals(text, line));
  if (body.length < ENOUGH_LINES) return null;
  const margin = Math.min(...body.map(({ indent }) => indent));
  const indented = body.filter(({ indent }) => indent >= margin + INDENT);
  const flush = body.filter(({ indent }) => indent === margin);
  // Indents of many depths set verse, tables and addresses, no paragraphs.
  const depths = new Set(indented.map(({ indent }) => indent));
  return indented.length >= FEWEST_INDENTED &&
    depths.size <= 2 &&
    flush.length >= indented.length &&
    indented.every(({ start, end }) => /^["“”'‘([\p{Lu}\d-]/u.test(text.slice(start, end)))
    ? margin
    : null;
}

/** Within indented paragraphs a line goes on, unless a heading, a date or a house stands by itself. */
function isOfBody(text: string, before: Line, line: Line, block: readonly Line[]): boolean {
  const words = text.slice(line.start, line.end);
  const earlier = text.slice(before.start, before.end);
  if (isInCapitals(text, before) && !isInCapitals(text, line)) return false;
  if (isInCapitals(text, line) && !endsSentence.test(words)) return false;
  if ([words, earlier].some((one) => dateLine.test(one) || houseAlone.test(one))) return false;
  const signed = line === block.at(-1) && words.length < SLACK && !/[.!?]["”’)]*$/.test(words);
  return !(signed && endsSentence.test(earlier)) && !listMark.test(words);
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

/** Wrapped lines break where the next word does not fit, mostly within a sentence; lines of their own end theirs. */
function isWrapped(text: string, block: readonly Line[], width: number): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || isHeading(text, block, width)) return false;
  let full = 0;
  let within = 0;
  for (let i = 1; i < block.length; i++) {
    const before = block[i - 1] as Line;
    if (!isFull(text, before, block[i] as Line, width)) continue;
    full++;
    if (!endsSentence.test(text.slice(before.start, before.end))) within++;
  }
  return within > 0 && within * 2 >= full && full * 5 >= (block.length - 1) * 2;
}

/** Lines of a heading begin with capitals and end no sentence; one that had room to spare was ended by its writer. */
function isHeading(text: string, block: readonly Line[], width: number): boolean {
  return (
    block.length <= MOST_HEADING_LINES &&
    block.every(({ start, end }) => /^[\p{Lu}\d]/u.test(text.slice(start, end))) &&
    block.every(({ start, end }) => !/[.;?!][”"’)]*$/.test(text.slice(start, end))) &&
    block.some((line, i) => i > 0 && !isFull(text, block[i - 1] as Line, line, width))
  );
}

/** What no title begins with, and a speech does. */
const beginsSpeech =
  /^(?:\d{1,3}\.\s+)?(?:On behalf of|In the name of|I (?:am|have|should|would|wish|want|bring|thank)|It (?:is|gives)|Allow me|Permit me|At the outset|May I|Let me|My (?:delegation|country|Government)|We (?:are|have|meet)|First of all|The delegation of)\b/u;

/** The first line of a speech cut from its heading can be short: what goes on in small letters goes on from it. */
function opens(text: string, block: readonly Line[], line: Line): boolean {
  const [heading, below] = block;
  const headed = heading !== undefined && below !== undefined && isInCapitals(text, heading);
  const first = headed ? below : heading;
  if (!first || line !== block[headed ? 2 : 1] || block.length <= ENOUGH_LINES) return false;
  // Where paragraphs are indented, what is not goes on.
  const indented = line.indent === 0 && block.some(({ indent }, i) => i > 1 && indent >= INDENT);
  return (
    (indented ||
      /^\p{Ll}/u.test(text.slice(line.start, line.end)) ||
      beginsSpeech.test(text.slice(first.start, first.end))) &&
    /\p{Ll}$/u.test(text.slice(first.start, first.end)) &&
    !isInCapitals(text, first)
  );
}

/** True where the first word of the next line would not have fitted on the one before. */
function isFull(text: string, before: Line, line: Line, width: number): boolean {
  const next = text.slice(line.start, line.end);
  const word = next.search(/\s/);
  return width - widthOf(before) < 1 + (word < 0 ? next.length : word);
}

/** A line that is a date, or a date and an hour, what it is the date of before it, stands by itself. */
const dateLine =
  /^(?:(?:Updated|Published|Posted|Written|Date)\s?:?\s)?(?:\d{1,2}:\d{2},?\s)?(?:\p{Lu}\p{Ll}+day,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?,?\s\d{4}|\d{1,2}-\p{L}{3}-\d{4}|\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[\s,|-]+(?:(?:last )?updated )?(?:at )?\d{1,2}[:.]\d{2}.{0,16})?$/u;

/** The house alone, or place and day, in brackets below a title. */
const houseAlone = /^\(\p{Lu}(?:[\p{L}.'’& -]{1,40}|[^()]{2,60}\d{4})\)$/u;

/** A letter of another script than the Latin one, told at once: most texts have none. */
const otherScript = /[\u0370-\u1dff\u2e80-\ua71f\ua840-\uffff]/;

/** A line in other letters than the one before it: a page's, in several tongues. */
function changesScript(text: string, before: Line, line: Line): boolean {
  if (!otherScript.test(text.slice(before.start, line.end))) return false;
  const [first, second] = [before, line].map(({ start, end }) => text.slice(start, end));
  const other = (words = '') => (words.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []).length;
  const latin = (words = '') => (words.match(/\p{Script=Latin}/gu) ?? []).length;
  return (
    (other(first) > latin(first) && other(second) === 0 && latin(second) > 2) ||
    (other(second) > latin(second) && other(first) === 0 && latin(first) > 2)
  );
}

function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const next = text.slice(line.start, line.end);
  if (changesScript(text, before, line)) return false;
  if (dateLine.test(next) || dateLine.test(text.slice(before.start, before.end))) return false;
  if (houseAlone.test(next) || houseAlone.test(text.slice(before.start, before.end))) return false;
  if (isInCapitals(text, before) && !isInCapitals(text, line)) return false;
  const ended = endsSentence.test(text.slice(before.start, before.end));
  if (ended && listMark.test(next)) return false;
  if (isFull(text, before, line, width)) return true;
  return width - widthOf(before) < SLACK && /^[\p{Ll}\d(]/u.test(next) && !ended;
}

/** A headline in capitals does not go on in small letters. */
function isInCapitals(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
}
