import type { Span } from '../read/source-text.ts';
import type { Basis } from '../schema/basis.ts';

/** The fields a candidate can be for: those of the contract, dates apart. */
export type Field =
  | 'title'
  | 'readableTitle'
  | 'dates.event'
  | 'dates.published'
  | 'dates.header'
  | 'kind'
  | 'language'
  | 'place'
  | 'parties'
  | 'mentions'
  | 'relations'
  | 'multilateral'
  | 'participants'
  | 'speakers'
  | 'publisher'
  | 'url'
  | 'themes'
  | 'formulas';

/**
 * A value one rule proposes for a field, with the words it rests on.
 * For a field of one value the first candidate in rule order wins; the others are kept.
 */
export interface Candidate<V extends string | boolean = string | boolean> {
  readonly field: Field;
  readonly value: V;
  readonly basis: Basis;
  readonly rule: string;
  readonly span?: Span;
}
