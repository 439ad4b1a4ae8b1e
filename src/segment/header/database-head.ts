import { datelineAlone } from '../dateline-alone.ts';
import type { HeaderKind, HeaderPart, HeaderShape } from './shape.ts';

/** What the keys say that databases of news print above a report. */
const kinds: Readonly<Record<string, HeaderKind>> = {
  HEADLINE: 'title',
  TITLE: 'title',
  BYLINE: 'byline',
  DATELINE: 'dateline',
};
const keyed =
  /^(HEADLINE|TITLE|BYLINE|DATELINE|SECTION|LENGTH|SOURCE|SLUG|SERIES|KEYWORDS?|SUBJECT|LANGUAGE|DISTRIBUTION|PUBLICATION-TYPE|TYPE|EDITION|HIGHLIGHT|CATEGORY|COLUMN):[ \t]+([^\n]{1,260})$/u;
/** The mark over the first words, or before them. */
const mark = /^(?:BODY|TEXT|FULL TEXT):(?=\s|$)/u;

/**
 * Reads the head a database of news sets over a report, a key in capitals and a value on each line, up to the mark of the body.
 * It refuses a key in small letters, one nobody prints there, and a value of many lines: a transcript labels its speakers so.
 *
 *     SECTION: International News
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     HEADLINE: Two Ministers Meet in Lima
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const databaseHead: HeaderShape = {
  id: 'database-head',
  read(text, rest, { found, last, places }) {
    if (last) return null;
    const words = text.slice(rest.start, rest.end);
    const match = keyed.exec(words);
    if (match?.[1] && match[2]) {
      const value = { start: rest.end - match[2].length, end: rest.end };
      const kind = kinds[match[1]] ?? 'category';
      const titled = found.some(({ is }) => is === 'title');
      const is =
        (kind === 'title' && titled) || (kind === 'dateline' && !datelineAlone(match[2], places))
          ? 'category'
          : kind;
      const parts: HeaderPart[] =
        is === 'title' || is === 'dateline'
          ? [
              { is: 'markup', start: rest.start, end: value.start },
              { is, ...value },
            ]
          : [{ is, ...rest }];
      return { parts, end: rest.end };
    }
    const begins = found.length > 0 ? mark.exec(words) : null;
    const end = rest.start + (begins?.[0].length ?? 0);
    return begins ? { parts: [{ is: 'markup', start: rest.start, end }], end } : null;
  },
  cases: [
    {
      text: 'HEADLINE: Two Ministers Meet in Lima',
      parts: [
        ['markup', 'HEADLINE: '],
        ['title', 'Two Ministers Meet in Lima'],
      ],
    },
    {
      text: 'BYLINE: By JANE DOE, Associated Press Writer',
      parts: [['byline', 'BYLINE: By JANE DOE, Associated Press Writer']],
    },
    {
      text: 'DATELINE: LIMA, Peru, May 3',
      parts: [
        ['markup', 'DATELINE: '],
        ['dateline', 'LIMA, Peru, May 3'],
      ],
    },
    {
      text: 'SECTION: International News',
      parts: [['category', 'SECTION: International News']],
    },
    { text: 'LENGTH: 412 words', parts: [['category', 'LENGTH: 412 words']] },
    {
      before: 'May 4, 2011',
      text: 'BODY:',
      after: 'The two ministers met.',
      parts: [['markup', 'BODY:']],
    },
  ],
  mustNotMatch: [
    'Headline: Two Ministers Meet',
    'MINISTER: Two of us met.',
    'SECTION 3: Fisheries',
    'BODY:',
    'TITLE OF THE TREATY: it is long',
    'SUBJECT: The visit\nof the King',
  ],
};
