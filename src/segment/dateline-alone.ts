import { readDateline, shift } from './dateline.ts';
import type { Dateline } from './dateline-parts.ts';
import type { PlaceNames } from './place-names.ts';

/** Tells whether words begin with a dateline, or are nothing else. */
export function startsWithDateline(words: string, places: PlaceNames): boolean {
  return (
    readDateline(words, { start: 0, end: words.length }, places) !== null ||
    datelineAlone(words, places) !== null
  );
}

/**
 * Reads a line that is a dateline and nothing else: `WASHINGTON, July 22.`, `CANBERRA, Monday.`, `LIMA, May 3, Kyodo`
 * It refuses a place the gazetteer does not know, and one without a day unless it stands in capitals.
 */
export function datelineAlone(line: string, places: PlaceNames): Dateline | null {
  if (line.length > 60) return null;
  const credit = creditOf(line, places);
  const inside = credit > 0 ? datelineAlone(line.slice(credit), places) : null;
  if (inside) return shift(inside, credit);
  const bare = line.replace(/[\s.,:—–-]+$/, '');
  const capitals = /^\p{Lu}[\p{Lu} .'’-]+$/u.test(bare);
  if (capitals && places.isPlace(bare) && !places.isState(bare))
    return {
      start: 0,
      end: bare.length,
      place: { start: 0, end: bare.length },
      date: null,
      agency: null,
      weekday: null,
    };
  if (!dated.test(bare)) return null;
  const read =
    readDateline(`${bare}. A`, { start: 0, end: bare.length + 3 }, places) ??
    readDateline(`${bare} - A`, { start: 0, end: bare.length + 4 }, places);
  return read && (read.date || read.weekday !== null) && read.end >= bare.length
    ? { ...read, end: bare.length }
    : null;
}

/** What has a day: figures, or a weekday. */
const dated = /\d|day/i;

/** How long the credit of agencies before a place is: `NZPA-Reuter Peking, Feb. 24`. */
function creditOf(line: string, places: PlaceNames): number {
  const credit = /^(\p{Lu}{2,5}(?:-\p{Lu}\p{L}{1,10})+|\p{Lu}\p{L}{1,10})[ \t]+(?=\p{Lu})/u.exec(
    line,
  );
  const named = credit?.[1]?.split('-').some((name) => places.isAgency(name));
  return credit && named ? credit[0].length : 0;
}
