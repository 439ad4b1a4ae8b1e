import type { Revision } from '../schema/lasting.ts';
import type { PublishedText } from '../schema/ledger.ts';
import type { Statement } from '../schema/statement.ts';
import { printOf, wordsOf } from './print-of.ts';

/** A statement as far as its links depend on it: what would be published now. */
export interface TextNow {
  readonly id: string;
  /** The text's path in the archive's folder. */
  readonly file: string;
  readonly text: PublishedText;
  /** The line of the file on which each passage begins. */
  readonly lines: readonly number[];
  readonly formerly: readonly string[];
  readonly revised: readonly Revision[];
}

/** What a statement would be published as. */
export function textNow(
  statement: Pick<
    Statement,
    'id' | 'file' | 'title' | 'readableTitle' | 'sha256' | 'passages' | 'formerly' | 'revised'
  >,
): TextNow {
  const { id, file, sha256, passages } = statement;
  return {
    id,
    file,
    text: {
      title: statement.readableTitle ?? statement.title,
      sha256,
      passages: passages.map(({ text }) => printOf(wordsOf(text))),
    },
    lines: passages.map(({ line }) => line),
    formerly: statement.formerly ?? [],
    revised: statement.revised ?? [],
  };
}

/** The path of a statement's page. */
export function statementPath(id: string): string {
  return `statements/${id}/`;
}

/** The path of the page of an earlier text of a statement. */
export function earlierPath(id: string, earlier: string): string {
  return `statements/${id}/earlier/${earlier}/`;
}
