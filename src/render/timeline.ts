import { readEdtf } from '../schema/edtf.ts';

/** Where statements stand on a line of time, in units of its width; each place once. */
export interface Ticks {
  certain: number[];
  /** Uncertain, approximate, or not known to the day. */
  uncertain: number[];
}

/**
 * Places dates on a line that runs from the beginning of one year to the end of another.
 * A date that is not known to the day stands in the middle of the days it can mean; one without a year stands nowhere.
 *
 *     2021 |·····|··'···|·····| 2023
 *                   ^ 2022-06-07?
 */
export function ticksOf(
  dates: readonly (string | null)[],
  firstYear: number,
  lastYear: number,
  width: number,
): Ticks {
  const certain = new Set<number>();
  const uncertain = new Set<number>();
  const begin = Date.UTC(firstYear, 0, 1);
  const whole = Date.UTC(lastYear + 1, 0, 1) - begin;
  for (const date of dates) {
    const reading = date === null ? null : readEdtf(date);
    if (!reading) continue;
    const middle = (Date.parse(reading.first) + Date.parse(reading.last)) / 2;
    const at = Math.round(((middle - begin) / whole) * width);
    if (at < 0 || at > width) continue;
    const sure = reading.precision === 'day' && !reading.uncertain && !reading.approximate;
    (sure ? certain : uncertain).add(at);
  }
  return { certain: inOrder(certain), uncertain: inOrder(uncertain) };
}

function inOrder(places: ReadonlySet<number>): number[] {
  return [...places].sort((a, b) => a - b);
}
