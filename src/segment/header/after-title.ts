import { startsWithDateline } from '../dateline-alone.ts';
import { isDateLine } from './long-date.ts';
import { isPlaceAndDate } from './place-and-date.ts';
import type { HeaderShape } from './shape.ts';
import { isStampLine } from './stamp-line.ts';

/**
 * Reads the short line under a title and a date that files the text: `Statements and Releases`.
 * It refuses one that stands anywhere else, ends like a sentence, or is long.
 *
 *     Statements and Releases
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const category: HeaderShape = {
  id: 'category',
  read(text, rest, { found, last }) {
    if (last || found.at(-1)?.is !== 'date' || !found.some(({ is }) => is === 'title')) return null;
    const line = text.slice(rest.start, rest.end);
    if (!isShortLine(line, 5) || /\d/.test(line)) return null;
    return { parts: [{ is: 'category', ...rest }], end: rest.end };
  },
  cases: [
    {
      before: 'Readout of the Call\n\nJanuary 23, 2021',
      text: 'Statements and Releases',
      parts: [['category', 'Statements and Releases']],
    },
  ],
  mustNotMatch: ['Speeches and Remarks', 'January 2021'],
};

/** So much of a misread line must be the title's. */
const MOSTLY = 0.75;
/** Words that say what a text is; a line that gives the title again may add them. */
const kindWords = new Set(
  'joint communique communiqué statement transcript press release media for'.split(' '),
);

/**
 * Reads a line that gives the title again, as pages and scans do, its capitals and punctuation aside.
 * It refuses one that adds words of its own.
 */
export const titleAgain: HeaderShape = {
  id: 'title-again',
  read(text, rest, { found, last }) {
    const title = found.find(({ is }) => is === 'title');
    if (last || !title) return null;
    const words = wordsOf(text.slice(rest.start, rest.end));
    if (words.length < 2 || rest.end - rest.start > 300) return null;
    const known = new Set(wordsOf(text.slice(title.start, title.end)));
    const line = text.slice(rest.start, rest.end);
    // A line in capitals that a colon ends is the label of the first speaker.
    if (/:$/.test(line) || (/[.!?]$/.test(line) && line !== line.toUpperCase())) return null;
    const again = words.filter((word) => known.has(word)).length;
    // A scan can misread a word of what it prints in capitals.
    const misread = line === line.toUpperCase() && again >= 4 && again >= words.length * MOSTLY;
    return misread || words.every((word) => known.has(word) || (again >= 3 && kindWords.has(word)))
      ? { parts: [{ is: 'title-again', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      before: 'Visit by the President of Fiji - Statement by the Minister',
      text: 'VISIT BY THE PRESIDENT OF FIJI',
      parts: [['title-again', 'VISIT BY THE PRESIDENT OF FIJI']],
    },
  ],
  mustNotMatch: ['Joint Statement', 'JOINT STATEMENT', 'PRIME MINISTER:'],
};

/**
 * Reads the place under the name of the house that issued a text, or over the date above its title: `WASHINGTON, D.C.`
 * It refuses a place that stands anywhere else.
 */
export const issuersPlace: HeaderShape = {
  id: 'issuers-place',
  read(text, rest, { found, following, last, places }) {
    if (last || rest.end - rest.start > 60) return null;
    const dated =
      !found.some(({ is }) => is === 'title') &&
      (isDateLine(following[0] ?? '') ||
        ((following[0] ?? '').length > SHORTEST_TITLE &&
          (isDateLine(following[1] ?? '') || isStampLine(following[1] ?? '', places))));
    if (found.at(-1)?.is !== 'issuer' && !dated) return null;
    const name = text.slice(rest.start, rest.end).replace(/[,\s]*D\.?\s?C\.?$|[.,\s]+$/g, '');
    return places.isPlace(name) ? { parts: [{ is: 'venue', ...rest }], end: rest.end } : null;
  },
  cases: [
    {
      before: 'EMBASSY OF THE REPUBLIC OF INDIA',
      text: 'WASHINGTON, D.C.',
      after: 'Statement on the Call',
      parts: [['venue', 'WASHINGTON, D.C.']],
    },
    {
      text: 'LIMA',
      after:
        'Peru and Norway Call for Fish\n\nOctober 8, 2018 | Updated 14:33 IST\n\nThe two ministers met.',
      parts: [['venue', 'LIMA']],
    },
    {
      text: 'New York',
      after: '31 May 2017\n\nRemarks to the General Assembly',
      parts: [['venue', 'New York']],
    },
  ],
  mustNotMatch: ['LONDON', 'WASHINGTON, D.C.'],
};

/**
 * Reads the lines between title and first words that say where: `Oval Office`, `Via Teleconference`.
 * It refuses them unless an hour, a full date or a speaker’s label follows: then nothing else can stand there.
 */
export const venue: HeaderShape = {
  id: 'venue',
  read(text, rest, { found, following }) {
    if (!found.some(({ is }) => is === 'title')) return null;
    const line = text.slice(rest.start, rest.end);
    if (!isShortLine(line, 9)) return null;
    const opens = following
      .slice(0, 3)
      .findIndex(
        (next) =>
          /^(?:\d{1,2}[:.]\d{2}\s?[AaPp]\.?[Mm]|[\p{Lu}][\p{Lu}.’' -]{1,50}:\s)/u.test(next) ||
          isDateLine(next) ||
          isPlaceAndDate(next),
      );
    if (opens < 0 || following.slice(0, opens).some((next) => !isShortLine(next, 9))) return null;
    return { parts: [{ is: 'venue', ...rest }], end: rest.end };
  },
  cases: [
    {
      before: 'Remarks Before Bilateral Meeting',
      text: 'Oval Office',
      after: '4:15 P.M. EDT\n\nPRESIDENT SMITH: Good to see you.',
      parts: [['venue', 'Oval Office']],
    },
    {
      before: 'Remarks Before Their Meeting',
      text: 'Treaty Room',
      after: 'Oslo, Norway\n\nMay 18, 2018\n\nThank you all for coming.',
      parts: [['venue', 'Treaty Room']],
    },
  ],
  mustNotMatch: ['Oval Office', 'Via Teleconference'],
};

/** A place can stand over a title too, where the stamp stands below that. */
const SHORTEST_TITLE = 15;

/** A line that ends as a sentence does is of a deck only where the dateline is near. */
const NEAR = 3;

/**
 * Reads the name and the office of whose words a text is, each on a line of its own under the title.
 * It refuses a name with no office below it.
 *
 *     Jane Q. Doe
 *     ^^^^^^^^^^^
 *     Secretary of State
 *     ^^^^^^^^^^^^^^^^^^
 */
export const signatory: HeaderShape = {
  id: 'signatory',
  read(text, rest, { found, following, last, places }) {
    if (last || !found.some(({ is }) => is === 'title')) return null;
    const line = text.slice(rest.start, rest.end);
    if (!isShortLine(line, 9)) return null;
    const office = (words: string) => isShortLine(words, 9) && places.beginsWithOffice(words);
    const named =
      /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|(?:de|da|van|von|bin|al)))+$/u.test(line) &&
      line.split(/\s+/).length <= 5 &&
      office(following[0] ?? '');
    const held = found.at(-1)?.is === 'issued-by' && office(line);
    return named || held ? { parts: [{ is: 'issued-by', ...rest }], end: rest.end } : null;
  },
  cases: [
    {
      before: 'Remarks Before Their Meeting',
      text: 'Jane Q. Doe',
      after: 'Secretary of State\n\nThank you all for coming.',
      parts: [['issued-by', 'Jane Q. Doe']],
    },
  ],
  mustNotMatch: ['Jane Q. Doe', 'Secretary of State'],
};

/**
 * Reads the lines of a headline below its first, as newspapers set them in a deck.
 * It refuses a line unless a dateline follows the deck: else it may be the body's first words.
 */
export const deck: HeaderShape = {
  id: 'deck',
  read(text, rest, { found, following, last, places }) {
    if (last || !found.some(({ is }) => is === 'title') || rest.end - rest.start > 140) return null;
    const lines = following.findIndex((next) => startsWithDateline(next, places));
    const line = text.slice(rest.start, rest.end);
    const sentence = /[.!?]["”’)]?$/.test(line) && line !== line.toUpperCase();
    if (lines < 0 || (lines >= NEAR && sentence) || startsWithDateline(line, places)) return null;
    if (following.slice(0, lines).some((next) => next.length > 89)) return null;
    return { parts: [{ is: 'deck', ...rest }], end: rest.end };
  },
  cases: [
    {
      before: 'THE TREATY SIGNED',
      text: 'Great Britain and France Settle Their Disputes.',
      after: 'LONDON, April 8.—The treaty was signed this morning.',
      parts: [['deck', 'Great Britain and France Settle Their Disputes.']],
    },
  ],
  mustNotMatch: ['Great Britain and France Settle Their Disputes.', 'A second line', 'TOKYO'],
};

function isShortLine(line: string, most: number): boolean {
  return (
    line.split(/\s+/).length <= most &&
    line.length <= 80 &&
    /^\p{Lu}/u.test(line) &&
    !/[.!?:;,]$/.test(line)
  );
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
