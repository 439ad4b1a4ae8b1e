const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const days =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const word = '[A-Za-z]+';
const spelled = new RegExp(
  String.raw`\b(\d{1,2}(?:st|nd|rd|th)?|${word}(?:[- ]${word})?)(?: day)? of (${months.join('|')}),? (?:in the year (?:of (?:our|the) Lord )?)?(\d{4}\b|(?:one thousand|nineteen hundred|eighteen hundred|two thousand)(?:,? (?:and )?${word}){0,5}(?:-${word})?)`,
  'iu',
);

/** A day written out in words, with where it stands. */
export interface SpelledDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a day an instrument writes out in words, the year in words or figures.
 * It refuses words that are no number, and a year it cannot read to its end.
 *
 *     this twenty-seventh day of June, one thousand nine hundred and sixty-one
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function spelledDay(text: string): SpelledDay | null {
  const match = spelled.exec(text);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const day = dayOf(match[1].toLowerCase());
  const printed = match[3].toLowerCase();
  const read = /^\d/.test(printed) ? { value: Number(printed), length: 4 } : yearOf(printed);
  if (day === null || read === null) return null;
  const month = months.indexOf(match[2].toLowerCase()) + 1;
  const end = match.index + match[0].length - printed.length + read.length;
  return { year: read.value, month, day, start: match.index + skipped(match[1]), end };
}

/** `the twelfth`: the article is no part of the day. */
function skipped(printed: string): number {
  return /^(?:the|this|on) /i.exec(printed)?.[0].length ?? 0;
}

function dayOf(printed: string): number | null {
  const words = printed.replace(/^(?:the|this|on) /, '');
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const alone = days.indexOf(words) + 1;
  if (alone > 0) return alone;
  const [ten = '', unit = ''] = words.split(/[- ]/);
  if (words === 'thirtieth') return 30;
  const base = ten === 'twenty' ? 20 : ten === 'thirty' ? 30 : 0;
  const rest = days.indexOf(unit) + 1;
  return base > 0 && rest > 0 && rest < 10 ? base + rest : null;
}

/** A year in words from its beginning, and how many characters it takes. */
function yearOf(printed: string): { value: number; length: number } | null {
  let value = 0;
  let length = 0;
  for (const { 0: part, index } of printed.matchAll(/[a-z]+/g)) {
    const unit = units.indexOf(part);
    const ten = tens.indexOf(part);
    if (part === 'thousand') value *= 1000;
    else if (part === 'hundred')
      value = value >= 1000 ? value - (value % 10) + (value % 10) * 100 : value * 100;
    else if (ten >= 0) value += (ten + 2) * 10;
    else if (unit > 0) value += unit;
    else if (part !== 'and') break;
    if (part !== 'and') length = index + part.length;
  }
  return value >= 1700 && value < 2100 ? { value, length } : null;
}
