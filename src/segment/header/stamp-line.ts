import { twoReadings } from '../../extract/date/two-readings.ts';
import { datesByZone, dottedDates, writtenDates } from '../../extract/date/written-date.ts';
import type { PlaceNames } from '../place-names.ts';
import type { HeaderShape } from './shape.ts';

const LONGEST = 160;
/** The hour, its minutes left out or not: `12 AM PT`. */
const clock =
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d[ \t]?(?:[A-Z]{2,4}T|GMT|UTC|hrs|hours)\b|(?<!\d)\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:[ \t]?[ap]\.?[ \t]?m\b\.?)?|(?<!\bat \d{1,2})[ \t]?[ap]\.?m\b\.?)(?:[ \t]*\(?(?:GMT|UTC|[A-Z]{2,4}T|[ECMP]T)(?:[ \t]?[+-]\d{1,2}(?::?\d{2})?)?\b\)?)?/gi;
const labels =
  /\b(?:first|last|date|published|updated?|posted|written|created|modified|release[ds]?|issued|time|on|at|by)\b(?:[ \t]*:)?/gi;
/** Who put it out: `Source: Xinhua`, `Editor: Chen`. */
const makers =
  /(?:^|[|·•;,\s])(?:source|editors?|author|by)[ \t]*[:：][ \t]*[^|·•;:：\d]{1,40}(?=[|·•;]|\d|$)/giu;
/** Who wrote it, between strokes behind the date: `|By Jane Doe, Evening Post.`, `|JANE DOE | Staff Writer`. */
const writers =
  /(?<=\|)[ \t]*\|[ \t]*(?:(?:by|from|special to)[ \t]+[^|\d]{3,90}|[^|\d]{3,70}\|[ \t]*(?:\p{L}+[ \t]){0,2}(?:staff writers?|correspondents?|reporters?))\.?$/iu;
/** The hour with its zone in brackets ends the line: what stands before the day is what it is filed under. */
const zoned = /\d{1,2}:\d{2}(?::\d{2})?[ \t]*\((?:GMT|UTC)[ \t]?[+-]\d{1,2}(?::?\d{2})?\)$/u;
const underSubject = /^\p{Lu}[\p{L}’'-]*(?:[ \t][\p{L}’'-]+){0,5}$/u;
/** How long the page says one reads, how long ago it was, what one may do, where it stood first: `< a min read`, `3 minutes ago`. */
const readingTime =
  /(?:<[ \t]?)?(?:\d{1,3}|a|an)[ \t](?:(?:min|minute)s?[ \t]read|(?:minute|hour|day|week|month|year)s?[ \t]ago)\b|\bread (?:the )?original (?:version|article|story)(?: at source)?\b|\badjust font size:?|\bjoin the conversation\b|\bpress release\b|\(\d{1,3}\)$/gi;
/** A house and the label of the day with the space between them lost: `XinhuaUpdated:`. */
const glued = /(?<=\p{L}{3})(?=(?:Updated|Published|Posted|Created|Modified)[ \t]*:)/gu;
/** Buttons a page sets before the house, with or without the space between them: `0 CommentsPrint E-mail Xinhua, …`. */
const buttons =
  /(?:^|\n)[ \t]*(?:(?:\d{1,5}[ \t]*)?(?:Comments?(?:\((?:\d+|s)\))?|(?:Print|E-?[Mm]ail|Share|Save)(?: [Tt]his(?: (?:[Aa]rticle|[Pp]age|[Ss]tory))?)?|Tweet|PDF|Font size:?|Text size:?)[ \t|·•,]*)+(?=\p{Lu}|\d|$|\n|\|)/gu;
/** The same behind the day: `… | Print this page`, `… | Comments: 3`. */
const buttonsBehind =
  /(?:[ \t|·•,]+(?:Comments?[ ]?(?::[ ]?\d+|\((?:\d+|s)\))?|(?:Print|E-?[Mm]ail|Share|Save)(?: [Tt]his(?: (?:[Aa]rticle|[Pp]age|[Ss]tory))?)?|Tweet|PDF))+[ \t]*$/gu;
/** The page's own address, at the beginning of the line. */
const host = /^[ \t]*(?:www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}(?=[ \t|])/iu;
/** The section over the day, and the year as another calendar counts it: `calendar>>May 3. 2019 Juche 108`. */
const section = /^[ \t]*\p{L}{3,12}[ \t]*>{1,2}[ \t]*(?=\|)/u;
const otherYear = /\(?\bJuche[ \t]\d{1,3}\)?/gu;
/** What a writer is called elsewhere: `Jane Doe (@janedoe)`. */
const handle = /[ \t]*\(@\w{2,30}\)/g;
/** An agency read through another house: `AFP via Yahoo`. */
const through =
  /\b(\p{Lu}[\p{L}.]{1,20})[ \t]+via[ \t]+\p{Lu}[\p{L}.!]{1,20}(?:[ \t]\p{Lu}[\p{L}.!]{1,20}){0,2}/gu;
const images = /\S+\.(?:gif|jpe?g|png)\b(?:[ \t]*\(\d+ bytes\))?/gi;

/**
 * Reads the line on which a page stamps a text: a full date and the hour, what they are the date of, the agency, in any order.
 * It refuses a line with other words, save one name of at most three.
 *
 *     All Headlines 12:01 July 23, 2011
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const stampLine: HeaderShape = {
  id: 'stamp-line',
  read(text, rest, { last, places }) {
    return !last && isStampLine(text.slice(rest.start, rest.end), places)
      ? { parts: [{ is: 'stamp', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    { text: 'Jane Doe   |22.09.2022', parts: [['stamp', 'Jane Doe   |22.09.2022']] },
    {
      text: 'ANI | Lima | Updated: 05-01-2022 13:56',
      parts: [['stamp', 'ANI | Lima | Updated: 05-01-2022 13:56']],
    },
    { text: 'Last update: 11/08/2015', parts: [['stamp', 'Last update: 11/08/2015']] },
    {
      text: 'Politics 10/06/2008 13:10:00',
      parts: [['stamp', 'Politics 10/06/2008 13:10:00']],
    },
    {
      text: 'Updated at: 1530 PST, Tuesday, March 16, 2010',
      parts: [['stamp', 'Updated at: 1530 PST, Tuesday, March 16, 2010']],
    },
    { text: '08:29, February 14, 2012', parts: [['stamp', '08:29, February 14, 2012']] },
    {
      text: 'January 17, 1985|United Press International.',
      parts: [['stamp', 'January 17, 1985|United Press International.']],
    },
    {
      text: 'January 17, 1985|From Evening Post Wire Services',
      parts: [['stamp', 'January 17, 1985|From Evening Post Wire Services']],
    },
    { text: 'January 17, 1985|From Reuters', parts: [['stamp', 'January 17, 1985|From Reuters']] },
    {
      text: 'January 17, 1985 | Special to The Evening Post',
      parts: [['stamp', 'January 17, 1985 | Special to The Evening Post']],
    },
    { text: 'Jan. 17, 1985 12 AM PT', parts: [['stamp', 'Jan. 17, 1985 12 AM PT']] },
    { text: 'January 17, 1985, 6 p.m. ET', parts: [['stamp', 'January 17, 1985, 6 p.m. ET']] },
    { text: 'January 17, 1985 8:05 PM PT', parts: [['stamp', 'January 17, 1985 8:05 PM PT']] },
    {
      text: 'Jane Doe (@janedoe88) Published March 15, 2024 | 08:32 PM',
      parts: [['stamp', 'Jane Doe (@janedoe88) Published March 15, 2024 | 08:32 PM']],
    },
    {
      text: 'calendar>>May 13. 2019 Juche 108',
      parts: [['stamp', 'calendar>>May 13. 2019 Juche 108']],
    },
    {
      text: 'calendar>>May 13. 2019 Juche 108 |',
      parts: [['stamp', 'calendar>>May 13. 2019 Juche 108 |']],
    },
    {
      text: 'January 17, 1985|By Jane Doe and John Roe, Evening Post.',
      parts: [['stamp', 'January 17, 1985|By Jane Doe and John Roe, Evening Post.']],
    },
    {
      text: 'January 17, 1985|JANE Q. DOE and JOHN ROE | Post Staff Writers',
      parts: [['stamp', 'January 17, 1985|JANE Q. DOE and JOHN ROE | Post Staff Writers']],
    },
    {
      text: 'ANI | Lima | Updated: 24-09-2020 11:41 IST | Created: 24-09-2020 11:41 IST',
      parts: [
        ['stamp', 'ANI | Lima | Updated: 24-09-2020 11:41 IST | Created: 24-09-2020 11:41 IST'],
      ],
    },
    {
      text: '0 CommentsPrint E-mail Xinhua, November 17, 2009\nAdjust font size:',
      parts: [['stamp', '0 CommentsPrint E-mail Xinhua, November 17, 2009\nAdjust font size:']],
    },
    {
      text: 'Print | E-mail | Xinhua, November 17, 2009',
      parts: [['stamp', 'Print | E-mail | Xinhua, November 17, 2009']],
    },
    {
      text: 'Share Print Reuters | 3 May 2011',
      parts: [['stamp', 'Share Print Reuters | 3 May 2011']],
    },
    {
      text: '0 Comment(s) Print E-mail Xinhua, November 17, 2009',
      parts: [['stamp', '0 Comment(s) Print E-mail Xinhua, November 17, 2009']],
    },
    {
      text: 'www.chinaview.cn 2009-11-17 20:11:42    Print',
      parts: [['stamp', 'www.chinaview.cn 2009-11-17 20:11:42    Print']],
    },
    {
      text: 'E-Mail This Article | Print | November 17, 2009',
      parts: [['stamp', 'E-Mail This Article | Print | November 17, 2009']],
    },
    {
      text: 'Tue, Nov. 17, 2009 02:35 pm | Comments: 3',
      parts: [['stamp', 'Tue, Nov. 17, 2009 02:35 pm | Comments: 3']],
    },
    {
      text: 'November 17, 2009 | Print this page',
      parts: [['stamp', 'November 17, 2009 | Print this page']],
    },
    {
      text: 'Xinhua via COMTEX News Network, November 17, 2009',
      parts: [['stamp', 'Xinhua via COMTEX News Network, November 17, 2009']],
    },
    {
      text: 'Update: Nov 17, 2009, Xinhua, BEIJING',
      parts: [['stamp', 'Update: Nov 17, 2009, Xinhua, BEIJING']],
    },
    {
      text: 'By Jane Doe, Reuters | Tue Nov 17, 2009 5:31am EST',
      parts: [['stamp', 'By Jane Doe, Reuters | Tue Nov 17, 2009 5:31am EST']],
    },
    { text: 'AFP via Yahoo ^ | 10/20/2007', parts: [['stamp', 'AFP via Yahoo ^ | 10/20/2007']] },
    {
      text: 'AP via Evening Post - October 20, 2007',
      parts: [['stamp', 'AP via Evening Post - October 20, 2007']],
    },
    {
      text: 'The Evening Post of Lima ^ | October 20, 2007 | Jane Q. Doe',
      parts: [['stamp', 'The Evening Post of Lima ^ | October 20, 2007 | Jane Q. Doe']],
    },
    {
      text: 'Written: 2013-04-24 16:06:03Updated: 2013-04-24 17:54:27',
      parts: [['stamp', 'Written: 2013-04-24 16:06:03Updated: 2013-04-24 17:54:27']],
    },
    {
      text: 'Source: Xinhua| 2018-07-05 12:04:47|Editor: Chen',
      parts: [['stamp', 'Source: Xinhua| 2018-07-05 12:04:47|Editor: Chen']],
    },
    {
      text: 'By Reuters March 16, 2018 8:20 am < a min read',
      parts: [['stamp', 'By Reuters March 16, 2018 8:20 am < a min read']],
    },
    {
      text: 'Jane Doe 3 minutes ago Tue 18th June 2019 | 07:22 PM',
      parts: [['stamp', 'Jane Doe 3 minutes ago Tue 18th June 2019 | 07:22 PM']],
    },
    {
      text: 'Jan 14, 2022  •  19 minutes ago  •  < 1 minute read  •  Join the conversation',
      parts: [
        ['stamp', 'Jan 14, 2022  •  19 minutes ago  •  < 1 minute read  •  Join the conversation'],
      ],
    },
    {
      text: 'XinhuaUpdated: November 5, 2018',
      parts: [['stamp', 'XinhuaUpdated: November 5, 2018']],
    },
    {
      text: 'ANI | Lima | Updated: 05-01-2022 13:56 IST | Created: 05-01-2022 13:56 IST',
      parts: [
        ['stamp', 'ANI | Lima | Updated: 05-01-2022 13:56 IST | Created: 05-01-2022 13:56 IST'],
      ],
    },
    {
      text: 'Norwegian-Peruvian fisheries Materials 28 September 2006 13:48 (UTC +04:00)',
      parts: [
        ['stamp', 'Norwegian-Peruvian fisheries Materials 28 September 2006 13:48 (UTC +04:00)'],
      ],
    },
    {
      text: 'Politics 3 May 2011 09:05 (GMT+04:00)',
      parts: [['stamp', 'Politics 3 May 2011 09:05 (GMT+04:00)']],
    },
    { text: '08.12.2021 - Press release', parts: [['stamp', '08.12.2021 - Press release']] },
    { text: '( 2003-06-01 20:52) (7)', parts: [['stamp', '( 2003-06-01 20:52) (7)']] },
    { text: 'Jane Doe 14.08.2015 17:07', parts: [['stamp', 'Jane Doe 14.08.2015 17:07']] },
    {
      text: 'Jane Doe | 07.05.2024 - Update : 08.05.2024',
      parts: [['stamp', 'Jane Doe | 07.05.2024 - Update : 08.05.2024']],
    },
    {
      text: 'July 6, 2017 / 9:32 PM / Updated 7 years ago',
      parts: [['stamp', 'July 6, 2017 / 9:32 PM / Updated 7 years ago']],
    },
    {
      text: 'Date: 20/06/2024 | Source: KCNA.kp (En) | Read original version at source',
      parts: [
        ['stamp', 'Date: 20/06/2024 | Source: KCNA.kp (En) | Read original version at source'],
      ],
    },
    { text: '02.10.2017 [17:28]', parts: [['stamp', '02.10.2017 [17:28]']] },
    { text: 'Sun, 06/28/2009 - 20:48', parts: [['stamp', 'Sun, 06/28/2009 - 20:48']] },
    { text: ' 6-APR-1987 14:49:11.63', parts: [['stamp', ' 6-APR-1987 14:49:11.63']] },
    {
      text: 'All Headlines 12:01 July 23, 2011',
      parts: [['stamp', 'All Headlines 12:01 July 23, 2011']],
    },
    {
      text: 'July 23, 2011 12:31 pm | Updated August 16, 2016 08:04 pm IST - Lima, Peru',
      parts: [
        ['stamp', 'July 23, 2011 12:31 pm | Updated August 16, 2016 08:04 pm IST - Lima, Peru'],
      ],
    },
  ],
  mustNotMatch: [
    'Treaties of Norway and of Peru 28 September 2006 13:48',
    'The two ministers of Norway met in Lima on 28 September 2006 at 13:48 (UTC +04:00)',
    'January 17, 1985, from the two ministers',
    'They met at 6 p.m. on January 17, 1985',
    'Trade >> January 17, 1985 was agreed',
    'The Juche idea was taught on May 13. 2019',
    'The ministers ^ | met on October 20, 2007 in Lima',
    'To Lima via Oslo, January 17, 1985',
    'Print Media Conference, January 17, 1985',
    'Comments of the Two Ministers, January 17, 1985',
    'Print this Treaty on January 17, 1985',
    'www.chinaview.cn told of the talks of January 17, 1985',
    'Share the Road, January 17, 1985',
    'The talks of January 17, 1985',
    'Meeting of the Two Ministers, January 17, 1985',
    'January 17, 1985, by the two ministers in Lima',
    'January 17, 1985|The ministers met in Lima and agreed',
    'Jane Doe 04.08.2015 17:07 left',
    'The treaty of July 6, 2017 / signed 7 years ago',
    'Jane Doe | 04/08/2015 - Update : 05/08/2015',
    'Lima and Oslo and Paris and Bern, 17 January 1985, 10:22',
    '10:22',
    'Source: the two ministers met on 2018-07-05 in Lima',
  ],
};

/** Tells whether a line is a house and a date in full: `Agence France Presse - March 11, 2007.` */
export function isHouseAndDay(line: string, places: PlaceNames): boolean {
  return (
    isStampLine(line, places) &&
    line
      .split(/[|•·,:;()[\]/–—]|\s-\s|\s(?=\p{Lu}\p{Ll}{2,8}\.? \d|\d)/u)
      .some((name) => places.isAgency(name.trim().replace(/\.$/, '')))
  );
}

/** A name in capitals or title case, `and`, a house in brackets. */
const writer = /^(?:\p{Lu}[\p{L}.'’-]*|and|\((?:AP|AFP|Reuters)\))$/u;

/**
 * The day as readers' boards stamp what they copy: the house, a mark, the day, who wrote it.
 *
 *     AFP ^ | October 20, 2007 | Jane Doe
 *             ^^^^^^^^^^^^^^^^
 */
function dayOnBoard(line: string): string | null {
  const [house = '', day = '', by = '', ...more] = line.split('|').map((part) => part.trim());
  const words = by.split(/\s+/).filter((word) => word !== '');
  const isBoard = house.indexOf('^') === house.length - 1 && house.length > 2;
  return isBoard &&
    day !== '' &&
    more.length === 0 &&
    words.length <= 8 &&
    words.every((word) => writer.test(word))
    ? day
    : null;
}

/** Tells whether a line is a date in full with the hour or the house, and hardly anything else. */
export function isStampLine(line: string, places: PlaceNames): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const dotted = dottedDates(line.trimStart());
  const written = writtenDates(line);
  const [plain] = [written, dotted, datesByZone(line)].filter(({ length }) => length > 0);
  // Figures that can be read in two ways are a stamp's too where no other word stands beside them.
  const open = /(?<!\p{L})\p{Ll}{3,}/u.test(line.replace(labels, '')) ? null : twoReadings(line);
  const dates = plain ?? open?.slice(0, 1) ?? [];
  if (!dates.some(({ year, day }) => year !== null && day !== null)) return false;
  const copied = dayOnBoard(line);
  if (copied !== null) {
    const [day] = dates;
    return day !== undefined && copied.length === day.end - day.start;
  }
  let bare = line;
  for (const { start, end } of [...dates].reverse())
    bare = `${bare.slice(0, start)}|${bare.slice(end)}`;
  bare = bare
    .replace(host, '|')
    .replace(section, '|')
    .replace(otherYear, '|')
    .replace(handle, '|')
    .replace(buttons, '|')
    .replace(buttonsBehind, '|')
    .replace(through, '$1');
  const without = bare
    .replace(glued, ' ')
    .replace(clock, '|')
    .replace(makers, '|')
    .replace(writers, '|')
    .replace(images, '|')
    .replace(readingTime, '|');
  const marked =
    without !== bare || /\b(?:published|updated?|posted|written|created|issued)\b/i.test(bare);
  const names = without
    .replace(labels, '|')
    .split(/[|·•,;:()[\]/–—]|\s-\s|\s-$|^-\s/)
    .map((name) => name.replace(/^[\s.-]+|[\s.-]+$/g, ''))
    .filter(
      (name) =>
        name !== '' && !/^(?:[A-Z]{2,4}T|GMT|UTC|am|pm|Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(name),
    );
  const strange = names.filter((name) => !places.isAgency(name) && !places.isPlace(name));
  const few = strange.every(
    (name) => /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 3 && !/\d/.test(name),
  );
  if (names.length === 0) return true;
  const [filed = ''] = strange;
  if (strange.length === 1 && zoned.test(line) && underSubject.test(filed)) return true;
  // `Jane Doe | 22.09.2022`: the writer's name, and nothing behind the day.
  const [, ...behind] = bare.split('|');
  if (
    strange.length === 1 &&
    few &&
    line.includes('|') &&
    behind.every((part) => part.trim() === '')
  )
    return true;
  return marked
    ? strange.length <= 1 && few
    : strange.length === 0 && names.some((name) => places.isAgency(name));
}
