import type { Span } from '../../read/source-text.ts';
import type { PlaceNames } from '../place-names.ts';

/** What a part of the header is. */
export type HeaderKind =
  | 'date'
  | 'title'
  | 'title-again'
  | 'country'
  | 'stamp'
  | 'article-number'
  | 'place-and-date'
  | 'dateline'
  | 'category'
  | 'venue'
  | 'clock'
  | 'file-number'
  | 'number'
  | 'note'
  | 'release-note'
  | 'byline'
  | 'credit'
  | 'breadcrumb'
  | 'subject'
  | 'issuer'
  | 'publisher'
  | 'url'
  | 'front-matter'
  | 'deck'
  | 'issued-by'
  | 'memo'
  | 'those-present'
  | 'furniture'
  | 'markup';

export interface HeaderPart extends Span {
  readonly is: HeaderKind;
}

/** What a shape may know besides the words before it. */
export interface HeaderContext {
  /** The parts recognised before. */
  readonly found: readonly HeaderPart[];
  /** True where no paragraph follows: a text must keep a body. */
  readonly last: boolean;
  /** The beginnings of the next few paragraphs. */
  readonly following: readonly string[];
  readonly places: PlaceNames;
}

/** Words a shape must read; `before` and `after` are the paragraphs it needs around them. */
export interface HeaderCase {
  readonly text: string;
  readonly parts: readonly (readonly [HeaderKind, string])[];
  readonly before?: string;
  readonly after?: string;
}

/**
 * A shape that a header line can have. `read` looks at what is left of a paragraph and returns the parts it recognises
 * and where it stopped, or null; `cases` and `mustNotMatch` are run by the tests.
 */
export interface HeaderShape {
  readonly id: string;
  readonly read: (
    text: string,
    rest: Span,
    context: HeaderContext,
  ) => { parts: HeaderPart[]; end: number } | null;
  readonly cases: readonly HeaderCase[];
  readonly mustNotMatch: readonly string[];
}

/** Matches a pattern against what is left of a paragraph, from its first character. */
export function matchAtStart(pattern: RegExp, text: string, rest: Span): RegExpExecArray | null {
  const match = pattern.exec(
    text.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_HEADER)),
  );
  return match && match.index === 0 ? match : null;
}

/** No header part is longer: what is longer is a paragraph. */
export const LONGEST_HEADER = 400;
