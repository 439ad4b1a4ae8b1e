import { type HeaderPart, type HeaderShape, matchAtStart } from './shape.ts';

const day = String.raw`(?:\p{L}+,? )?(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2},) \d{4}`;
const page = String.raw`(?:,? ?(?:page|p\.) ?\d{1,3}|, (?:image|edition) [^\n]{1,30})?`;
/** What a paper is called, by the word its name ends in. */
const called = String.raw`(?!(?:meet|address|remarks|statement|interview|talk|speech|word|free(?:dom)? of)\p{L}*\b)(?:The )?(?:\p{Lu}[\p{L}.’'&-]*(?: (?:of )?(?:the )?)){0,5}(?:Times|Post|Star|Herald|News|Gazette|Telegraph|Argus|Sun|Tribune|Chronicle|Call|Journal|Examiner|Mercury|Advertiser|Mail|Guardian|Observer|Express|Courier|Bulletin|Register|Globe|Eagle|Dispatch|Inquirer|Republican|Democrat|Daily|Press|Standard|Record|Age|Reporter|Transcript|Echo)`;
const forms = [
  // By volume and number, the town named or not.
  String.raw`[^\n]{3,80}?,? vol(?:ume|\.)? ?[\p{L}\d]{1,8}, (?:issue|number|no\.?) ?[\p{L}\d]{1,8}, (?:[^\n\d]{2,60}, )?${day}${page}`,
  // By the years it came out: ‘The Argus (Melbourne, Vic. : 1848 - 1957)’.
  String.raw`[^\n()]{3,80}\([^()\n]{2,60}?: ?\d{4} ?[-–] ?(?:\d{4})?\),? ${day}${page}`,
  String.raw`[^\n()]{3,80}\([^()\n]{2,60}\) \d{4}[-–](?:\d{4}|\p{L}{3,10}),? ${day}${page}`,
  // By name, and where it came out.
  String.raw`${called}(?:\. ?(?:\[volume\])?)?(?: \([^()\n]{2,60}\))?, ${day}${page}`,
];
const line = new RegExp(
  String.raw`^(?:${forms.join('|')})(?:\.|(?<after> [—–-] )(?<title>[^\n]{3,200}?)(?<sort> \[[A-Z]+\])?)?$`,
  'iu',
);
const named = new RegExp(String.raw`^${called}\b`, 'u');
const byNumber = /\b(?:vol(?:ume|\.)|issue|\d{4} ?[-–])/i;

/**
 * Reads the line that says which newspaper a text stood in, and when; what stands behind a dash is the title.
 * It refuses a line that names no paper, volume or years, however dated.
 *
 *     The Argus (Melbourne, Vic. : 1848 - 1957), Monday 19 October 1903, page 5
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const newspaper: HeaderShape = {
  id: 'newspaper',
  read(text, rest, { found, last }) {
    if (last) return null;
    const match = matchAtStart(line, text, rest);
    if (!match || match[0].length !== rest.end - rest.start) return null;
    if (!byNumber.test(match[0]) && !named.test(match[0])) return null;
    const { title, after = '', sort = '' } = match.groups ?? {};
    const whole = !title || found.some((part) => part.is === 'title');
    const titleEnd = rest.end - sort.length;
    const parts: HeaderPart[] = whole
      ? [{ is: 'credit', ...rest }]
      : [
          { is: 'credit', start: rest.start, end: titleEnd - title.length - after.length },
          { is: 'title', start: titleEnd - title.length, end: titleEnd },
        ];
    return { parts, end: rest.end };
  },
  cases: [
    {
      text: 'Evening Star, Volume V, Issue 1488, 14 March 1885, Page 3',
      parts: [['credit', 'Evening Star, Volume V, Issue 1488, 14 March 1885, Page 3']],
    },
    {
      text: 'Morning Call, Volume 94, Number 140, 18 October 1903',
      parts: [['credit', 'Morning Call, Volume 94, Number 140, 18 October 1903']],
    },
    {
      text: 'The Herald (Lima, P. : 1848 - 1957), Monday 19 October 1903, page 5',
      parts: [['credit', 'The Herald (Lima, P. : 1848 - 1957), Monday 19 October 1903, page 5']],
    },
    {
      text: 'Morning star. [volume] (Lima, P.) 1854-1972, October 17, 1903',
      parts: [['credit', 'Morning star. [volume] (Lima, P.) 1854-1972, October 17, 1903']],
    },
    {
      text: 'The Lima Times, October 18, 1903',
      parts: [['credit', 'The Lima Times, October 18, 1903']],
    },
    { text: 'Press, 28 October 1982', parts: [['credit', 'Press, 28 October 1982']] },
    {
      text: 'Evening Standard, October 28, 1982, Page 4',
      parts: [['credit', 'Evening Standard, October 28, 1982, Page 4']],
    },
    {
      text: 'The Courier (Oslo), 18 October 1903',
      parts: [['credit', 'The Courier (Oslo), 18 October 1903']],
    },
    {
      text: 'Lima Democrat, Volume 8, Number 11, Lima, Coast County, 17 June 1905 — OSLO LETTER. [ARTICLE]',
      parts: [
        ['credit', 'Lima Democrat, Volume 8, Number 11, Lima, Coast County, 17 June 1905'],
        ['title', 'OSLO LETTER.'],
      ],
    },
  ],
  mustNotMatch: [
    'Joint Statement (Oslo), 18 October 1903',
    'Speech at the Opening of the Railway, Lima, 18 October 1903',
    'The ministers told the Times on October 18, 1903 that they would meet.',
    'Visit of the King, 1848 - 1957',
    'Meeting With the Press, 28 October 1982',
    'Press statement, 28 October 1982',
    'The Lima Times',
  ],
};
