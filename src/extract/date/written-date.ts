import { UTCDate } from '@date-fns/utc';
import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { otherSpace } from '../../read/spaces.ts';
import { everyMatch } from '../every-match.ts';

/** A date as words give it; null where they do not. `impossible` where no calendar has the day. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The last day, where the words give several: `22-26 May`. */
  readonly lastDay: number | null;
  /** 0 Sunday to 6 Saturday, where a weekday stands before it. */
  readonly weekday: number | null;
  readonly impossible: boolean;
  readonly start: number;
  readonly end: number;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** A month's name, whole or cut short, also in capitals. */
const monthForms = months.map((m) =>
  m === 'May'
    ? m
    : m === 'September'
      ? 'Sept?(?:ember|\\.)?'
      : `${m.slice(0, 3)}(?:${m.slice(3)}|\\.)?`,
);
/** In capitals as datelines set it: `SEPT. 27`, `26-MAR-1987`. */
const monthCapitals = months.map((m) => {
  const whole = m.toUpperCase();
  return m === 'September'
    ? 'SEPT?(?:EMBER|\\.)?'
    : `${whole.slice(0, 3)}(?:${whole.slice(3)}|\\.)?`;
});
const monthWord = `(?:${[...monthForms, ...monthCapitals].join('|')})`;
const weekdayForms = weekdays.map(
  (d) => `${d.slice(0, 3)}(?:${d.slice(3)}|[a-z]{0,2}\\.|(?=,|\\s\\d))`,
);
const weekdayWord = `(?:${[...weekdayForms, ...weekdays.map((d) => d.toUpperCase())].join('|')})`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|d|ST|ND|RD|TH)?`;
const range = String.raw`(?:[ ]?(?:-|–|—|to|and)[ ]?(?:the[ ])?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?`;
const gap = '[ ]{1,3}';
/** After a month cut short the space can be lost: `Sept.27`; before a day and a year after a whole one too: `April2, 1864`. */
const monthGap = `(?:\\.?${gap}|(?<=\\.)|(?<=[a-z]{2})(?=\\d{1,2},[ ]\\d{4}))`;
const weekdayBefore = `(?:(${weekdayWord}),?${gap}(?:the[ ])?)?`;
const notMore = String.raw`(?![\d\p{L}])`;

/** Two figures of a year, where the hour or the wire’s own mark leaves no doubt what they are: no wire is older. */
const OLDEST_OF_CENTURY = 40;
const yearOfTwo = (figures: string | undefined) =>
  String(Number(figures) + (Number(figures) >= OLDEST_OF_CENTURY ? 1900 : 2000));

const forms: {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Omit<WrittenDate, 'start' | 'end'> | null;
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
    read: (m) => build(Number(yearOfTwo(m[3])), Number(m[1]), Number(m[2]), null, null),
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
    read: (m) => build(Number(m[1]), Number(m[2]), Number(m[3]), null, null),
  },
  {
    // The year first, then the month: nobody writes the day between them.
    pattern: /(?<![-./])((?:1[89]|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d\p{L}/-]|\.\d)/uy,
    read: (m) => {
      const date = build(Number(m[1]), Number(m[3]), Number(m[4]), null, null);
      return date.impossible ? null : date;
    },
  },
  {
    // A month in small letters is one only between a day and a year.
    pattern: new RegExp(
      `${day}${gap}(${months.map((m) => m.toLowerCase()).join('|')})${gap}(\\d{4})${notMore}`,
      'uy',
    ),
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
/** A day in figures where one order only is possible: the other would need a thirteenth month or another weekday. */
function inFigures(
  first: number,
  second: number,
  year: number,
  weekday: number | null,
): Omit<WrittenDate, 'start' | 'end'> | null {
  if (weekday !== null && first <= 12 && second <= 12 && first !== second) {
    const dayFirst = weekdayOf(year, second, first) === weekday;
    const monthFirst = weekdayOf(year, first, second) === weekday;
    if (dayFirst === monthFirst) return null;
    return dayFirst
      ? build(year, second, first, null, weekday)
      : build(year, first, second, null, weekday);
  }
  if (first > 12 && second <= 12) return build(year, second, first, null, null);
  if (second > 12 && first <= 12) return build(year, first, second, null, null);
  return first === second && first > 0 ? build(year, first, first, null, null) : null;
}

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

/**
 * The days of a page's line in figures parted by stops, which is how the day is written first: `08.09.2025`.
 * It refuses figures parted by strokes, and those behind other words than a stroke, a label or a dash, where either order
 * is met.
 *
 *     Jane Doe | 07.05.2024 - Update : 08.05.2024
 *                ^^^^^^^^^^            ^^^^^^^^^^
 */
export function dottedDates(line: string): WrittenDate[] {
  return everyMatch(line, dotted).flatMap((match) => {
    const date = build(Number(match[3]), Number(match[2]), Number(match[1]), null, null);
    const start = match.index;
    return date.impossible ? [] : [{ ...date, start, end: start + match[0].length }];
  });
}

/** The one of them that a line begins with. */
export function dottedDateAtStart(line: string): WrittenDate | null {
  if (!/^\d/.test(line)) return null;
  return dottedDates(line).find(({ start }) => start === 0) ?? null;
}

const dotted =
  /(?<=^|[|·•][ \t]?|\d[ ]?(?:hrs|hours|HRS|HOURS),?[ ](?:on[ ])?|(?:[Uu]pdated?|[Pp]ublished|[Pp]osted|[Cc]reated|[Dd]ate)[ \t]?:?[ \t]?)(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d\p{L}./])/gu;

/** Zones where nobody writes the month first, and those where everybody does. */
const dayFirstZones =
  /\d ?(?:IST|BST|CET|CEST|EET|MSK|PKT|BDT|NPT|AEST|AEDT|NZST|NZDT|SAST|WAT|EAT|WIB)\b/;
const monthFirstZones = /\d ?(?:[ap]\.?m\.? ?)?(?:EDT|EST|PDT|PST|CDT|MDT)\b/i;

/**
 * The days in figures of a page's line, told apart by the zone of the hour beside them: `05-01-2022 13:56 IST`.
 * It refuses them where no zone stands, and where the zones disagree.
 */
export function datesByZone(line: string): WrittenDate[] {
  const [dayFirst, monthFirst] = [dayFirstZones.test(line), monthFirstZones.test(line)];
  if (dayFirst === monthFirst) return [];
  return [
    ...line.matchAll(/(?<!\d[-./]?)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?![\d\p{L}./-])/gu),
  ].flatMap((match) => {
    const [first, second, year] = [match[1], match[3], match[4]].map(Number) as [
      number,
      number,
      number,
    ];
    const date = dayFirst
      ? build(year, second, first, null, null)
      : build(year, first, second, null, null);
    const start = match.index;
    return date.impossible ? [] : [{ ...date, start, end: start + match[0].length }];
  });
}

function dateAt(folded: string, at: number): WrittenDate | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const date = match && read(match);
    if (date) return { ...date, start: at, end: at + match[0].length };
  }
  return null;
}

/** One character for one: a line break or a tab inside a date is a space. */
function foldSpaces(text: string): string {
  return text.replace(otherSpace, ' ');
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  first: string | undefined,
  last: string | undefined,
  weekday: string | undefined,
): Omit<WrittenDate, 'start' | 'end'> | null {
  const number =
    months.findIndex(
      (name) => month?.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
    ) + 1;
  if (number === 0) return null;
  return build(
    year ? Number(year) : null,
    number,
    first ? Number(first) : null,
    last && Number(last) > Number(first) ? Number(last) : null,
    weekdayOfWord(weekday),
  );
}

function weekdayOfWord(word: string | undefined): number | null {
  if (!word) return null;
  return weekdays.findIndex(
    (name) => word.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  );
}

function build(
  year: number | null,
  month: number,
  dayOfMonth: number | null,
  lastDay: number | null,
  weekday: number | null,
): Omit<WrittenDate, 'start' | 'end'> {
  const days = [dayOfMonth, lastDay].filter((value) => value !== null);
  const impossible =
    month < 1 || month > 12 || days.some((value) => value < 1 || value > daysIn(year, month));
  return { year, month, day: dayOfMonth, lastDay, weekday, impossible };
}

function daysIn(year: number | null, month: number): number {
  return getDaysInMonth(new UTCDate(year ?? 2000, month - 1, 1));
}

/** The weekday of a civil date, 0 Sunday to 6 Saturday. */
export function weekdayOf(year: number, month: number, dayOfMonth: number): number {
  return getDay(new UTCDate(year, month - 1, dayOfMonth));
}

/** The number of a weekday's name, or null. */
export function weekdayNumber(name: string): number | null {
  const index = weekdays.indexOf(name);
  return index < 0 ? null : index;
}

/** A date's EDTF form: what it lacks is X. Of several days without a year only the month is told: EDTF has no form for them. */
export function edtfOf(date: Pick<WrittenDate, 'year' | 'month' | 'day' | 'lastDay'>): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = date.year === null ? 'XXXX' : String(date.year).padStart(4, '0');
  if (date.day === null) return `${year}-${two(date.month)}`;
  const first = `${year}-${two(date.month)}-${two(date.day)}`;
  if (date.lastDay === null) return first;
  return date.year === null
    ? `${year}-${two(date.month)}`
    : `${first}/${year}-${two(date.month)}-${two(date.lastDay)}`;
}
