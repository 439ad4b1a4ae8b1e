import type { OfficeRank } from '../../gazetteer/types.ts';
import type { Span } from '../../read/source-text.ts';

/** One occurrence of a person's name; `full` where more than the surname stands there. */
export interface PersonMention extends Span {
  readonly full: boolean;
  /** True where only the office stands there, and the person follows from it. */
  readonly byOffice?: true;
}

/** A person a text names, led to one entry however the name is spelt. */
export interface PersonInText {
  /** The authority record's id, else a slug of the fullest name printed. */
  id: string;
  name: string;
  surname: string;
  /** True where an authority record or the gazetteer knows the person. */
  known: boolean;
  country: string | null;
  /** The words that give the state; null where it comes from what is known of the person. */
  countrySpan: Span | null;
  office: string | null;
  officeSpan: Span | null;
  rank: OfficeRank | null;
  /** True where the title names the person. */
  inTitle: boolean;
  mentions: PersonMention[];
}
