import { CborWriter } from './write-cbor.ts';

/** What a browser is told of an index before it asks it anything. */
export interface StoredIndex {
  /** Pagefind's: its program refuses the files of another. */
  readonly version: string;
  /** Changes with anything of the index; every chunk begins with it. */
  readonly mark: string;
  /** How many words each page has. */
  readonly words: readonly number[];
  /** What the words of each chunk begin at, ascending, with a space between: as few letters as tell it from the chunk before. */
  readonly beginnings: string;
  /** What a page has beside its words, by name. */
  readonly fields: readonly string[];
}

/** The file it lies in, packed as Pagefind packs its own. */
export const STORED_INDEX = 'index.pf_meta';

/** How many characters a mark has. */
export const MARK_LENGTH = 8;

/** Where the words of a chunk lie. */
export const chunkPath = (number: number | string) => `index/${number}.pf_index`;

/**
 * Where a page's words lie. The numbers of files are counted from the last page, which is the oldest, so that a new page
 * at the front leaves those of all others as they are.
 */
export const fragmentPath = (page: number, pages: number) =>
  `fragment/${pages - 1 - page}.pf_fragment`;

/** The same as Pagefind's program is told of an index: pages and chunks are called by their numbers. */
export function programMeta({ version, words, beginnings, fields }: StoredIndex): Uint8Array {
  const writer = new CborWriter().list(6).text(version);
  writer.list(words.length);
  words.forEach((count, page) => {
    writer.list(3).text(String(page)).number(count).text('');
  });
  const from = beginnings.split(' ');
  writer.list(from.length);
  from.forEach((begins, chunk) => {
    writer
      .list(3)
      .text(begins)
      .text(justBefore(from[chunk + 1]))
      .text(String(chunk));
  });
  // Neither filters nor orders: the facets have tables of their own.
  writer.list(0).list(0).list(fields.length);
  for (const field of fields) writer.text(field);
  return writer.written();
}

const LAST = '\u{10ffff}';

/** A text that stands behind all words that come before this one; behind all words where there is none. */
function justBefore(begins: string | undefined): string {
  if (begins === undefined) return LAST;
  const letters = [...begins];
  const code = letters.pop()?.codePointAt(0) ?? 0;
  // Half of a pair is no letter.
  const before = code === 0xe000 ? 0xd7ff : code - 1;
  return `${letters.join('')}${String.fromCodePoint(before)}${LAST}`;
}

const decoder = new TextDecoder();

/** The words of a chunk, for the program. Errors: throws where the chunk is of another index: it has been built anew. */
export function chunkWords(chunk: Uint8Array, { mark }: StoredIndex): Uint8Array {
  if (decoder.decode(chunk.subarray(0, MARK_LENGTH)) !== mark)
    throw new Error('a part of another search index');
  return chunk.subarray(MARK_LENGTH);
}
