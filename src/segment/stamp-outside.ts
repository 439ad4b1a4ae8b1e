import type { Span } from '../read/source-text.ts';
import type { HeaderSegment } from './head.ts';
import { isMonitored } from './header/house-over.ts';
import { isDateLine } from './header/long-date.ts';
import { isStampLine } from './header/stamp-line.ts';
import type { PlaceNames } from './place-names.ts';

/** A line that stamps a page, though words of the text stand above it: the house or the hour, and a full day. */
export function isStamp(text: string, { start, end }: Span, places: PlaceNames): boolean {
  const line = text.slice(start, end);
  return isStampLine(line, places) && !isDateLine(line);
}

/** The line below a text that says when it was put out; of one that says when it was changed the text may be older. */
export function isPutOut(text: string, { start, end }: Span, places: PlaceNames): boolean {
  const line = text.slice(start, end);
  return (
    isMonitored(line) ||
    (/^(?:first )?(?:published|posted|issued|released)\b/i.test(line) && isStampLine(line, places))
  );
}

/** The day a press office sets below the mark of the end: `ENDS` / `Press Office` / `12 April 2023`. */
export function dayBelowEnd(
  text: string,
  tail: readonly HeaderSegment[],
): HeaderSegment | undefined {
  const end = tail.findIndex(({ start, end: to }) =>
    /^-?\s*ENDS?\s*-?$/.test(text.slice(start, to)),
  );
  return end < 0
    ? undefined
    : tail.slice(end + 1, end + 3).find(({ start, end: to }) => isDateLine(text.slice(start, to)));
}
