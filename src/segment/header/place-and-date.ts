import { writtenDates } from '../../extract/date/written-date.ts';
import type { HeaderShape } from './shape.ts';

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?[ \t]?(?:[ap]\.?[ \t]?m\.?|noon|midnight)`;
const after = new RegExp(
  String.raw`^[.,]?(?:(?:[ \t]*[—–-]+|,)[ \t]*(?:${clock}|noon|midnight)[.,]?)?[ \t]*(?:[\[(][^\])\n]{1,60}[\])])?[.,]?$`,
  'iu',
);
const place =
  /^(?:\p{Lu}[\p{L}.’'&-]*|of|the|in|and|de|at|d’|United|States)(?:[ \t,]+(?:\p{Lu}[\p{L}.’'&-]*|of|the|in|and|de|da|do|du|la|at|on|near))*[,.]?\s+$/u;

/** How a despatch addresses its reader, or says how it was sent, before the place. */
const address =
  /^(?:\((?:Telegraphic|Confidential|Private|Secret|Extract|By telegraph)\.?\)\.?|My Lord|Sir|Excellency|My dear (?:Sir|Lord))[,.:—-]*\s+(?=\p{Lu})/iu;
/** `D. 9:20 P.M.`, and nothing else: dispatched and received. */
const hours = /^(?:\s*(?:[DR]\.|\[?(?:Received|Rec’d|Recd)\b)[^\r\n]{0,60})+\s*$/;

/**
 * Reads the line that says where and when a dispatch, a note or a release was written, with the day it was received.
 * It refuses a line with other words than a place’s before the date.
 *
 *     Legation of the United States, London, March 28, 1882. (Received March 29.)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const placeAndDate: HeaderShape = {
  id: 'place-and-date',
  read(text, rest, context) {
    if (context.last || rest.end - rest.start > 200) return null;
    const words = text.slice(rest.start, rest.end);
    if (isPlaceAndDate(words)) return { parts: [{ is: 'place-and-date', ...rest }], end: rest.end };
    // Hours of dispatch and receipt may follow on lines of their own.
    const [line = ''] = words.split(/[\r\n]/, 1);
    const end = rest.start + line.trimEnd().length;
    return line.length < words.length &&
      hours.test(words.slice(line.length)) &&
      isPlaceAndDate(line)
      ? { parts: [{ is: 'place-and-date', start: rest.start, end }], end }
      : null;
  },
  cases: [
    {
      text: 'Department of State, Washington, May 2, 1884.',
      parts: [['place-and-date', 'Department of State, Washington, May 2, 1884.']],
    },
    {
      text: 'Tokyo, October 15, 1930—10 a.m. [Received 11:40 a.m.]',
      parts: [['place-and-date', 'Tokyo, October 15, 1930—10 a.m. [Received 11:40 a.m.]']],
    },
    { text: 'Geneva, 24 April 2025', parts: [['place-and-date', 'Geneva, 24 April 2025']] },
    {
      text: 'AMERICAN LEGATION, Lisbon, October 2, 1914, 12 noon. [Received 2.30 p. m.]',
      parts: [
        [
          'place-and-date',
          'AMERICAN LEGATION, Lisbon, October 2, 1914, 12 noon. [Received 2.30 p. m.]',
        ],
      ],
    },
    {
      text: 'My Lord, Therapia, December 22, 1897.',
      parts: [['place-and-date', 'My Lord, Therapia, December 22, 1897.']],
    },
  ],
  mustNotMatch: [
    'The talks were held in Geneva, 24 April 2025',
    'Geneva, 24 April',
    'Meeting with the Minister on 24 April 2025',
    'State Banquet in Oslo, 24 April 2025',
  ],
};

/** Tells whether a line is a place and a full date, and nothing else. */
export function isPlaceAndDate(whole: string): boolean {
  const line = whole.replace(address, '');
  const date = writtenDates(line)[0];
  if (!date || date.year === null || date.day === null || date.start === 0) return false;
  const before = line.slice(0, date.start);
  return (
    place.test(before) &&
    after.test(line.slice(date.end)) &&
    !/^(?:On|In|By)\b|\b(?:Meeting|Speech|Statement|Visit|Talks|Summit|Conference|Remarks|Address|Banquet|Dinner|Luncheon|Reception|Ceremony|Toasts?|Press|Briefing|Call|Forum|Session|Debate|Message|Anniversary|Interview|Readout)\b/i.test(
      before,
    )
  );
}
