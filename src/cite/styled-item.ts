import type { BibliographicItem } from './bibliographic-item.ts';
import { type CslName, type CslType, oneLine, responsibility } from './csl-item.ts';
import { dateOfStyle } from './date-of-style.ts';

export type Style = 'chicago' | 'apa' | 'mla';

/** A statement as one style is to print it; every field is words ready to be set. */
export interface StyledItem {
  readonly type: CslType;
  readonly title: string;
  readonly authors: readonly CslName[];
  readonly container?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly genre?: string;
  /** The date of the full reference, and of the citation in the text. */
  readonly date?: string;
  readonly dateInText?: string;
  readonly archive: string;
  readonly id: string;
  readonly address: string;
  /** Titles in English are set with capitals where the style wants them. */
  readonly english: boolean;
}

/**
 * What a style is told of a statement, decided by its manual where its CSL file falls short:
 *
 * - dates are words (`dateOfStyle`), since the files know doubt only in part;
 * - MLA has no date for the CSL type of a speech but an event's, Chicago none in a note for a speech of no known
 *   place: both cite it as a report of its genre;
 * - names whose surname comes first are printed in that order and never turned round (Chicago, MLA; Wang Yi); APA
 *   gives surname and initials of all.
 */
export function styledItem(item: BibliographicItem, style: Style): StyledItem {
  const { author, container, publisher } = responsibility(item);
  const located = item.place !== undefined || publisher !== undefined;
  const spoken = item.type === 'speech' && (style === 'apa' || (style === 'chicago' && located));
  const type = item.type === 'news' ? 'article-newspaper' : spoken ? 'speech' : 'report';
  const date = dateOfStyle(item.issued, style === 'apa' && type === 'report' ? 'apa-year' : style);
  const dateInText = style === 'apa' ? dateOfStyle(item.issued, 'apa-year') : date;
  return {
    type,
    title: set(item.readableTitle ?? item.title),
    authors: author.map((name, index) =>
      setName(style === 'apa' ? name : inOwnOrder(name, item, index)),
    ),
    ...(container === undefined ? {} : { container: set(container) }),
    ...(publisher === undefined ? {} : { publisher: set(publisher) }),
    ...(item.place === undefined || type !== 'speech' ? {} : { place: set(item.place) }),
    ...(type === 'article-newspaper' ? {} : { genre: item.genre }),
    ...(date === undefined ? {} : { date }),
    ...(dateInText === undefined ? {} : { dateInText }),
    archive: set(item.archive),
    id: item.id,
    address: item.address,
    english: item.language === 'en',
  };
}

function inOwnOrder(name: CslName, item: BibliographicItem, index: number): CslName {
  const author = item.authors[index];
  return 'family' in name && author?.name.startsWith(`${author.family} `)
    ? { literal: oneLine(author.name) }
    : name;
}

/** Begin and end of words that run from right to left among words that run the other way. */
export const TURNED = '\ufdd6';
export const RETURNED = '\ufdd7';

/**
 * Words as they may stand among others: on one line, set apart where they run from right to left, without the signs
 * that would turn what follows them, on the page or where the citation is pasted.
 */
function set(words: string): string {
  const plain = withoutTurns(words);
  return RUNS_LEFT.test(plain) ? `${TURNED}${plain}${RETURNED}` : plain;
}

const RUNS_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function withoutTurns(words: string): string {
  return oneLine(words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));
}

function setName(name: CslName): CslName {
  return 'literal' in name
    ? { literal: set(name.literal) }
    : { family: withoutTurns(name.family), given: withoutTurns(name.given) };
}
