import type { Citation, Part } from './citation.ts';
import { ITALIC, PASSAGE, type Printed, UPRIGHT } from './engine.ts';
import { RETURNED, type Style, TURNED } from './styled-item.ts';

/** What a style prints, taken apart into the citations that a page shows. */
export function citationsOf(style: Style, printed: Printed, address: string): Citation[] {
  const short = partsOf(withPinpoint(style, printed), style === 'chicago' ? address : '');
  // Chicago's entry is of the whole; its note leads to the passage. In APA and MLA only the entry has the address.
  const full = partsOf([printed.full], style === 'chicago' ? '' : address);
  return style === 'chicago'
    ? [
        { style, form: 'note', parts: short },
        { style, form: 'bibliography', parts: full },
      ]
    : [
        { style, form: 'reference', parts: full },
        { style, form: 'in-text', parts: short },
      ];
}

const MARK = new RegExp(`[${ITALIC}${UPRIGHT}${TURNED}${RETURNED}]`);
const AT_MARKS = new RegExp(`(${MARK.source})`);

type Pinpoint = Extract<Part, { is: 'pinpoint' }>;

/**
 * The words before the place of a passage, the place, the words after: whatever the form with a passage has otherwise
 * than the form without. A place that would cut italics in two is left out.
 */
function withPinpoint(style: Style, { short, shortWithPassage }: Printed): (string | Pinpoint)[] {
  const shorter = Math.min(short.length, shortWithPassage.length);
  let from = 0;
  while (from < shorter && short[from] === shortWithPassage[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && short.at(-1 - behind) === shortWithPassage.at(-1 - behind))
    behind += 1;
  const without = short.slice(from, short.length - behind);
  const words = shortWithPassage.slice(from, shortWithPassage.length - behind);
  const [before, after] = words.split(PASSAGE);
  if (before === undefined || after === undefined || MARK.test(words + without)) return [short];
  const pinpoint = { is: 'pinpoint', without, before: labelOf(style, before), after } as const;
  return [short.slice(0, from), pinpoint, short.slice(short.length - behind)];
}

/** MLA's word for a paragraph is `par.` (9th edition, 6.20); its CSL file takes the locale's and sets no space. */
function labelOf(style: Style, before: string): string {
  return style === 'mla' ? before.replace(/para\.$/, 'par. ') : before;
}

function partsOf(printed: readonly (string | Pinpoint)[], address: string): Part[] {
  let style: 'words' | 'italic' = 'words';
  const parts: Part[] = [];
  const add = (is: 'words' | 'italic' | 'turned' | 'turned-italic', words: string) => {
    if (words !== '') parts.push({ is, words });
  };
  for (const piece of printed) {
    if (typeof piece !== 'string') {
      parts.push(piece);
      continue;
    }
    let turned = false;
    for (const words of piece.split(AT_MARKS)) {
      if (words === ITALIC) style = 'italic';
      else if (words === UPRIGHT) style = 'words';
      else if (words === TURNED) turned = true;
      else if (words === RETURNED) turned = false;
      else if (turned) add(style === 'italic' ? 'turned-italic' : 'turned', words);
      else if (address !== '' && style === 'words' && words.includes(address)) {
        const end = words.lastIndexOf(address) + address.length;
        add(style, words.slice(0, end));
        parts.push({ is: 'anchor' });
        add(style, words.slice(end));
      } else add(style, words);
    }
  }
  return parts;
}
