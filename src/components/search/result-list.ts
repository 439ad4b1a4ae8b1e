import { statementAddress } from '../../render/address.ts';
import { dateMark, titleMark } from '../../render/certainty.ts';
import { dateInWords, machineDate } from '../../render/date.ts';
import { partiesInWords } from '../../render/parties.ts';
import type { Basis } from '../../schema/basis.ts';
import type { ReadStatement } from '../../search/archive-search.ts';
import type { Labels } from '../../search/facets.ts';
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
  read: ReadStatement,
  asked: readonly string[],
  labels: Labels,
): HTMLLIElement {
  const { fragment, text, places } = read;
  const { meta, filters, raw_url: id } = fragment;
  const marks = marksOf(text, places);
  const link = (passage?: number) => markedAddress(id, marks, passage);
  const row = element('li', 'statement-line');
  row.append(whenOf(fragment), what());
  return row;

  function what(): HTMLElement {
    const kind = filters['kind']?.[0] ?? '';
    const publisher = filters['publisher']?.[0] ?? '';
    const about = [
      partiesInWords(filters['parties'] ?? [], {
        stateName: (code) => labels.country[code] ?? code,
        focus: labels.focus,
      }),
      labels.kind[kind] ?? kind,
      filters['at']?.[0] ?? '',
      labels.publisher[publisher] ?? publisher,
    ].filter((part) => part !== '');
    const title = element('h3', 'title');
    const address = element('a');
    address.href = link();
    address.append(...marked(markedTitle(meta['title'] ?? id, asked)));
    title.append(address);
    const mark = titleMark({ titleBasis: (filters['titled']?.[0] ?? 'stated') as Basis });
    if (mark) title.append(' ', withText(element('span', 'certainty'), mark));
    const column = element('div', 'what');
    column.append(withText(element('p', 'parties'), about.join(' · ')), title);
    const passages = matchingPassages(text, places);
    if (passages.length > 0) column.append(passageList(passages, link));
    else column.append(...openingOf(openingPassage(text)));
    return column;
  }
}

/** A statement's address with the words to mark there; the mark must stand before the passage's anchor. */
export function markedAddress(id: string, marks: readonly string[], passage?: number): string {
  const [page = '', anchor] = statementAddress(id, passage).split('#');
  const asked = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  const query = marks.length > 0 ? `?${asked}` : '';
  return `${page}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

function whenOf({ meta, filters }: ReadStatement['fragment']): HTMLElement {
  const date = meta['date'] ?? null;
  const when = element('p', 'when');
  if (date === null) when.append('Undated');
  else {
    const time = withText(element('time'), dateInWords(date));
    const machine = machineDate(date);
    if (machine !== undefined) time.dateTime = machine;
    when.append(time);
  }
  const dates = Object.fromEntries((filters['dates'] ?? []).map((one) => one.split(' ', 2)));
  const basis = (filters['dated']?.[0] ?? null) as Basis | null;
  const mark = dateMark({ date, dates, dateBasis: basis });
  if (mark) when.append(' ', withText(element('span', 'role'), mark));
  return when;
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
