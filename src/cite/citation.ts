import type { Style } from './styled-item.ts';

/** A citation in parts: words, words in italics, words of their own direction, and the places for a passage. */
export type Part =
  | { readonly is: 'words' | 'italic' | 'turned' | 'turned-italic'; readonly words: string }
  /** Where a passage's number goes: what stands there without one, and what stands before and after it. */
  | {
      readonly is: 'pinpoint';
      readonly without: string;
      readonly before: string;
      readonly after: string;
    }
  /** Where a passage's `#p3` goes: behind the address. */
  | { readonly is: 'anchor' };

/** One form of one style. */
export interface Citation {
  readonly style: Style;
  readonly form: 'note' | 'bibliography' | 'reference' | 'in-text';
  readonly parts: readonly Part[];
}

/** A citation as plain text, of the whole statement or of one passage. */
export function citationInWords({ parts }: Pick<Citation, 'parts'>, passage?: number): string {
  return parts
    .map((part) => {
      if (part.is === 'anchor') return passage === undefined ? '' : `#p${passage}`;
      if (part.is === 'pinpoint')
        return passage === undefined ? part.without : `${part.before}${passage}${part.after}`;
      return part.words;
    })
    .join('');
}
