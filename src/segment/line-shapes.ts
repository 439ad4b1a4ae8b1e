import { isSpace } from '../read/source-text.ts';
import type { Line } from './lines.ts';

/** Lines no longer than this can be the result of wrapping; longer ones are whole paragraphs. */
export const WIDEST_WRAP = 110;
/** No page is set narrower; lines that are all shorter were ended by their writer. */
export const NARROWEST_WRAP = 40;
/** White space before a line that begins a paragraph. */
export const INDENT = 3;

/** A stop that ends a sentence, not one that cuts a word short: `Mr.`, `U.S.` */
export const endsSentence =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Jr|Sr|Gen|Hon|Messrs|[A-Z]))[.!?:;]["”’)]{0,3}$/;
export const listMark = /^(?:\d{1,3}[.)]|\(?[a-z\d]{1,3}\)|[-–—•*·])\s/u;

/** A line that is a date, or a date and an hour, what it is the date of before it, stands by itself. */
export const dateLine =
  /^(?:(?:Updated|Published|Posted|Written|Date)\s?:?\s)?(?:\d{1,2}:\d{2},?\s)?(?:\p{Lu}\p{Ll}+day,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?,?\s\d{4}|\d{1,2}-\p{L}{3}-\d{4}|\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[\s,|-]+(?:(?:last )?updated )?(?:at )?\d{1,2}[:.]\d{2}.{0,16})?$/u;

/** The house alone, or place and day, in brackets below a title. */
export const houseAlone = /^\(\p{Lu}(?:[\p{L}.'’& -]{1,40}|[^()]{2,60}\d{4})\)$/u;

/** How far to the right a line reaches. */
export function widthOf({ start, end, indent }: Line): number {
  return end - start + indent;
}

/** How far a line would have reached with the first word of the next. */
export function reachOf(text: string, before: Line, line: Line): number {
  let end = line.start;
  while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
  return widthOf(before) + 1 + end - line.start;
}

/** A headline in capitals does not go on in small letters. */
export function isInCapitals(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
}
