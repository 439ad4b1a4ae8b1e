import { lengthOfMonth, weekdayOf } from '../../relate/civil.ts';
import type { Day, Month } from '../../relate/holdings.ts';

/** A day of a calendar month, with what it holds; null stands for a place before the first or after the last. */
export type DayInMonth = { day: string; number: number; held: Day | null } | null;

/** A month as weeks of seven places, Monday first. */
export function weeksOf({ month, days }: Pick<Month, 'month' | 'days'>): DayInMonth[][] {
  const held = new Map(days.map((day) => [day.day, day]));
  const before = weekdayOf(`${month}-01`);
  const length = lengthOfMonth(month);
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday): DayInMonth => {
      const number = week * 7 + weekday - before + 1;
      if (number < 1 || number > length) return null;
      const day = `${month}-${String(number).padStart(2, '0')}`;
      return { day, number, held: held.get(day) ?? null };
    }),
  );
}

/** The days of the week as a calendar heads them, Monday first. */
export const weekdays: readonly { brief: string; name: string }[] = [
  { brief: 'Mon', name: 'Monday' },
  { brief: 'Tue', name: 'Tuesday' },
  { brief: 'Wed', name: 'Wednesday' },
  { brief: 'Thu', name: 'Thursday' },
  { brief: 'Fri', name: 'Friday' },
  { brief: 'Sat', name: 'Saturday' },
  { brief: 'Sun', name: 'Sunday' },
];
