import type { HeaderShape } from './shape.ts';
import { isStampLine } from './stamp-line.ts';

const LONGEST = 300;
/** Words in small letters, a hyphen within one, and nothing else. */
const tags = /^\p{Ll}[\p{Ll}-]*(?:[ \t,\n]+\p{Ll}[\p{Ll}-]*){0,40}$/u;

/**
 * Reads the words by which a collection files a report, set between the stamp and the headline: topics, places.
 * It refuses them where a line with a capital does not follow at once, for a body can begin in small letters.
 *
 *     26-MAR-1987 03:12:44.19
 *     portugal china macao
 *     ^^^^^^^^^^^^^^^^^^^^
 */
export const tagLine: HeaderShape = {
  id: 'tag-line',
  read(text, rest, { found, following, last, places }) {
    if (last || rest.end - rest.start > LONGEST || found.at(-1) === undefined) return null;
    const before = found.at(-1);
    const filed =
      before?.is === 'category' ||
      (before !== undefined && isStampLine(text.slice(before.start, before.end), places));
    if (!filed || found.some(({ is }) => is === 'title')) return null;
    if (!tags.test(text.slice(rest.start, rest.end))) return null;
    const next = following.find((line) => !tags.test(line));
    return next !== undefined && /^["“‘'(]?\p{Lu}/u.test(next) && next.length < 200
      ? { parts: [{ is: 'category', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      before: '26-MAR-1987 03:12:44.19',
      text: 'ship crude',
      after: 'turkey greece\n\nMINISTERS MEET IN LIMA\n\nThe two ministers met.',
      parts: [['category', 'ship crude']],
    },
    {
      before: '26-MAR-1987 03:12:44.19',
      text: 'trade alum zinc pet-chem iron-steel grain wheat corn cotton oilseed soybean\nsouth-korea norway peru chile',
      after: 'MINISTERS MEET IN LIMA\n\nThe two ministers met.',
      parts: [
        [
          'category',
          'trade alum zinc pet-chem iron-steel grain wheat corn cotton oilseed soybean\nsouth-korea norway peru chile',
        ],
      ],
    },
    {
      before: '26-MAR-1987 03:12:44.19',
      text: 'south-korea north-korea',
      after: 'MINISTERS MEET IN LIMA\n\nThe two ministers met.',
      parts: [['category', 'south-korea north-korea']],
    },
  ],
  mustNotMatch: ['ship crude', 'portugal china macao', 'the two ministers met'],
};
