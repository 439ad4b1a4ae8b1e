import type { Evidence } from '../schema/basis.ts';
import type { Statement } from '../schema/statement.ts';

/** Where words of the source text stand on the page: in a passage, or in a line beside the body. */
export interface Place {
  readonly part: 'passage' | 'header' | 'furniture';
  /** The passage's index, or the line's, counted from 0. */
  readonly index: number;
  /** UTF-16 units of the text as the page shows it. */
  readonly start: number;
  readonly end: number;
}

/** Text as shown and where each line of the file begins in it. */
interface Shown {
  readonly text: string;
  readonly lines: readonly {
    readonly line: number;
    readonly column: number;
    readonly at: number;
  }[];
}

/**
 * Finds the words a value rests on in the text as the page shows it.
 * It refuses to mark other words: where the words at that line and column are not the evidence's, the answer is null.
 * Line breaks and the blanks around them count as one space, as they do in a passage.
 *
 *     { line: 3, column: 11, text: 'met in Mombasa' }
 *     They all  met in Mombasa on Thursday.
 *               ^ line 3, column 11
 */
export function locateEvidence(
  evidence: Evidence,
  statement: Pick<Statement, 'passages' | 'header' | 'furniture'>,
): Place | null {
  for (const [index, passage] of statement.passages.entries()) {
    const span = spanIn(passage, evidence);
    if (span) return { part: 'passage', index, ...span };
  }
  for (const part of ['header', 'furniture'] as const) {
    for (const [index, { line, column, text, lines }] of statement[part].entries()) {
      const span = spanIn({ text, lines: lines ?? [{ line, column, at: 0 }] }, evidence);
      if (span) return { part, index, ...span };
    }
  }
  return null;
}

function spanIn({ text, lines }: Shown, evidence: Evidence): { start: number; end: number } | null {
  const begun = lines.findLast(
    (line) => line.line === evidence.line && line.column <= evidence.column,
  );
  if (!begun) return null;
  const start = begun.at + evidence.column - begun.column;
  const end = matchFolded(text, start, evidence.text);
  return end === null ? null : { start, end };
}

/** The end of `words` in `text` from `start`, white space folded on both sides; null where the text goes otherwise. */
function matchFolded(text: string, start: number, words: string): number | null {
  let at = start;
  let word = 0;
  while (word < words.length) {
    if (isBlank(words, word)) {
      if (!isBlank(text, at)) return null;
      while (isBlank(words, word)) word++;
      while (isBlank(text, at)) at++;
      continue;
    }
    if (text[at] !== words[word]) return null;
    at++;
    word++;
  }
  return at > start ? at : null;
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && /\s/.test(text.charAt(at));
}
