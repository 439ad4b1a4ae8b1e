import { dateInWords } from '../render/date.ts';
import { readEdtf } from '../schema/edtf.ts';

/** A date for programs that know days, months and years only, and what it leaves unsaid. */
export interface PlainDate {
  /** `2022-01-06`, `2022-01` or `2022`; absent where no such date holds the whole of it. */
  readonly iso?: string;
  /** The date in words, where the plain one says less or more than is known. */
  readonly inWords?: string;
}

/**
 * The closest plain day, month or year that a date lies in.
 * It refuses to choose: of an interval it gives the month or year that holds both ends, of a season the year, of a day
 * without a year nothing. What is lost, doubt too, is said in words. Errors: none.
 *
 *     2022-06-07?              2022-06-07   7 June 2022 (uncertain)
 *     2021-05-11/2021-05-12    2021-05      11–12 May 2021
 *     XXXX-03-31                            31 March, year not given
 */
export function plainDate(date: string | null): PlainDate {
  if (date === null) return {};
  const reading = readEdtf(date);
  const iso = reading === null ? undefined : shared(reading.first, reading.last);
  if (iso === undefined) return { inWords: dateInWords(date) };
  return iso === date ? { iso } : { iso, inWords: dateInWords(date) };
}

/** The year, month or day that two days share. */
function shared(first: string, last: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(first)) return undefined;
  if (first === last) return first;
  return [7, 4].map((length) => first.slice(0, length)).find((part) => last.startsWith(`${part}-`));
}
