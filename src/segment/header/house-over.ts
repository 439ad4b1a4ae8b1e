import { unevenSpace } from '../../read/spaces.ts';
import type { PlaceNames } from '../place-names.ts';
import { isDateLine } from './long-date.ts';
import type { HeaderShape } from './shape.ts';

/** A line that names a house is no longer. */
const LONGEST = 60;
const LONGEST_TITLE = 200;

/** A house and which of its wires it is: `Associated Press Worldstream`, `Agence France Presse -- English`. */
function isServiceOf(line: string, places: PlaceNames): boolean {
  if (line.length > LONGEST || /[.!?:;]$/.test(line)) return false;
  const words = line.replace(/^The /, '').split(/\s+/);
  return words.some((_, i) => {
    const [house, service] = [words.slice(0, i + 1), words.slice(i + 1)];
    return (
      service.every((word) => /^(?:\p{Lu}\p{Ll}+|--|[-–—&]|and|of)$/u.test(word)) &&
      places.isAgency(house.join(' '))
    );
  });
}

const LONGEST_MONITORED = 130;
/** Where, in which language and when a monitor heard it: `Tokyo KYODO in English 1215 GMT 4 May 88`. */
const monitored =
  /^[^.\n]{3,90}\bin \p{Lu}\p{Ll}+ \d{4} (?:GMT|gmt) \d{1,2} \p{Lu}\p{Ll}{2,8}\.? (?:\d{2}|\d{4})$/u;

/** Tells whether a line is what a monitor of broadcasts sets over a report or below it, with hour and day. */
export function isMonitored(line: string): boolean {
  return line.length <= LONGEST_MONITORED && monitored.test(line.replace(unevenSpace, ' '));
}

/**
 * Reads the house over the title of its report, or over the day above that.
 * It refuses a house that a sentence follows, and one of which more is said on its line than which of its wires it is.
 *
 *     Agence France Presse -- English
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     May 4, 2011 Wednesday
 */
export const houseOver: HeaderShape = {
  id: 'house-over',
  read(text, rest, { found, following, last, places }) {
    if (last || found.some(({ is }) => is === 'title') || rest.end - rest.start > LONGEST_MONITORED)
      return null;
    const line = text.slice(rest.start, rest.end);
    if (isMonitored(line)) return { parts: [{ is: 'stamp', ...rest }], end: rest.end };
    const [next = '', below] = following;
    if (line.length > LONGEST) return null;
    // Letters by which a desk is called, over the day: no title is one word in capitals.
    const desk =
      /^\p{Lu}{2,6}$/u.test(line) &&
      isDateLine(next) &&
      /^\p{Lu}\S*(?: \S+){2,}[^.;:,]$/u.test(below ?? '');
    const over =
      below !== undefined && next.length <= LONGEST_TITLE && !/[.!?;,]["”’)]*$/.test(next);
    return desk ||
      (over && places.isAgency(line)) ||
      (isDateLine(next) && isServiceOf(line, places))
      ? { parts: [{ is: 'publisher', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      text: 'OW0405121588 Tokyo KYODO in English 1215 GMT 4 May 88',
      parts: [['stamp', 'OW0405121588 Tokyo KYODO in English 1215 GMT 4 May 88']],
    },
    {
      text: 'RTRS',
      after: '4 May 2011\n\nTwo Ministers Will Meet\n\nThe two met.',
      parts: [['publisher', 'RTRS']],
    },
    {
      text: 'Associated Press Worldstream',
      after: 'May 4, 2011 Wednesday\n\nTwo Ministers Will Meet\n\nThe two met.',
      parts: [['publisher', 'Associated Press Worldstream']],
    },
    {
      text: 'Agence France Presse -- English',
      after: 'May 4, 2011\n\nTwo Ministers Will Meet\n\nThe two met.',
      parts: [['publisher', 'Agence France Presse -- English']],
    },
    {
      text: 'AFP',
      after: 'Two Ministers Will Meet\n\nThe two met.',
      parts: [['publisher', 'AFP']],
    },
  ],
  mustNotMatch: ['AFP', 'Associated Press Worldstream', 'Reuters Opens a House in Lima', 'RTRS'],
};
