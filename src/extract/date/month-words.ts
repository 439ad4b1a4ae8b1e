import { type CivilDay, monthFrom } from './civil-day.ts';

const pattern =
  /\b(?:[Oo]n|of)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|d)?\s+(?:day of\s+)?(ultimo\b|ult\.|instant\b|inst\.|of last month\b|of this month\b)/u;
/** Words that make it the day of another paper or event, as all but “on” usually do. */
const other =
  /\b(?:letters?|note|despatch|dispatch|telegram|communication|instructions?|dated|since|until|before|after|from)\b[^.;]{0,60}$/i;
/** How far into a sentence the day of what it reports can stand. */
const FURTHEST = 320;

/**
 * Reads a day named by its month’s relation to the text’s own date: `ultimo` the month before, `instant` the same.
 * It refuses `proximo`, which is still to come, a day its month does not have or that lies after the text’s own, and
 * the day of another paper.
 *
 *     On the 27th ultimo the Minister was received …       dated March 3, 1862: 1862-02-27
 *        ^^^^^^^^^^^^^^^
 */
export function byMonthWord(
  words: string,
  reference: CivilDay,
): { day: CivilDay; start: number; end: number } | null {
  const match = pattern.exec(words.slice(0, FURTHEST));
  if (!match || /^of/.test(match[0]) || other.test(words.slice(0, match.index))) return null;
  const back = /^(?:ult|of last)/.test(match[2] as string) ? -1 : 0;
  const day = monthFrom(reference, back, Number(match[1]));
  if (!day || (back === 0 && day.day > reference.day)) return null;
  return { day, start: match.index + 3, end: match.index + match[0].length };
}
