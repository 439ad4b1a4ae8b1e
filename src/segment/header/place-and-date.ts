import { writtenDates } from '../../extract/date/find-dates.ts';
import type { HeaderShape } from './shape.ts';

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?[ \t]?(?:[ap]\.?[ \t]?m\.?|noon|midnight)`;
const after = new RegExp(
  String.raw`^[.,]?(?:(?:[ \t]*[—–-]+|,)[ \t]*(?:${clock}|noon|midnight)[.,]?)?[ \t]*(?:[\[(][^\])\n]{1,60}(?:[\])]|$))?[.,]?$`,
  'iu',
);
/** Small words within the names of places and houses, in the languages despatches are dated in. */
const small =
  '(?:of|op|the|in|and|at|on|near|by(?= the Sea)|de|da|do|du|des|del|della|di|la|le|les|el|los|las|au|aux|am|der|den|van|von|sur)';
const named = String.raw`[“"]?\p{Lu}[\p{L}.’'&-]*(?:,?[”"])?`;
const place = new RegExp(
  String.raw`^(?:${named}|${small}|d’)(?:[ \t,]+(?:${named}|${small}))*[,.]?\s+$`,
  'u',
);
/** A mission, and to whom it is sent: `Legation of France to the United States, New York`. */
const mission =
  /\b(?:Legation|Embassy|Consulate|Consul|Commission(?:er)?|Mission|Delegation|Department|Ministry|Office)\b/iu;
const ofMission =
  /\b(?:legation|embassy|consulate|mission|delegation|general|ministry|department|state|foreign|affairs|to|for)\b/gu;
/** A house by its number: `77 Wall Street`. */
const house =
  /^(?:No\.?[ \t]*)?\d{1,4},?[ \t]+(?=[\p{L} .’'-]{2,40}\b(?:Street|St\.|Square|Place|Road|Avenue|Terrace|Gardens|Row|Lane|Crescent|Gate|Hill|Park|Broadway)\b)/u;
/** What an editor has supplied stands in brackets: `[Washington,] June 10, 1936`, `Washington [, February 26, 1927.]`. */
const supplied = /^\[(\p{Lu}[^\][\n]{1,60}?),?\](?=[ \t])/u;
const suppliedDay =
  /^([^\][\n\d]{3,60}?)[ \t]?\[,?[ \t]?([^\][\n]{6,30})\]$|^\[([^\][\n]{8,80})\]$/u;
/** A ship is a place too. */
const aboard = /^On board (?:of )?(?:the )?(?=[“"]?\p{Lu})/u;

/** How a despatch addresses its reader, or says how it was sent, before the place. */
const address =
  /^(?:\((?:Telegraphic|Confidential|Private|Secret|Extract|By telegraph)\.?\)\.?|My Lord|Sir|Excellency|My dear (?:Sir|Lord))[,.:—-]*\s+(?=\p{Lu})/iu;
/** `D. 9:20 P.M.`, and nothing else: dispatched and received. */
const hours = /^(?:\s*(?:[DR]\.|\[?(?:Received|Rec’d|Recd)\b)[^\r\n]{0,60})+\s*$/;

/**
 * Reads the line over place and date that names the mission a despatch was written in: `LEGATION OF THE UNITED STATES,`
 * It refuses one with no place and date below it.
 */
export const missionLine: HeaderShape = {
  id: 'mission-line',
  read(text, rest, { following, last }) {
    if (last || rest.end - rest.start > 80) return null;
    const line = text.slice(rest.start, rest.end);
    return /^(?:The )?(?:American |British |Royal |Imperial )?(?:Legation|Embassy|Consulate(?:[ -]General)?|Department of State|Foreign Office|High Commission)\b[^.:;\n]{0,60}[,.]?$/iu.test(
      line,
    ) && isPlaceAndDate((following[0] ?? '').split(/[\r\n]/, 1)[0] ?? '')
      ? { parts: [{ is: 'issuer', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      text: 'LEGATION OF THE UNITED STATES,',
      after: 'Brussels, March 3, 1885. (Received March 17.)',
      parts: [['issuer', 'LEGATION OF THE UNITED STATES,']],
    },
    {
      text: 'Foreign Office,',
      after: 'Lima, March 3, 1885.',
      parts: [['issuer', 'Foreign Office,']],
    },
  ],
  mustNotMatch: [
    'LEGATION OF THE UNITED STATES,',
    'Embassy of Norway',
    'Foreign Office announces a visit.',
  ],
};

/**
 * Reads the line that says where and when a dispatch, a note or a release was written, with the day it was received.
 * It refuses a line with other words than a place’s before the date, and a house’s.
 *
 *     Legation of the United States, London, March 28, 1882. (Received March 29.)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const placeAndDate: HeaderShape = {
  id: 'place-and-date',
  read(text, rest, context) {
    if (context.last || rest.end - rest.start > 200) return null;
    const words = text.slice(rest.start, rest.end);
    // Who sent the report, and when: no place.
    if (context.places.isAgency(words.replace(/,.*$/su, ''))) return null;
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
      text: '(New York, 1 October 2015)',
      parts: [['place-and-date', '(New York, 1 October 2015)']],
    },
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
      text: '[Washington,] June 10, 1936.',
      parts: [['place-and-date', '[Washington,] June 10, 1936.']],
    },
    {
      text: 'Washington [, February 26, 1927.]',
      parts: [['place-and-date', 'Washington [, February 26, 1927.]']],
    },
    {
      text: 'On board the Sémiramis, Yokohama Roads, August 13, 1863.',
      parts: [['place-and-date', 'On board the Sémiramis, Yokohama Roads, August 13, 1863.']],
    },
    {
      text: 'S. S. “Santa Barbara,” January 16, 1934—7 p.m.',
      parts: [['place-and-date', 'S. S. “Santa Barbara,” January 16, 1934—7 p.m.']],
    },
    {
      text: 'Legation of France to the United States, New York, November 12, 1864.',
      parts: [
        ['place-and-date', 'Legation of France to the United States, New York, November 12, 1864.'],
      ],
    },
    {
      text: 'Commissioner of Norway to China, Peking, China, June 13, 1901.',
      parts: [['place-and-date', 'Commissioner of Norway to China, Peking, China, June 13, 1901.']],
    },
    {
      text: 'Austro-Hungarian legation, Washington, October 6, 1896.',
      parts: [['place-and-date', 'Austro-Hungarian legation, Washington, October 6, 1896.']],
    },
    {
      text: 'Department for Foreign Affairs, January 16, 1864.',
      parts: [['place-and-date', 'Department for Foreign Affairs, January 16, 1864.']],
    },
    {
      text: 'Legation of Norway, Port au Prince, Hayti, April 14, 1884. (Received May 2.)',
      parts: [
        [
          'place-and-date',
          'Legation of Norway, Port au Prince, Hayti, April 14, 1884. (Received May 2.)',
        ],
      ],
    },
    {
      text: 'San Juan del Norte, May 13, 1897. (Received May 27.',
      parts: [['place-and-date', 'San Juan del Norte, May 13, 1897. (Received May 27.']],
    },
    {
      text: '33 Upper Brunswick Place, Brighton, March 30, 1871.',
      parts: [['place-and-date', '33 Upper Brunswick Place, Brighton, March 30, 1871.']],
    },
    {
      text: 'My Lord, Therapia, December 22, 1897.',
      parts: [['place-and-date', 'My Lord, Therapia, December 22, 1897.']],
    },
  ],
  mustNotMatch: [
    'The talks were held in Geneva, 24 April 2025',
    'Geneva, 24 April',
    'Xinhua, 24 April 2025',
    'Agence France-Presse, April 24, 2025',
    'Meeting with the Minister on 24 April 2025',
    'State Banquet in Oslo, 24 April 2025',
    'President Quispe to Norway, 24 April 2025',
    'Letter for the King, 24 April 2025',
    '40 killed in Lima, May 2, 1987',
    '[Extract from a letter of] May 2, 1884',
    'Communique Issued by the Prime Ministers of Norway and Peru, 3 May 1977',
    '[August 22, 1870.—Enjoining neutrality in the present war.]',
  ],
};

/** Tells whether a line is a place and a full date, and nothing else. */
export function isPlaceAndDate(whole: string): boolean {
  const line = whole
    .replace(/^\((.{6,120})\)$/, '$1')
    .replace(address, '')
    .replace(supplied, '$1,')
    .replace(suppliedDay, (_, place = '', day = '', both = '') => both || `${place}, ${day}`)
    .replace(house, '')
    .replace(aboard, '');
  const date = writtenDates(line)[0];
  if (!date || date.year === null || date.day === null || date.start === 0) return false;
  const printed = line.slice(0, date.start);
  // The small words of a mission’s name are no prose: whom it is sent to, what it is.
  const before = mission.test(printed) ? printed.replace(ofMission, 'of') : printed;
  return (
    place.test(before) &&
    after.test(line.slice(date.end)) &&
    !/^(?:On|In|By)\b|\b(?:Meeting|Speech|Statement|Visit|Talks|Summit|Conference|Remarks|Address|Banquet|Dinner|Luncheon|Reception|Ceremony|Toasts?|Press|Briefing|Call|Forum|Session|Debate|Message|Anniversary|Interview|Readout)\b/i.test(
      before,
    )
  );
}
