import { otherSpace } from '../../read/spaces.ts';
import { type HeaderShape, LONGEST_HEADER } from './shape.ts';

/** What the heading of a record calls it, the number of an edition before it. */
const record =
  /^(?:\d{1,4}\.\s+)?(?:(?:Draft |Informal |Summary |Verbatim |Agreed |Secretary[’']s )?(?:Memorand(?:um|a)|Minutes|Record|Notes?|Report)) (?:of|on) (?:an?|the) ?[^!?;]{0,80}?\b(?:Conversations?|Meetings?|Conference|Discussions?|Talks|Session)\b[^!?;]{0,200}$/iu;
const shorter =
  /^(?:\d{1,4}\.\s+)?(?:Draft |Informal |Summary )?(?:Memorand(?:um|a)|Minutes|Record|Notes?) (?:of|on) (?:\p{Lu}\p{L}+ )?(?:Conversations?|Meetings?|Conference|Discussions?|Talks|Session)\b[^!?;]{0,200}$/iu;

/** Tells whether words head the record of a conversation or a meeting. */
export function headsRecord(words: string): boolean {
  return words.length <= LONGEST_HEADER && (record.test(words) || shorter.test(words));
}

/**
 * Reads the heading of a record of talks, place, day and hour behind it as printed.
 * It refuses a sentence that begins so, and a second heading.
 *
 *     334. Memorandum of a Conversation, White House, Washington, October 25, 1957, 2:40 p.m.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const recordHeading: HeaderShape = {
  id: 'record-heading',
  read(text, rest, { found, last }) {
    if (last || found.some(({ is }) => is === 'title')) return null;
    const words = text.slice(rest.start, rest.end).replace(otherSpace, ' ');
    return headsRecord(words) && !told.test(words)
      ? { parts: [{ is: 'title', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      text: '33. Memorandum of a Conversation, White House, Lima, October 25, 1957, 2:40 p.m.',
      parts: [
        [
          'title',
          '33. Memorandum of a Conversation, White House, Lima, October 25, 1957, 2:40 p.m.',
        ],
      ],
    },
    {
      text: 'Minutes of the Daily Meetings of the Commissioners, Saturday, August 30, 1919',
      parts: [
        ['title', 'Minutes of the Daily Meetings of the Commissioners, Saturday, August 30, 1919'],
      ],
    },
    { text: 'RECORD OF CONVERSATION', parts: [['title', 'RECORD OF CONVERSATION']] },
  ],
  mustNotMatch: [
    'Minutes of the meeting were read and approved.',
    'Record of the talks is kept in Lima, the minister said, and nowhere else.',
    'Minutes of work were lost',
    'Memorandum of Understanding on Fisheries',
  ],
};

/** What makes a sentence of it. */
const told =
  /\b(?:is|are|was|were|has|have|had|will|shows?|said|says|read|kept|approved|tells?|published)\b|(?<![ap]\.m|\d)\.$/;
