const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** A date taken apart; what is not given is absent. */
interface Parts {
  year?: string;
  month?: string;
  day?: string;
}

/**
 * An EDTF date in the words of a reader of English; `undated` where there is none.
 * It refuses to fill in what is not given: a missing year is said to be missing.
 * Errors: none; a form it has no words for is shown as it stands.
 *
 *     2022-06-07?              7 June 2022 (uncertain)
 *               ^ uncertain
 *     2021-05-11/2021-05-12    11–12 May 2021
 *     XXXX-03-31               31 March, year not given
 */
export function dateInWords(date: string | null | undefined): string {
  return inWords(date, false);
}

/** The same with months cut to three letters and doubt to a sign: `7 Jun 2022?`, `c. 2022`. */
export function dateInBrief(date: string | null | undefined): string {
  return inWords(date, true);
}

/** The name of a year, month or day of the calendar: `2022-01` is `January 2022`. */
export function periodInWords(period: string): string {
  return dateInWords(period);
}

/** The name of a month by its number, 1 to 12. */
export function monthName(month: number, brief = false): string {
  const name = MONTHS[month - 1] ?? '';
  return brief ? name.slice(0, 3) : name;
}

function inWords(date: string | null | undefined, brief: boolean): string {
  if (!date) return 'undated';
  const uncertain = /[?%]/.test(date);
  const approximate = /[~%]/.test(date);
  const words = plainInWords(date.replace(/[?~%]/g, ''), brief) ?? date;
  if (brief) return `${approximate ? 'c. ' : ''}${words}${uncertain ? '?' : ''}`;
  return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

function plainInWords(date: string, brief: boolean): string | null {
  const choice = /^([[{])(.+)[\]}]$/.exec(date);
  if (choice) {
    const members = (choice[2] ?? '')
      .split(',')
      .map((member) => plainInWords(member.trim(), brief));
    if (members.some((member) => member === null)) return null;
    return members.join(choice[1] === '[' ? ' or ' : ' and ');
  }
  const [first, last, rest] = date.split('/');
  if (rest !== undefined) return null;
  if (last !== undefined) return intervalInWords(first ?? '', last, brief);
  const parts = partsOf(date);
  return parts ? partsInWords(parts, brief) : null;
}

function intervalInWords(first: string, last: string, brief: boolean): string | null {
  const from = partsOf(first);
  const to = partsOf(last);
  if (to && (first === '' || first === '..')) {
    return `${first === '' ? 'beginning not known, ' : ''}until ${partsInWords(to, brief)}`;
  }
  if (from && (last === '' || last === '..')) {
    return `from ${partsInWords(from, brief)}${last === '' ? ', end not known' : ''}`;
  }
  if (!from || !to) return null;
  if (from.year !== to.year) return `${partsInWords(from, brief)} – ${partsInWords(to, brief)}`;
  if (from.day && to.day && from.month === to.month) {
    return from.day === to.day
      ? partsInWords(to, brief)
      : `${Number(from.day)}–${partsInWords(to, brief)}`;
  }
  if (from.month && to.month) {
    const { year: _, ...withoutYear } = from;
    const start = partsInWords(withoutYear, brief, false);
    return `${start}${from.day || to.day ? ' – ' : '–'}${partsInWords(to, brief)}`;
  }
  return `${partsInWords(from, brief)} – ${partsInWords(to, brief)}`;
}

/** Year, month and day as they stand, `X`s for figures not given; null where the string is none of these. */
function partsOf(date: string): Parts | null {
  const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function partsInWords(parts: Parts, brief: boolean, sayMissingYear = true): string {
  const missing: string[] = [];
  const day = known(parts.day, 'day', missing);
  const month = known(parts.month, 'month', missing);
  const year = yearInWords(parts.year);
  const figure = day ? String(Number(day)) : '';
  const named = month ? (SEASONS[month] ?? monthName(Number(month), brief)) : '';
  if (!year && sayMissingYear) missing.push('year');
  const given = [figure, named, year].filter((word) => word !== '').join(' ');
  const lacking = missing.length > 0 ? `${missing.join(' and ')} not given` : '';
  return [given, lacking].filter((word) => word !== '').join(', ');
}

function known(part: string | undefined, name: string, missing: string[]): string | undefined {
  if (part === undefined) return undefined;
  if (!part.includes('X')) return part;
  missing.push(name);
  return undefined;
}

function yearInWords(year: string | undefined): string {
  if (year === undefined || year === 'XXXX') return '';
  if (!year.includes('X')) return String(Number(year));
  if (/^\d{3}X$/.test(year)) return `the ${Number(year.slice(0, 3))}0s`;
  return `${year.replaceAll('X', '0')}–${year.replaceAll('X', '9')}`;
}
