import { otherSpace } from '../../read/spaces.ts';
import { dateAt } from './date-forms.ts';
import { monthWord, weekdayWord } from './date-words.ts';
import type { WrittenDate } from './written-date.ts';

const candidate = new RegExp(
  `(?<![\\d\\p{L}]|\\d:)(?:${weekdayWord}|${monthWord}|\\d{1,2}|\\d{4}[-./])`,
  'gu',
);

/**
 * Finds every date that a text writes out in English or in ISO form.
 * It refuses to guess: a day in figures that can be read two ways is passed over, a missing year stays missing.
 *
 *     On January 6, 2022 local time     { year: 2022, month: 1, day: 6 }
 *        ^^^^^^^^^^^^^^^
 */
export function writtenDates(text: string): WrittenDate[] {
  const folded = foldSpaces(text);
  const dates: WrittenDate[] = [];
  candidate.lastIndex = 0;
  for (let hit = candidate.exec(folded); hit; hit = candidate.exec(folded)) {
    const date = dateAt(folded, hit.index);
    if (!date) continue;
    dates.push(date);
    candidate.lastIndex = date.end;
  }
  return dates;
}

/** How every form of a date opens: with a figure, a weekday or a month. */
const opening = /^[\dADFJMNOSTW]/;

/** The date a text begins with, or null; `start` is 0. */
export function dateAtStart(text: string): WrittenDate | null {
  if (!opening.test(text)) return null;
  return dateAt(foldSpaces(text.slice(0, 60)), 0);
}

/** One character for one: a line break or a tab inside a date is a space. */
function foldSpaces(text: string): string {
  return text.replace(otherSpace, ' ');
}
