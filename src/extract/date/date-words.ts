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
/** A month’s name as sources of patterns have it: whole, cut short, in capitals. */
export const monthWord = `(?:${[...monthForms, ...monthCapitals].join('|')})`;
const weekdayForms = weekdays.map(
  (d) => `${d.slice(0, 3)}(?:${d.slice(3)}|[a-z]{0,2}\\.|(?=,|\\s\\d))`,
);
/** A weekday’s name likewise. */
export const weekdayWord = `(?:${[...weekdayForms, ...weekdays.map((d) => d.toUpperCase())].join('|')})`;
/** A day of the month, as a group. */
export const day = String.raw`(\d{1,2})(?:st|nd|rd|th|d|ST|ND|RD|TH)?`;
/** The last of several days behind the first, as a group: `-26`, ` to 26th`; or nothing. */
export const range = String.raw`(?:[ ]?(?:-|–|—|to|and)[ ]?(?:the[ ])?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?`;
/** What stands between two words of a date. */
export const gap = '[ ]{1,3}';
/** After a month cut short the space can be lost: `Sept.27`; before a day and a year after a whole one too: `April2, 1864`. */
export const monthGap = `(?:\\.?${gap}|(?<=\\.)|(?<=[a-z]{2})(?=\\d{1,2},[ ]\\d{4}))`;
/** A weekday before a date, as a group; or nothing. */
export const weekdayBefore = `(?:(${weekdayWord}),?${gap}(?:the[ ])?)?`;
/** Behind a date, that neither a figure nor a letter goes on from it. */
export const notMore = String.raw`(?![\d\p{L}])`;

/** A month’s name in small letters. */
export const smallMonthWord = `(?:${months.map((m) => m.toLowerCase()).join('|')})`;

/** The number of a month by how its name begins, 1 for January; null where the word is none. */
export function monthNumber(word: string | undefined): number | null {
  const number = months.findIndex((name) => beginsLike(word, name)) + 1;
  return number === 0 ? null : number;
}

/** The number of a weekday by how its name begins, 0 for Sunday; null where there is no word. */
export function weekdayOfWord(word: string | undefined): number | null {
  return word ? weekdays.findIndex((name) => beginsLike(word, name)) : null;
}

/** The number of a weekday's name, or null. */
export function weekdayNumber(name: string): number | null {
  const index = weekdays.indexOf(name);
  return index < 0 ? null : index;
}

function beginsLike(word: string | undefined, name: string): boolean {
  return word?.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase();
}
