import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** How far before a name its office can begin. */
const OFFICE = 160;
/** Small words that stand within an office or between two subjects. */
const withinOffice =
  /^(?:the|of|and|for|to|his|her|its|their|visiting|then|new|outgoing|acting|deputy|vice|prime|foreign|defence|defense|trade|finance|minister|ministers|president|premier|chancellor|ambassador|leader|envoy|special|secretary|state|general|counterpart|adviser|advisor|affairs|king|queen|negotiator|chief|aide|representative|spouse|wife|in|vice-president|vice-premier|secretary-general|then-president)$/;
/** Words of an office in small letters, and those that lead to one. */
const officeWord =
  /^(?:the|and|for|his|her|prime|foreign|minister|president|premier|chancellor|ambassador|leader|envoy|secretary|deputy|vice|acting|visiting|king|queen|chairman|chairwoman|governor|speaker|director|charg[eé]|d['’]affaires)$/;
/** What can stand between an office and the name: forms of honour. */
const beforeName =
  /^,?\s*(?:(?:(?:His|Her)\s(?:Excellency|Majesty|Highness)|H\.?E\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|(?:the\s)?Hon\.?)\s*)?$/;
/** The words of a sentence before a name, its office and honours left out. */
export function officeLess(text: string, sentence: Span, { start }: Span): string {
  const words = text
    .slice(Math.max(sentence.start, start - OFFICE), start)
    .replace(unevenSpace, ' ');
  let cut = words.trimEnd().length;
  for (;;) {
    const space = words.lastIndexOf(' ', cut - 1);
    const last = words.slice(space + 1, cut);
    if (space < 0 || !(/^["“(]?\p{Lu}/u.test(last) || officeWord.test(last))) break;
    cut = space;
  }
  return `${words.slice(0, cut)} `;
}

/** The words before an office with its state behind it: `to President of the Republic of Peru Juana Quispe`. */
export function beforeOwnOffice(
  text: string,
  sentence: Span,
  { officeSpan }: PersonInText,
  { start }: PersonMention,
): string {
  return officeSpan && officeSpan.end < start && beforeName.test(text.slice(officeSpan.end, start))
    ? officeLess(text, sentence, officeSpan)
    : '';
}

/** Tells whether the office read before a name is all that a sentence begins with. */
export function isOwnOffice(
  text: string,
  sentence: Span,
  { officeSpan }: PersonInText,
  { start }: PersonMention,
): boolean {
  return (
    officeSpan !== null &&
    officeSpan.start - sentence.start <= 4 &&
    /^,?\s*$/.test(text.slice(officeSpan.end, start))
  );
}

/** Tells whether words are nothing but an office: capitalised, or the small words of one. */
export function isOffice(words: string): boolean {
  if (words.length > OFFICE) return false;
  return words
    .split(/[\s,"“()]+/)
    .every(
      (word) =>
        word === '' ||
        (/^\p{Lu}/u.test(word) &&
          !/[.!?]$/.test(word.replace(/^(?:H\.E|Mr|Mrs|Ms|Dr|Gen|Hon|Rt|U\.S|U\.K)\.$/, ''))) ||
        withinOffice.test(word),
    );
}
