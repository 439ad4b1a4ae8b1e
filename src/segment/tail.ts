import { writtenDates } from '../extract/date/find-dates.ts';
import type { Span } from '../read/source-text.ts';
import { isFurniture } from './furniture.ts';
import { marking } from './header/markings.ts';
import { isHouseAndDay } from './header/stamp-line.ts';
import { type Line, spanOf } from './lines.ts';
import type { PlaceNames } from './place-names.ts';

/** Lines of a page are no longer. */
const LONGEST_LINE = 100;

/**
 * Where the body ends: before the furniture that closes the file. Among short lines that end no sentence, all that
 * follow one of the page's own are the page's too.
 */
export function endOfBody(
  text: string,
  paragraphs: readonly (readonly Line[])[],
  first: number,
  places: PlaceNames,
): number {
  let end = paragraphs.length;
  const spanAt = (at: number) => spanOf(paragraphs[at] as readonly Line[]);
  for (let at = end - 1; at > first; at--) {
    const span = spanAt(at);
    if (isFurniture(text, span) || isHouse(text, span, places) || citation(text, span, places))
      end = at;
    else if (
      span.end - span.start > LONGEST_LINE ||
      /[.!?:;,)”"]$/.test(text.slice(span.start, span.end))
    )
      break;
  }
  return end;
}

/** The house that signs below its report: `REUTER`, `(Xinhua)`. */
function isHouse(text: string, { start, end }: Span, places: PlaceNames): boolean {
  return places.isAgency(text.slice(start, end).replace(/^[\s([—–-]+|[\s)\].…—–-]+$/g, ''));
}

/** The paper and its day in brackets: `(Evening Post, July 16, 2003)`. */
const paperAndDay = /^[([](?:[Tt]he )?(\p{Lu}[^()[\]]{10,80})[)\]]\.?$/u;

/** Tells whether a line below the body cites where the text appeared, and when. */
export function citation(text: string, { start, end }: Span, places: PlaceNames): boolean {
  const paper = paperAndDay.exec(text.slice(start, end));
  const [day] = paper?.[1] ? writtenDates(paper[1]) : [];
  if (paper?.[1] && day?.year && day.day !== null && day.end === paper[1].length) {
    const name = paper[1].slice(0, day.start).replace(/[\s,.:]+$/, '');
    if (name !== '' && name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))) return true;
  }
  if (isHouseAndDay(text.slice(start, end), places)) return true;
  const read = marking.read(
    text,
    { start, end },
    { found: [], last: false, following: [], places },
  );
  return read?.parts[0]?.is === 'credit' && /\bpage\b|\bp\. ?\d/i.test(text.slice(start, end));
}
