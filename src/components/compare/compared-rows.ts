import type { SidePassage, SideRow } from '../../compare/side-by-side.ts';
import { statementAddress } from '../../render/address.ts';
import { tongueOf } from '../../render/tongue.ts';
import { element, withText } from '../search/result-list.ts';

/** A statement as far as the page shows it beside another. */
export interface ComparedStatement {
  readonly id: string;
  readonly title: string;
  readonly readableTitle?: string;
  readonly date: string | null;
  readonly language: string;
  readonly publisher?: { readonly name: string };
  readonly passages: readonly { readonly n: number; readonly text: string }[];
}

export type Side = 'a' | 'b';
const LETTERS: Readonly<Record<Side, string>> = { a: 'A', b: 'B' };

/** The rows of a comparison, each with its two sides. Every word is set as text, never as markup. */
export function comparedRows(
  rows: readonly SideRow[],
  statements: Readonly<Record<Side, ComparedStatement>>,
): HTMLElement[] {
  return rows.map((row) => {
    const both = row.a.length > 0 && row.b.length > 0;
    const made = element('div', both ? 'compare-row' : 'compare-row alone');
    for (const side of ['a', 'b'] as const) {
      const passages = row[side];
      const place = element('div', `side side-${side}`);
      const note = noteOf(row, side, both);
      if (note) place.append(withText(element('p', 'about-text note'), note));
      place.append(...passages.map((passage) => shownPassage(passage, side, statements[side])));
      made.append(place);
    }
    return made;
  });
}

function noteOf(row: SideRow, side: Side, both: boolean): string {
  if (row[side].length === 0) return '';
  if (!both) return `only in ${LETTERS[side]}`;
  if (row.tooLong && side === 'a') return 'too long to be compared word by word';
  return row.moved && side === 'b' ? 'stands elsewhere in B' : '';
}

function shownPassage(
  { n, pieces }: SidePassage,
  side: Side,
  { id, language }: ComparedStatement,
): HTMLElement {
  const passage = element('div', 'compared-passage');
  const number = withText(element('a', 'passage-number'), `${LETTERS[side]} ${n}`);
  number.href = statementAddress(id, n);
  number.setAttribute('aria-label', `${LETTERS[side]} ${n}, passage ${n} by itself`);
  const words = element('p', 'words');
  const { lang, dir } = tongueOf(language);
  if (lang !== undefined) words.lang = lang;
  if (dir !== undefined) words.dir = dir;
  words.append(
    ...pieces.map(({ text, own }) => (own ? withText(element('mark', 'own'), text) : text)),
  );
  passage.append(number, words);
  return passage;
}
