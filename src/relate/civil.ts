import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';

/** Milliseconds of a civil day, all of which are as long in UTC. */
const dayLength = 86_400_000;

function at(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** A civil day as milliseconds of UTC; years below 100 are themselves, not of the twentieth century. */
function timeOf(day: string): number {
  const time = new Date(at(day));
  time.setUTCFullYear(Number(day.slice(0, 4)));
  return time.getTime();
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The weekday of a civil day, Monday 0 to Sunday 6. */
export function weekdayOf(day: string): number {
  return getISODay(new UTCDate(timeOf(day))) - 1;
}

/** The civil day so many days later, or earlier where they are fewer than none. */
export function shiftedDay(day: string, by: number): string {
  return dayOf(timeOf(day) + by * dayLength);
}

/** How many days after the first the last is. */
export function daysFrom(first: string, last: string): number {
  return (timeOf(last) - timeOf(first)) / dayLength;
}

/** The number of days of a month `YYYY-MM`. */
export function lengthOfMonth(month: string): number {
  return getDaysInMonth(new UTCDate(timeOf(`${month}-01`)));
}

/** The place of a day in its year, from 0 on 1 January to less than 1 on 31 December. */
export function partOfYear(day: string): number {
  const start = timeOf(`${day.slice(0, 4)}-01-01`);
  const end = timeOf(`${day.slice(0, 4)}-12-31`) + dayLength;
  return (timeOf(day) - start) / (end - start);
}

/** Every day from first to last, both among them; null where they are more than `most` or the wrong way round. */
export function daysBetween(first: string, last: string, most: number): string[] | null {
  const start = timeOf(first);
  const count = (timeOf(last) - start) / dayLength + 1;
  if (!(count >= 1 && count <= most)) return null;
  return Array.from({ length: count }, (_, index) => dayOf(start + index * dayLength));
}

/** Every month `YYYY-MM` from that of first to that of last; null where they are more than `most` or none. */
export function monthsBetween(first: string, last: string, most: number): string[] | null {
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  const count = end - start + 1;
  if (!(count >= 1 && count <= most)) return null;
  return Array.from({ length: count }, (_, index) => {
    const month = start + index;
    return `${fourDigits(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Every year from that of first to that of last; null where they are more than `most` or none. */
export function yearsBetween(first: string, last: string, most: number): string[] | null {
  const start = Number(first.slice(0, 4));
  const count = Number(last.slice(0, 4)) - start + 1;
  if (!(count >= 1 && count <= most)) return null;
  return Array.from({ length: count }, (_, index) => fourDigits(start + index));
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
