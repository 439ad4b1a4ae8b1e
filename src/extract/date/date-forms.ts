import { weekdayOf } from './calendar.ts';
import {
  day,
  gap,
  monthGap,
  monthNumber,
  monthWord,
  notMore,
  range,
  smallMonthWord,
  weekdayBefore,
  weekdayOfWord,
  weekdayWord,
} from './date-words.ts';
import { type NamedDate, namedDate, type WrittenDate } from './written-date.ts';

/** Two figures of a year, where the hour or the wire’s own mark leaves no doubt what they are: no wire is older. */
const OLDEST_OF_CENTURY = 40;
const yearOfTwo = (figures: string | undefined) =>
  String(Number(figures) + (Number(figures) >= OLDEST_OF_CENTURY ? 1900 : 2000));

/** How English writes a date, the surest forms first. */
const forms: {
  pattern: RegExp;
  read: (match: RegExpExecArray) => NamedDate | null;
}[] = [
  {
    // As monitors of broadcasts date them: `1215 GMT 4 May 88`.
    pattern: new RegExp(
      `(?<=\\d{4}[ ](?:GMT|gmt)[ ])(\\d{1,2})[ ](${monthWord})[ ](\\d{2})${notMore}`,
      'uy',
    ),
    read: (m) => dateOf(yearOfTwo(m[3]), m[2], m[1], undefined, undefined),
  },
  {
    // As other wires close: the day, the hour, the month and two figures of the year: `AFP 031215 GMT MAY 88`.
    pattern: new RegExp(
      `(?<=\\b(?:\\p{Lu}{2,8}|\\p{Ll}{3,6})[ ])(\\d{2})\\d{4}(?:[ ]?(?:GMT|UTC|Z))?[ ](${monthWord})[ ](\\d{2})(?=NNNN|[^\\d\\p{L}]|$)`,
      'uy',
    ),
    read: (m) => dateOf(yearOfTwo(m[3]), m[2], m[1], undefined, undefined),
  },
  {
    // As ministries of the north print it: `14. June 2022`.
    pattern: new RegExp(`(\\d{1,2})\\.[ ](${monthWord})[ ](\\d{4})${notMore}`, 'uy'),
    read: (m) => dateOf(m[3], m[2], m[1], undefined, undefined),
  },
  {
    // As American wires close: `AP-NY-05-03-88 1215EDT`.
    pattern:
      /(?<=\b(?:AP|UPI|APTV)-(?:[A-Z]{2,4}-)?)(\d{2})-(\d{2})-(\d{2})(?=[ ]\d{4}[ ]?[ECMP][DS]T)/uy,
    read: (m) => namedDate(Number(yearOfTwo(m[3])), Number(m[1]), Number(m[2]), null, null),
  },
  {
    pattern: new RegExp(
      `${weekdayBefore}(${monthWord})${monthGap}(?:the[ ])?${day}${range}(?:(?:[.,]?${gap}|,)(?:of[ ]|A\\.[ ]?D\\.[ ])?(\\d{4}))?${notMore}`,
      'uy',
    ),
    read: (m) => dateOf(m[5], m[2], m[3], m[4], m[1]),
  },
  {
    pattern: new RegExp(
      `${weekdayBefore}${day}${range}(?:[ ]of)?${gap}(?:day[ ]of[ ])?(${monthWord})(?:[.,]?${gap}(\\d{4}))?${notMore}`,
      'uy',
    ),
    read: (m) => dateOf(m[5], m[4], m[2], m[3], m[1]),
  },
  {
    pattern: new RegExp(`(${monthWord}),?${gap}(\\d{4})${notMore}`, 'uy'),
    read: (m) => dateOf(m[2], m[1], undefined, undefined, undefined),
  },
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})(?![\d\p{L}-])/uy,
    read: (m) => namedDate(Number(m[1]), Number(m[2]), Number(m[3]), null, null),
  },
  {
    // The year first, then the month: nobody writes the day between them.
    pattern: /(?<![-./])((?:1[89]|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d\p{L}/-]|\.\d)/uy,
    read: (m) => {
      const date = namedDate(Number(m[1]), Number(m[3]), Number(m[4]), null, null);
      return date.impossible ? null : date;
    },
  },
  {
    // A month in small letters is one only between a day and a year.
    pattern: new RegExp(`${day}${gap}(${smallMonthWord})${gap}(\\d{4})${notMore}`, 'uy'),
    read: (m) => dateOf(m[3], m[2], m[1], undefined, undefined),
  },
  {
    pattern: new RegExp(`(\\d{1,2})-(${monthWord})-(\\d{4})${notMore}`, 'uy'),
    read: (m) => dateOf(m[3], m[2], m[1], undefined, undefined),
  },
  {
    pattern: new RegExp(
      `(?:(${weekdayWord}),?${gap})?(?<!\\d-)(\\d{1,2})([-./])(\\d{1,2})\\3(\\d{4})(?![\\d\\p{L}./-])`,
      'uy',
    ),
    read: (m) => inFigures(Number(m[2]), Number(m[4]), Number(m[5]), weekdayOfWord(m[1])),
  },
];

/** The date that stands at a place of a text, in the first form that reads one there; null where none does. */
export function dateAt(folded: string, at: number): WrittenDate | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const date = match && read(match);
    if (date) return { ...date, start: at, end: at + match[0].length };
  }
  return null;
}

/** A day in figures where one order only is possible: the other would need a thirteenth month or another weekday. */
function inFigures(
  first: number,
  second: number,
  year: number,
  weekday: number | null,
): NamedDate | null {
  if (weekday !== null && first <= 12 && second <= 12 && first !== second) {
    const dayFirst = weekdayOf(year, second, first) === weekday;
    const monthFirst = weekdayOf(year, first, second) === weekday;
    if (dayFirst === monthFirst) return null;
    return dayFirst
      ? namedDate(year, second, first, null, weekday)
      : namedDate(year, first, second, null, weekday);
  }
  if (first > 12 && second <= 12) return namedDate(year, second, first, null, null);
  if (second > 12 && first <= 12) return namedDate(year, first, second, null, null);
  return first === second && first > 0 ? namedDate(year, first, first, null, null) : null;
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  first: string | undefined,
  last: string | undefined,
  weekday: string | undefined,
): NamedDate | null {
  const number = monthNumber(month);
  if (number === null) return null;
  return namedDate(
    year ? Number(year) : null,
    number,
    first ? Number(first) : null,
    last && Number(last) > Number(first) ? Number(last) : null,
    weekdayOfWord(weekday),
  );
}
