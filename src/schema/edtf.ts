import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import edtf from 'edtf';
import { z } from 'zod';

/** The days an EDTF date can mean, as civil dates `YYYY-MM-DD`, and how sure it is. */
export interface EdtfReading {
  /** `day` one day, `month`, `year`, `interval` (days from first to last), `other` (seasons, sets). */
  precision: 'day' | 'month' | 'year' | 'interval' | 'other';
  first: string;
  last: string;
  uncertain: boolean;
  approximate: boolean;
}

const cache = new Map<string, EdtfReading | null>();

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 to 2); null where it is not one or where its year is not given.
 * It refuses to guess a year: `XXXX-03-31` names a day of no known year and has no bounds.
 * Errors: none are thrown; an impossible day such as `2022-02-30` reads as null.
 *
 *     2022-06-07?   { precision: 'day', first: '2022-06-07', last: '2022-06-07', uncertain: true, … }
 *               ^ uncertain
 */
export function readEdtf(text: string): EdtfReading | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const reading = boundsOf(text);
  cache.set(text, reading);
  return reading;
}

function boundsOf(text: string): EdtfReading | null {
  const simple = civil.exec(text);
  if (simple) return civilBounds(simple);
  const plain = text.replace(/[?~%]/g, '');
  if (/^X{4}|^-/.test(plain)) return null;
  let value: ReturnType<typeof edtf>;
  try {
    value = edtf(text);
  } catch {
    return null;
  }
  // A season's months depend on the hemisphere: its year is all that is sure.
  const season = /^(\d{4})-(?:2\d|3\d|4[01])$/.exec(plain)?.[1];
  if (season)
    return {
      precision: 'other',
      first: `${season}-01-01`,
      last: `${season}-12-31`,
      ...sureness(text),
    };
  if (!Number.isFinite(value.min) || !Number.isFinite(value.max)) return null;
  return {
    precision: precisionOf(plain),
    first: new Date(value.min).toISOString().slice(0, 10),
    last: new Date(value.max).toISOString().slice(0, 10),
    ...sureness(text),
  };
}

/** A day, a month or a year, as nearly all dates are: their bounds are known without the grammar of EDTF, a hundred times as fast. */
const civil = /^(?<year>[1-9]\d{3})(?:-(?<month>0\d|1\d)(?:-(?<day>\d{2}))?)?[?~%]?$/;

function civilBounds({ 0: text, groups = {} }: RegExpExecArray): EdtfReading | null {
  const { year = '', month, day } = groups;
  const inYear = Number(month ?? 12);
  if (inYear < 1 || inYear > 12) return null;
  const last = getDaysInMonth(new UTCDate(Number(year), inYear - 1));
  if (day !== undefined && (day === '00' || Number(day) > last)) return null;
  return {
    precision: day === undefined ? (month === undefined ? 'year' : 'month') : 'day',
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? last}`,
    ...sureness(text),
  };
}

function sureness(text: string): Pick<EdtfReading, 'uncertain' | 'approximate'> {
  return { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
}

function precisionOf(plain: string): EdtfReading['precision'] {
  if (plain.includes('/')) return 'interval';
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return 'day';
  if (/^\d{4}-(0\d|1[0-2])$/.test(plain)) return 'month';
  if (/^\d{4}$/.test(plain)) return 'year';
  return 'other';
}

/** Tells whether a string is an EDTF date, one without a year (`XXXX-03-31`) among them. */
export function isEdtf(text: string): boolean {
  if (readEdtf(text) !== null) return true;
  // An interval that is open at one side, or of which one side is not known, has no bounds there.
  const known = (/^(.+)\/(\.\.)?$/.exec(text) ?? /^(?:\.\.)?\/(.+)$/.exec(text))?.[1];
  if (known !== undefined) return readEdtf(known)?.precision.match(/^(?:day|month|year)$/) != null;
  const yearless = /^XXXX-(\d{2}|XX)(?:-(\d{2}|XX))?([?~%]?)$/.exec(text);
  if (!yearless) return false;
  const [, month, day] = yearless;
  if (month === 'XX') return true;
  if (day === undefined || day === 'XX') return readEdtf(`2000-${month}`) !== null;
  // 2000 is a leap year: a yearless 29 February is possible.
  return readEdtf(`2000-${month}-${day}`) !== null;
}

export const Edtf = z.string().refine(isEdtf, {
  error: 'not an EDTF date (for example 2022-01-06, 2022-01, 2022-06-07?, 2021-05-11/2021-05-12)',
});
