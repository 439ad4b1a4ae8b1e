import type { BibliographicItem } from '../../src/cite/bibliographic-item.ts';
import { type Citation, citationInWords } from '../../src/cite/citation.ts';
import { citations } from '../../src/loader/citations.ts';

/** All six citations of a source, italics between asterisks. */
export function cited(item: BibliographicItem, passage?: number): Record<string, string> {
  return Object.fromEntries(
    citations(item).map((citation) => [
      `${citation.style} ${citation.form}`,
      citationInWords(withItalics(citation), passage),
    ]),
  );
}

function withItalics({ parts }: Citation): Pick<Citation, 'parts'> {
  return {
    parts: parts.map((part) =>
      part.is === 'italic' ? { is: 'words', words: `*${part.words}*` } : part,
    ),
  };
}
