import type { Holdings } from '../relate/holdings.ts';
import type { PublisherRecord } from '../schema/authority.ts';
import type { Kind } from '../schema/kind.ts';
import type { PersonInStatement, Statement, StatementSummary } from '../schema/statement.ts';

/** What sort of source a statement is to a reference manager. */
export type SourceType = 'news' | 'report' | 'speech';

/** A person who spoke, the name parted where the authority file says which part is the surname. */
export interface SourceAuthor {
  readonly id: string;
  /** As pages show it. */
  readonly name: string;
  /** Both or neither. */
  readonly family?: string;
  readonly given?: string;
}

/** What citations, embedded metadata, feeds and scholarly exports say of a statement: made once, so that they agree. */
export interface BibliographicItem {
  readonly id: string;
  readonly type: SourceType;
  /** As printed, or as supplied. */
  readonly title: string;
  /** A title set wholly in capitals, as citations print it. */
  readonly readableTitle?: string;
  /** EDTF, as lists and pages show it; null where there is none. */
  readonly date: string | null;
  /** EDTF, the date a citation gives: news by the day it was published where that is known, all else as `date`. */
  readonly issued: string | null;
  /** Presenters of a speech; empty for news and reports, whose author is the institution. */
  readonly authors: readonly SourceAuthor[];
  /** Whose account it is. */
  readonly publisher?: { readonly id: string; readonly name: string };
  /** Who carried the publisher's text, where the copy held comes from there. */
  readonly carrier?: { readonly id: string; readonly name: string };
  /** What a report or speech is, in words: `Readout`, `Joint statement`. */
  readonly genre: string;
  readonly place?: string;
  /** BCP 47; absent where it is not known. */
  readonly language?: string;
  /** The statement's page in this archive: the address that lasts. */
  readonly address: string;
  /** Where it was first published, where known. */
  readonly original?: string;
  readonly rights?: string;
  /** The archive's title; its location in the archive is the id. */
  readonly archive: string;
  /** The body's first words. */
  readonly abstract: string;
}

/** Whose texts are news whatever they tell; the others' are reports of an institution. */
const NEWS: ReadonlySet<PublisherRecord['type']> = new Set(['agency', 'newspaper', 'broadcaster']);

/** What a statement is called where its kind stands alone, as in a citation. */
const GENRES: Readonly<Record<Kind, string>> = {
  'joint-statement': 'Joint statement',
  'joint-press': 'Joint press appearance',
  readout: 'Readout',
  remarks: 'Remarks',
  spokesperson: 'Spokesperson’s remarks',
  message: 'Message',
  announcement: 'Announcement',
  other: 'Statement',
};

/**
 * A statement as a bibliographic item: news by who publishes, speech by kind, report otherwise.
 * It refuses to guess an author: a report has none but its publisher, an unknown publisher stays unknown, and no
 * name is parted but by its authority record. Errors: none.
 */
export function bibliographicItem(
  statement: StatementSummary | Statement,
  opening: string,
  held: Holdings,
): BibliographicItem {
  const { id, title, date, dates, kind, place, language, url, rights } = statement;
  const { readableTitle, publisher, carrier } = statement;
  const type = sourceType(statement, held);
  return {
    id,
    type,
    title,
    ...(readableTitle ? { readableTitle } : {}),
    date,
    issued: (type === 'news' ? dates.published : undefined) ?? date,
    authors: type === 'speech' ? statement.speakers.map((speaker) => authorOf(speaker, held)) : [],
    ...(publisher ? { publisher } : {}),
    ...(carrier ? { carrier } : {}),
    genre: GENRES[kind],
    ...(place ? { place: place.name } : {}),
    ...(language === 'und' ? {} : { language }),
    address: `${held.archive.site}statements/${id}/`,
    ...(url ? { original: url } : {}),
    ...(rights ? { rights } : {}),
    archive: held.archive.title,
    abstract: opening,
  };
}

function sourceType({ kind, publisher }: Pick<Statement, 'kind' | 'publisher'>, held: Holdings) {
  if (kind === 'remarks') return 'speech';
  const type = publisher && held.publisherOf.get(publisher.id)?.record?.type;
  return type !== undefined && NEWS.has(type) ? 'news' : 'report';
}

function authorOf({ id, name }: PersonInStatement, held: Holdings): SourceAuthor {
  const surname = held.personOf.get(id)?.surname;
  const rest = surname === undefined ? undefined : without(name, surname);
  return surname !== undefined && rest !== undefined
    ? { id, name, family: surname, given: rest }
    : { id, name };
}

/** What is left of a name without the surname at its beginning or end; undefined where it stands at neither. */
function without(name: string, surname: string): string | undefined {
  if (name.startsWith(`${surname} `)) return name.slice(surname.length + 1);
  if (name.endsWith(` ${surname}`)) return name.slice(0, -surname.length - 1);
  return undefined;
}
