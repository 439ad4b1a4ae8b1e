import { datelineAlone } from '../dateline-alone.ts';
import { isNotice } from '../dateline-notice.ts';
import type { HeaderShape } from './shape.ts';
import { isStampLine } from './stamp-line.ts';

/**
 * Reads a dateline that has a line of its own, as newspapers set it above the first words.
 * It refuses a place nobody knows, and a place in capitals unless the title stands before it.
 *
 *     WASHINGTON, July 22.
 *     ^^^^^^^^^^^^^^^^^^^^
 */
export const datelineLine: HeaderShape = {
  id: 'dateline-line',
  read(text, rest, { last, found, places }) {
    if (last) return null;
    const read = datelineAlone(text.slice(rest.start, rest.end), places);
    const titled = found.some(({ is }) => is === 'title');
    return read && (titled || read.date || read.weekday !== null)
      ? { parts: [{ is: 'dateline', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    { text: 'WASHINGTON, July 22.', parts: [['dateline', 'WASHINGTON, July 22.']] },
    { text: 'ST. PETERSBURG, Sept. 28', parts: [['dateline', 'ST. PETERSBURG, Sept. 28']] },
    { text: 'LIMA, Peru, May 3, Kyodo', parts: [['dateline', 'LIMA, Peru, May 3, Kyodo']] },
    { text: 'Paris, Monday.', parts: [['dateline', 'Paris, Monday.']] },
    {
      before: 'King to Visit Lima in Spring',
      text: 'TOKYO',
      after: 'The king is expected to visit Lima in the spring, officials said.',
      parts: [['dateline', 'TOKYO']],
    },
  ],
  mustNotMatch: [
    'TOKYO',
    'Oslo',
    'Minister Quispe, July 22.',
    'Paris, July 22. The two met.',
    'PERU',
  ],
};

/** A line that credits a house is no longer. */
const LONGEST_CREDIT = 60;

/**
 * Reads a line that says how the news came and whose it is.
 * It refuses brackets that say anything else.
 *
 *     (N.Z.P.A.-Reuter—Copyright)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const notice: HeaderShape = {
  id: 'notice',
  read(text, rest, { last, places, found, following }) {
    const line = text.slice(rest.start, rest.end);
    const titled = found.some(({ is }) => is === 'title');
    if (!last && titled && line.length <= LONGEST_CREDIT) {
      if (places.isAgency(line)) return { parts: [{ is: 'publisher', ...rest }], end: rest.end };
      const whence = /^(?:from|by|via)\s+(?=\S)/iu.exec(line)?.[0].length ?? 0;
      const wires =
        /^(?:The |Our )?(?:\p{Lu}[\p{L}.&’'-]*\s)*(?:Wire|News) (?:Services?|Reports?|Dispatches)$/u;
      const credited = line.slice(whence).replace(/\.$/, '');
      if (whence > 0 && (places.isAgency(credited) || wires.test(credited)))
        return { parts: [{ is: 'byline', ...rest }], end: rest.end };
    }
    const house = /^[([]([^()[\]]{2,40})[)\]]$/.exec(line)?.[1];
    // Whatever stands in brackets between title and stamp is who sent it, however spelt.
    const stamped = titled && house !== undefined && /^\p{Lu}[\p{L}.]*$/u.test(house);
    return !last &&
      (isNotice(line) ||
        (house !== undefined && places.isAgency(house)) ||
        (stamped && isStampLine(following[0]?.trim() ?? '', places)))
      ? { parts: [{ is: 'byline', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    { text: '(N.Z.P.A.-Reuter—Copyright)', parts: [['byline', '(N.Z.P.A.-Reuter—Copyright)']] },
    { text: '[By Associated Press.]', parts: [['byline', '[By Associated Press.]']] },
    {
      text: '(Received January 2nd, 7 p.m.)',
      parts: [['byline', '(Received January 2nd, 7 p.m.)']],
    },
    {
      before: 'Two Ministers Will Meet',
      text: '(Reutes)',
      after: 'Updated: 2006-05-02 09:17',
      parts: [['byline', '(Reutes)']],
    },
    { text: '(Xinhua)', parts: [['byline', '(Xinhua)']] },
    {
      before: 'Two Ministers Will Meet',
      text: 'Associated Press',
      parts: [['publisher', 'Associated Press']],
    },
    {
      before: 'Two Ministers Will Meet',
      text: 'From Reuters',
      parts: [['byline', 'From Reuters']],
    },
    {
      before: 'Two Ministers Will Meet',
      text: 'From Evening Post Wire Services',
      parts: [['byline', 'From Evening Post Wire Services']],
    },
    {
      before: 'Two Ministers Will Meet',
      text: 'by The Associated Press',
      parts: [['byline', 'by The Associated Press']],
    },
  ],
  mustNotMatch: [
    '(The two sides met.)',
    '[Translation.]',
    '(Reuter) said so',
    'Copyright was agreed on.',
    'Associated Press',
    'From Reuters it was learnt',
  ],
};
