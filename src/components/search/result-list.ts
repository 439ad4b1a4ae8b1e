import { statementAddress } from '../../render/address.ts';
import type { ReadStatement } from '../../search/archive-search.ts';
import type { ResultRow } from '../../search/facets.ts';
import {
  markedTitle,
  marksOf,
  matchingPassages,
  openingPassage,
  type Piece,
  type ShownPassage,
} from '../../search/matching-passages.ts';

/** One row of results. Every word in it is set as text, never as markup. */
export function resultRow(
  { fragment, text, places }: ReadStatement,
  asked: readonly string[],
): HTMLLIElement {
  const { meta, raw_url: id } = fragment;
  const said = rowOf(fragment);
  const marks = marksOf(text, places);
  const link = (passage?: number) => markedAddress(id, marks, passage);
  const title = element('h3', 'title');
  const address = element('a');
  address.href = link();
  address.append(...marked(markedTitle(meta['title'] ?? id, asked)));
  title.append(address);
  if (said.titleMark) title.append(' ', withText(element('span', 'certainty'), said.titleMark));
  const column = element('div', 'what');
  column.append(withText(element('p', 'parties'), said.about), title);
  const passages = matchingPassages(text, places);
  if (passages.length > 0) column.append(passageList(passages, link));
  else column.append(...openingOf(openingPassage(text)));
  if (said.lang) {
    // Title and passages run the way their script does.
    for (const part of column.querySelectorAll<HTMLElement>('.title a, .words, .opening')) {
      part.lang = said.lang;
      part.dir = 'auto';
    }
  }
  const row = element('li', 'statement-line');
  row.append(whenOf(said), column);
  return row;
}

function rowOf({ filters }: ReadStatement['fragment']): ResultRow {
  const values = Object.entries(filters).map(([name, [value]]) => [name, value ?? '']);
  return { when: '', about: '', ...Object.fromEntries(values) };
}

/** A statement's address with the words to mark there; the mark must stand before the passage's anchor. */
export function markedAddress(id: string, marks: readonly string[], passage?: number): string {
  const [page = '', anchor] = statementAddress(id, passage).split('#');
  const asked = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  const query = marks.length > 0 ? `?${asked}` : '';
  return `${page}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

function whenOf({ when, datetime, dateMark }: ResultRow): HTMLElement {
  const place = element('p', 'when');
  if (datetime === undefined) place.append(when);
  else {
    const time = withText(element('time'), when);
    time.dateTime = datetime;
    place.append(time);
  }
  if (dateMark) place.append(' ', withText(element('span', 'role'), dateMark));
  return place;
}

function passageList(
  passages: readonly ShownPassage[],
  link: (passage: number) => string,
): HTMLElement {
  const list = element('ol', 'found-passages');
  for (const { n, pieces } of passages) {
    const address = element('a');
    address.href = link(n);
    const number = element('span', 'number');
    number.append(withText(element('span', 'unseen'), 'Passage '), String(n));
    const words = element('span', 'words');
    words.append(...marked(pieces));
    address.append(number, ' ', words);
    const item = element('li');
    item.append(address);
    list.append(item);
  }
  return list;
}

function openingOf(opening: ShownPassage | null): HTMLElement[] {
  if (opening === null) return [];
  const words = element('p', 'opening');
  words.append(...marked(opening.pieces));
  return [words];
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? withText(element('mark'), text) : text));
}

/** A new element of the page, with a class where one is given. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  return made;
}

/** The same element with words in it. */
export function withText<Made extends HTMLElement>(made: Made, text: string): Made {
  made.textContent = text;
  return made;
}
