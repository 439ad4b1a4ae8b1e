/** Words of a text that were selected, with the words about them: a passage's words are one string. */
export interface Selected {
  /** The words of the passages from the first selected to the last, in order. */
  readonly passages: readonly string[];
  /** Where the selection begins in the first of them and ends in the last. */
  readonly from: number;
  readonly to: number;
  /** All the words of the page in order, a passage a string: what the selection must be told from. */
  readonly page: readonly string[];
}

/** A selection longer than this is named by its first and last words. */
const LONGEST = 120;
const ENDS = 4;

/**
 * The directive of a text fragment for words selected, `:~:text=…`; null where nothing but blanks is. The selection is
 * widened to whole words, since browsers find no parts of words; words that stand in the page more than once are
 * told apart by the words before and after them in their passage.
 * It refuses to name words by less than finds them. Errors: none.
 *
 *     “for[ new er]a”, selected    :~:text=new%20era
 */
export function textFragment(selected: Selected): string | null {
  const first = selected.passages[0] ?? '';
  const last = selected.passages.at(-1) ?? '';
  const one = selected.passages.length === 1;
  const from = wordStart(first, selected.from);
  const to = wordEnd(last, selected.to);
  const before = first.slice(0, from);
  const after = last.slice(to);
  const start = (one ? first.slice(from, to) : first.slice(from)).trim();
  const end = one ? '' : last.slice(0, to).trim();
  if (start === '' && end === '') return null;
  if (one && start.length <= LONGEST) {
    const told = often(selected.page, start) > 1;
    return directive(told ? lastWords(before) : '', start, '', told ? firstWords(after) : '');
  }
  const begins = tellingWords(start, selected.page);
  const ends = lastWords(one ? start : end);
  // The words that end it are looked for from its beginning on: its beginning must be told apart.
  const told = often(selected.page, begins) > 1;
  return directive(told ? lastWords(before) : '', begins, ends, told ? firstWords(after) : '');
}

function directive(prefix: string, start: string, end: string, suffix: string): string {
  const parts = [
    prefix === '' ? '' : `${encoded(prefix)}-,`,
    encoded(start),
    end === '' ? '' : `,${encoded(end)}`,
    suffix === '' ? '' : `,-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.join('')}`;
}

/** Percent-encoded, and so the signs that part a directive: a hyphen, a comma, an ampersand. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

function often(page: readonly string[], words: string): number {
  const sought = words.toLowerCase();
  return page.reduce((count, passage) => count + passage.toLowerCase().split(sought).length - 1, 0);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function wordStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && LETTER.test(words[start - 1] ?? '') && LETTER.test(words[start] ?? ''))
    start -= 1;
  return start;
}

function wordEnd(words: string, at: number): number {
  let end = at;
  while (end < words.length && LETTER.test(words[end - 1] ?? '') && LETTER.test(words[end] ?? ''))
    end += 1;
  return end;
}

/** As many of the first words as stand but once in the page, up to three times as many as usual. */
function tellingWords(words: string, page: readonly string[]): string {
  for (let count = ENDS; count <= 3 * ENDS; count += 1) {
    const first = firstWords(words, count);
    if (often(page, first) <= 1) return first;
  }
  return firstWords(words);
}

function firstWords(words: string, count = ENDS): string {
  return words.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(words: string): string {
  return words.trim().split(/\s+/).slice(-ENDS).join(' ');
}
