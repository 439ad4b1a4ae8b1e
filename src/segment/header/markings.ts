import { type HeaderKind, type HeaderShape, matchAtStart } from './shape.ts';

interface Marking {
  readonly is: HeaderKind;
  readonly pattern: RegExp;
}

const markings: readonly Marking[] = [
  {
    is: 'file-number',
    pattern:
      /^(?:File No[.,]?[ \t]*)?[\dA-Z]{1,6}(?:\.[\w ()-]{1,40}){0,3}\.?\/[\w½¼–—. -]{1,20}(?::[ \t]*(?:Telegram|Circular telegram|Airgram)(?: \([^)\n]{1,20}\))?)?$/i,
  },
  // Papers filed by a conference or under a name: `Paris Peace Conf. 182/10`, `811.11101 Waivers 81—`.
  {
    is: 'file-number',
    pattern:
      /^(?:(?:\p{Lu}[\p{L}.&–-]* ){1,4}(?<=(?:Conf\.|Conference|Papers|Files?|Archives|Records) )\d{3}(?:\.[\w½]{1,8}){0,2}(?:\/[\w½¼–-]{1,12}| \p{Lu}[\p{L}’-]+, [\p{L} .]{1,24})?|\d{3}\.[\d\p{L}]{2,8} \p{Lu}[\p{L} ]{2,30} \d{1,4}[—–-]?|(?:\p{Lu}[\p{L}.’-]* ){1,4}(?:Papers|[Ff]iles?)(?:, [Ll]ot [\w –-]{2,20}(?:, [\w –-]{2,20})?)?(?=: Telegram$))(?::[ \t]*(?:Telegram|Circular telegram|Airgram)(?: \([^)\n]{1,20}\))?)?$/u,
  },
  // The letter of an enclosure: `A.`
  { is: 'number', pattern: /^[A-Z]\.$/ },
  {
    is: 'number',
    pattern:
      /^(?:\(\d{2,6}\)[ \t]*)?(?:Tel\.?[ \t]*)?[[(]?No\.?[ \t]*\d{1,5}½?(?:[-–]\d{1,5})?\.?[\])]?(?:[ \t]+(?:Very )?(?:Confidential|Secret|Private|Urgent)\.?)?$/i,
  },
  // The hour, the desk and the number of a bulletin: `0950:CYPPRESS:01`.
  { is: 'number', pattern: /^(?=[\dA-Z:]*\d)(?=[\d:]*[A-Z])[\dA-Z]{2,12}(?::[\dA-Z]{1,12}){1,3}$/ },
  // A ministry's number ends in its day: `229-12-02-2022`.
  { is: 'number', pattern: /^\d{1,5}-\d{2}-\d{2}-\d{4}$/ },
  {
    is: 'note',
    pattern:
      /^[[(](?:Translation|Extracts?|Telegram|Confidential|Private|Circular|Inclosure|Enclosure|Paraphrase|Copy|Unofficial|Personal|Memorandum)[^\])]{0,60}[\])]\.?$/i,
  },
  {
    is: 'release-note',
    pattern:
      /^(?:for (?:immediate|press)(?: release)?|immediate release|(?:under |strict(?:ly)? )?embargo(?:ed)?\b(?:[^.]{0,60}|.{0,60}\d{4})|(?:please )?check against (?:actual )?delivery|not for (?:release|publication)\b[^.]{0,60}|proof only|e[. ]?&[. ]?o[. ]?e[ \t.…]*|e\.? ?(?:&\.? ?)?[o0]\.? ?(?:(?:&\.? ?)?e\.?)?(?: ?[-–—]? ?proof only)|e\.? ?[o0]\.? ?e\.?|press release|media release|news release|unofficial translation|\[?as (?:prepared(?: for delivery)?|delivered)\.?\]?|transcript|full text)[:.!]?$/i,
  },
  {
    is: 'note',
    pattern:
      /^[[(][^\])\n]{0,40}\b(?:Telegram|Cable|Special|Despatch|Correspondent|By wire|By cable)\b[^\])\n]{0,40}[\])]\.?$/i,
  },
  {
    is: 'issuer',
    pattern:
      /^(?:THE )?(?:EMBASSY|MINISTRY|DEPARTMENT|OFFICE|PERMANENT MISSION|CONSULATE|HIGH COMMISSION|WHITE HOUSE|GOVERNMENT|PRIME MINISTER['’]S OFFICE|PRESS INFORMATION BUREAU|FOREIGN OFFICE|STATE DEPARTMENT)\b(?!\s(?!AFFAIRS|PRESS|NEWS|RELATIONS)\p{Lu}{2,}S\b)(?![^\n]{0,60}\s(?!UNITED|ALLIED|RED)\p{Lu}{2,}ED\s)[\p{Lu}\s.,'’&()-]{0,80}$/u,
  },
  {
    is: 'release-note',
    pattern:
      /^(?:for press[a-z]?|press release|media release|p\.? ?m\.?)[: ]+(?:p\.? ?m\.? ?)?\d?(?:no\.? ?)?\d{1,4} ?\/ ?\d{2,4}\.?$/i,
  },
  {
    is: 'release-note',
    pattern:
      /^(?:(?:office of the )?prime minister )?(?:press|media|news) (?:statement|release) no\.? ?\d{1,4}[a-z]?$/i,
  },
  {
    is: 'issued-by',
    pattern:
      /^(?:joint )?(?:press )?(?:statement|speech|address|remarks|transcript|broadcast|toast)(?: (?:given|made|delivered|issued))? by (?:the |his |her |mr\.? |president |prime |chancellor |premier )[^!?;:\n]{2,120}$/i,
  },
  {
    is: 'issued-by',
    pattern: /^issued (?:at|on|by|following|after|in)\b[^!?;:\n]{2,80}(?:\n[^!?;:\n]{2,80})?$/i,
  },
  { is: 'number', pattern: /^n[oq]\.?[ \t]+date$/i },
  {
    is: 'byline',
    pattern:
      /^(?:by|from)[ \t]+(?:our|a)\b.{0,30}\bcorrespondent\b.{0,20}$|^by[ \t]+\p{Lu}[\p{L}.’'-]*(?:[ \t]+\p{Lu}[\p{L}.’'-]*){0,4}(?:,[^.]{1,60})?$|^by[ \t]+[^\s.,;:!?]{1,20}(?:[ \t]+[^\s.,;:!?]{1,20}){0,2}$|^\p{Lu}[\p{L}. ’'-]{2,40}\b(?:correspondent|reporter|staff writer|news desk|web desk)$|^(?:our correspondents?|news desk|web desk|staff reporter|monitoring desk)$/iu,
  },
  {
    is: 'credit',
    pattern:
      /^(?:source|editor|edited by|author|updated|published|last updated|posted|photo|language|category|tags?|topics?|share)[ \t]*[:：][^\n]{1,120}$/i,
  },
  {
    is: 'credit',
    pattern:
      /^(?:this|the) (?:story|article|report|item|dispatch)\b.{0,40}\b(?:published|appeared|printed|carried)\b.{0,90}$/i,
  },
  {
    is: 'credit',
    pattern: /^[^\n]{3,120}, (?:\d{1,2} \p{L}+|\p{L}+ \d{1,2},) \d{4}, (?:page|p\.) ?\d{1,3}$/iu,
  },
  {
    is: 'breadcrumb',
    pattern: /^[^.\n]{1,40}(?:[ \t]{1,8}(?:>|»|›|→|\/)[ \t]{1,8}[^.\n]{1,60}){1,6}$/,
  },
  { is: 'breadcrumb', pattern: /^(?:[^.\n]{1,60}[ \t](?:>|»|›|→|\|)|\|)$/ },
  {
    is: 'note',
    pattern:
      /^(?:[-–—*]+[ \t]*)?(?:this is an? )?(?:[[(]?)(?:(?:provisional|unofficial|courtesy|official|english|working)[ \t]){0,2}translation (?:of|from|by) [^.\n]{3,90}\.?[\])]?(?:[ \t]*[-–—*]+)?$/i,
  },
  {
    is: 'note',
    pattern:
      /^(?:this (?:article|page|content|document) (?:has been|is|was) (?:migrated|archived|moved|no longer)|this is (?:historical|archived) material)\b[^\n]{0,200}$/i,
  },
  { is: 'subject', pattern: /^(?:subjects?|topics? discussed)[ \t]*:[^\n]{0,380}$/i },
  {
    is: 'memo',
    pattern:
      /^(?:to|from|cc|via|ref(?:erence)?|participants|present|place|time|venue|location)[ \t]*:[ \t]*\S[^\n]{0,200}$/i,
  },
  {
    is: 'clock',
    pattern:
      /^(?:local time[: ]+|[DR]\.[ \t]*)?\d{1,2}[:.]\d{2}[ \t]?(?:[ap]\.?m\.?)?(?:[ \t]+(?:[A-Z]{2,5}|\(?local(?: time)?\)?))?$/i,
  },
];

/**
 * Reads lines that mark a text without being of it: numbers, notes of the editor, release notes, bylines, credits,
 * breadcrumbs, subjects, the hour, where a text first appeared.
 * It refuses a line that says anything else besides.
 *
 *     [Translation.]
 *     ^^^^^^^^^^^^^^
 */
export const marking: HeaderShape = {
  id: 'marking',
  read(text, rest, context) {
    if (context.last) return null;
    const titled = context.found.some(({ is }) => is === 'title');
    for (const { is, pattern } of markings) {
      if (is === 'issued-by' && !titled) continue;
      const match = matchAtStart(pattern, text, rest);
      if (match && match[0].length === rest.end - rest.start)
        return { parts: [{ is, ...rest }], end: rest.end };
    }
    return null;
  },
  cases: [
    { text: 'No. 85.]', parts: [['number', 'No. 85.]']] },
    {
      text: '740.00119 P.W./5–1749: Telegram',
      parts: [['file-number', '740.00119 P.W./5–1749: Telegram']],
    },
    {
      text: 'PRIME MINISTER PRESS STATEMENT NO. 431',
      parts: [['release-note', 'PRIME MINISTER PRESS STATEMENT NO. 431']],
    },
    { text: '711.4216/12: Telegram', parts: [['file-number', '711.4216/12: Telegram']] },
    {
      text: 'Paris Peace Conf. 811.001/69: Telegram',
      parts: [['file-number', 'Paris Peace Conf. 811.001/69: Telegram']],
    },
    { text: 'Paris Peace Conf. 182/10', parts: [['file-number', 'Paris Peace Conf. 182/10']] },
    {
      text: 'Paris Peace Conf. 184.1 Polk, Frank L.: Telegram',
      parts: [['file-number', 'Paris Peace Conf. 184.1 Polk, Frank L.: Telegram']],
    },
    {
      text: '724.3415/3521: Telegram (part air)',
      parts: [['file-number', '724.3415/3521: Telegram (part air)']],
    },
    { text: '711.3721/—', parts: [['file-number', '711.3721/—']] },
    { text: '811.11101 Waivers 81—', parts: [['file-number', '811.11101 Waivers 81—']] },
    { text: 'Roosevelt Papers: Telegram', parts: [['file-number', 'Roosevelt Papers: Telegram']] },
    { text: 'No. 139½.]', parts: [['number', 'No. 139½.]']] },
    { text: 'A.', parts: [['number', 'A.']] },
    { text: '(33857) No. 131.', parts: [['number', '(33857) No. 131.']] },
    { text: '229-12-02-2022', parts: [['number', '229-12-02-2022']] },
    { text: '0950:LIMAPRESS:01', parts: [['number', '0950:LIMAPRESS:01']] },
    { text: 'Tel. (No. 55.)', parts: [['number', 'Tel. (No. 55.)']] },
    { text: 'R. 11:30 P.M.', parts: [['clock', 'R. 11:30 P.M.']] },
    { text: '[Translation.]', parts: [['note', '[Translation.]']] },
    { text: 'For Immediate Release', parts: [['release-note', 'For Immediate Release']] },
    { text: 'EMBARGOED UNTIL DELIVERY', parts: [['release-note', 'EMBARGOED UNTIL DELIVERY']] },
    { text: 'E&OE...', parts: [['release-note', 'E&OE...']] },
    {
      before: 'Visit of the King',
      text: 'Statement by the Prime Minister, Mr. John Doe',
      parts: [['issued-by', 'Statement by the Prime Minister, Mr. John Doe']],
    },
    { text: 'TO: The Secretary of State', parts: [['memo', 'TO: The Secretary of State']] },
    {
      text: 'From Our Special Correspondent',
      parts: [['byline', 'From Our Special Correspondent']],
    },
    {
      text: 'UPI White House Reporter',
      parts: [['byline', 'UPI White House Reporter']],
    },
    { text: 'By Jane Q. Doe', parts: [['byline', 'By Jane Q. Doe']] },
    {
      text: 'Source: Ministry of Foreign Affairs',
      parts: [['credit', 'Source: Ministry of Foreign Affairs']],
    },
    {
      text: 'This story was first published in The Herald on July 28, 1914.',
      parts: [['credit', 'This story was first published in The Herald on July 28, 1914.']],
    },
    {
      text: 'Debates of the House, 14 March 1885, Page 3',
      parts: [['credit', 'Debates of the House, 14 March 1885, Page 3']],
    },
    { text: 'Home > News > Statements', parts: [['breadcrumb', 'Home > News > Statements']] },
    { text: '4:15 P.M. EDT', parts: [['clock', '4:15 P.M. EDT']] },
    {
      text: 'Subjects: trade; fisheries; the visit',
      parts: [['subject', 'Subjects: trade; fisheries; the visit']],
    },
  ],
  mustNotMatch: [
    'FOREIGN OFFICE SETS FORTH OBJECTIONS TO THE NOTE',
    'MINISTRY OF FOREIGN AFFAIRS OFFERED TWO HORSES',
    'No. 85 was not received.',
    'PERU:NORWAY',
    'G20: LIMA',
    'Peace Conference 1919',
    'Peace Conf. of 1907',
    'The Panama Papers',
    'By the treaty of 1846 the two governments agreed to a survey.',
    'Source of the river: the lake.',
    'Remarks by the president; they were brief.',
    'For immediate release of the prisoners the minister appealed.',
    'At 4:15 p.m. they met.',
    'They discussed trade > fisheries.',
  ],
};
