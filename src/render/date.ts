import { readEdtf } from '../schema/edtf.ts';

export { dateInBrief, dateInWords, monthName, periodInWords } from './date-in-words.ts';

/** The value for a `datetime` attribute: a plain day, month or year; undefined where the date is none of these. */
export function machineDate(date: string | null | undefined): string | undefined {
  const reading = date ? readEdtf(date) : null;
  if (!date || !reading) return undefined;
  const plain = date.replace(/[?~%]/g, '');
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(plain) ? plain : undefined;
}
