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
    if (last || found.some(({ is }) => is === 'title') || rest.end - rest.start > LONGEST)
      return null;
    const line = text.slice(rest.start, rest.end);
    const [next = '', below] = following;
    const over =
      below !== undefined && next.length <= LONGEST_TITLE && !/[.!?;,]["”’)]*$/.test(next);
    return (over && places.isAgency(line)) || (isDateLine(next) && isServiceOf(line, places))
      ? { parts: [{ is: 'publisher', ...rest }], end: rest.end }
      : null;
  },
  cases: [
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
  mustNotMatch: ['AFP', 'Associated Press Worldstream', 'Reuters Opens a House in Lima'],
};
