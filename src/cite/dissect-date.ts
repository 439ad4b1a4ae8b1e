/** A year, or a month or day of it, as far as it is known. */
export interface Point {
  readonly year: string;
  /** 1 to 12 */
  readonly month?: number;
  readonly day?: number;
}

/**
 * An EDTF date as citations can tell it: a point or season, from one point to another, or a day of no known year.
 * `other` is all else, which needs words: a decade, an interval open at a side, one of several days.
 */
export type DissectedDate = { readonly uncertain: boolean; readonly approximate: boolean } & (
  | { readonly is: 'point'; readonly from: Point }
  | { readonly is: 'interval'; readonly from: Point; readonly to: Point }
  | { readonly is: 'season'; readonly year: string; readonly season: number }
  | { readonly is: 'yearless'; readonly month: number; readonly day?: number }
  | { readonly is: 'other'; readonly plain: string }
);

/**
 * Takes an EDTF date apart. What is not given is left out: a day `XX` leaves the month.
 * It refuses to guess a year, and a season's months. Errors: none; an unknown form is `other`.
 *
 *     2022-06-07?     point 2022, 6, 7, uncertain
 *               ^ uncertain
 *     XXXX-03-31      yearless 3, 31
 */
export function dissectDate(date: string): DissectedDate {
  const sureness = { uncertain: /[?%]/.test(date), approximate: /[~%]/.test(date) };
  const plain = date.replace(/[?~%]/g, '');
  const season = /^(\d{4})-2([1-4])$/.exec(plain);
  if (season)
    return { is: 'season', year: yearOf(season[1]), season: Number(season[2]), ...sureness };
  const yearless = /^XXXX-(\d{2})(?:-(\d{2}|XX))?$/.exec(plain);
  if (yearless) {
    const [, month, day] = yearless;
    return { is: 'yearless', month: Number(month), ...given('day', day), ...sureness };
  }
  const [first = '', last, rest] = plain.split('/');
  const from = pointOf(first);
  if (from && last === undefined) return { is: 'point', from, ...sureness };
  const to = pointOf(last ?? '');
  if (from && to && rest === undefined)
    return first === last
      ? { is: 'point', from, ...sureness }
      : { is: 'interval', from, to, ...sureness };
  return { is: 'other', plain, ...sureness };
}

function pointOf(date: string): Point | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]|XX)(?:-(\d{2}|XX))?)?$/.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined || month === 'XX') return { year: yearOf(year) };
  return { year: yearOf(year), month: Number(month), ...given('day', day) };
}

function yearOf(figures: string | undefined): string {
  return String(Number(figures));
}

function given(part: 'day', figures: string | undefined): { day?: number } {
  return figures === undefined || figures === 'XX' ? {} : { [part]: Number(figures) };
}
