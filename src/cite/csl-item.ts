import type { BibliographicItem, SourceType } from './bibliographic-item.ts';
import { type CslDate, cslDate, saysLess } from './csl-date.ts';

export type CslType = 'article-newspaper' | 'report' | 'speech';

/** A name of CSL-JSON: parted, or an institution's or unparted one as a whole. */
export type CslName = { family: string; given: string } | { literal: string };

/** A statement in CSL-JSON 1.0.2, as far as statements need it. */
export interface CslItem {
  id: string;
  'citation-key': string;
  type: CslType;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  issued?: CslDate;
  'event-date'?: CslDate;
  'event-place'?: string;
  language?: string;
  URL: string;
  archive: string;
  archive_location: string;
  abstract?: string;
  note?: string;
}

const TYPES: Readonly<Record<SourceType, CslType>> = {
  news: 'article-newspaper',
  report: 'report',
  speech: 'speech',
};

/**
 * A statement as CSL-JSON. The author of a report is the institution whose account it is; news carried by another
 * has its agency for an author and its carrier for a newspaper. The address is the archive's, which lasts; the
 * original's stands in the note.
 * It refuses to part names by rule: a person without an authority record stays whole. Errors: none.
 */
export function cslItem(item: BibliographicItem): CslItem {
  const { id, title, genre, date, issued, place, language, address, archive, abstract } = item;
  const { author, container, publisher } = responsibility(item);
  const note = noteOf(item);
  return {
    id,
    'citation-key': id,
    type: TYPES[item.type],
    title: oneLine(title),
    ...(author.length > 0 ? { author } : {}),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(item.type === 'news' ? {} : { genre }),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    ...(date === null || date === issued ? {} : { 'event-date': cslDate(date) }),
    ...(place === undefined ? {} : { 'event-place': oneLine(place) }),
    ...(language === undefined ? {} : { language }),
    URL: address,
    archive: oneLine(archive),
    archive_location: id,
    ...(abstract === '' ? {} : { abstract: oneLine(abstract) }),
    ...(note === '' ? {} : { note }),
  };
}

/** Who made a source, where it appeared and who put it out. */
export interface Responsibility {
  readonly author: CslName[];
  readonly container?: string;
  readonly publisher?: string;
}

/** An institution is named once: as the author of a report, as the newspaper of its news, as the publisher of a speech. */
export function responsibility(item: BibliographicItem): Responsibility {
  const publisher = item.publisher && oneLine(item.publisher.name);
  const carrier = item.carrier && oneLine(item.carrier.name);
  if (item.type === 'speech') {
    const author = item.authors.map(({ name, family, given }) =>
      family !== undefined && given !== undefined
        ? { family: oneLine(family), given: oneLine(given) }
        : { literal: oneLine(name) },
    );
    return { author, ...(publisher === undefined ? {} : { publisher }) };
  }
  const institution = publisher === undefined ? [] : [{ literal: publisher }];
  if (item.type === 'report') return { author: institution };
  const container = carrier ?? publisher;
  return {
    author: carrier === undefined ? [] : institution,
    ...(container === undefined ? {} : { container }),
  };
}

/** What no field of a reference manager holds. */
export function noteOf(item: BibliographicItem): string {
  const { type, carrier, original, issued, date, rights } = item;
  const doubtful = [issued, date].find((one) => one !== null && saysLess(one));
  return [
    carrier && type !== 'news' ? `As carried by ${oneLine(carrier.name)}.` : '',
    original ? `Original page: ${original}` : '',
    doubtful ? `Date in EDTF: ${doubtful}` : '',
    rights ? `Rights: ${oneLine(rights)}` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * Words on one line, fit for any of the formats: runs of blanks and line ends as one space, without characters that
 * no text format may hold.
 */
export function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .trim();
}
