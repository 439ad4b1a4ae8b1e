import type { HeaderShape } from './shape.ts';

/** The office over a sheet, a stroke of the scan before it and the sheet's number behind it. */
const office =
  /^\d?(?:THE )?(?:PRIME MINISTER|PRESIDENT|FOREIGN MINISTER|MINISTER FOR FOREIGN AFFAIRS)(?: ?\d{1,3} ?\/ ?\d{2,4}| (?:PRESS|MEDIA) (?:STATEMENT|RELEASE) N[O0Q]\.? ?\d{1,4}[A-Z]?)?$/u;
/** The same with a number behind it, which no headline has. */
const numbered = /\d ?\/ ?\d{2,4}$|N[O0Q]\.? ?\d{1,4}[A-Z]?$/u;
/** What a sheet says below the office: a note for the press, or whose words follow. */
const below =
  /^(?:(?:under |strict(?:ly)? )?embargo|.{0,40}\bembargoed until\b|check against|for (?:press|media|immediate)|(?:press|media|news) (?:release|statement)|no\. ?\d|e\.? ?(?:&\.? ?)?[o0]\b|proof only|transcript|(?:joint )?(?:speech|statement|address|remarks|interview|message|communiqu[eé]|news conference|press conference|doorstop)\b)/iu;

/**
 * Reads the head of an office's paper, over a note for the press or the title.
 * It refuses the office where words of somebody follow it: then it is the label of a speaker, or a title.
 *
 *     PRIME MINISTER
 *     ^^^^^^^^^^^^^^
 *     FOR PRESS 9 SEPTEMBER 1976
 */
export const letterhead: HeaderShape = {
  id: 'letterhead',
  read(text, rest, { last, following }) {
    if (last || rest.end - rest.start > 60 || following.length < 2) return null;
    const line = text.slice(rest.start, rest.end);
    if (!office.test(line)) return null;
    return numbered.test(line) || below.test(following[0] ?? '')
      ? { parts: [{ is: 'issuer', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      text: 'PRIME MINISTER',
      after: 'FOR PRESS 9 SEPTEMBER 1976\n\nMESSAGE OF CONDOLENCE',
      parts: [['issuer', 'PRIME MINISTER']],
    },
    {
      text: '1PRIME MINISTER',
      after: 'E. 0. PROOF ONLY\n\nTRANSCRIPT OF NEWS CONFERENCE',
      parts: [['issuer', '1PRIME MINISTER']],
    },
    {
      text: 'PRIME MINISTER19/ 94',
      after: 'VISIT OF THE KING',
      parts: [['issuer', 'PRIME MINISTER19/ 94']],
    },
    {
      text: 'PRIME MINISTER PRESS STATEMENT NO. 156',
      after: 'VISIT OF THE KING',
      parts: [['issuer', 'PRIME MINISTER PRESS STATEMENT NO. 156']],
    },
  ],
  mustNotMatch: ['PRIME MINISTER', 'PRIME MINISTER:', 'PRIME MINISTER VISITS LIMA', 'PRESIDENT'],
};
