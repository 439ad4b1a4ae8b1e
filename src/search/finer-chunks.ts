import { CborReader, type Item } from './read-cbor.ts';

/** A word of an index and the places it stands at, as bytes. */
interface Entry {
  readonly word: string;
  readonly letters: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Words that are fetched together, and what tells them from the words before. */
export interface Chunk {
  readonly begins: string;
  readonly words: Uint8Array;
}

/** Bytes at which a chunk is closed: a reader who asks one word fetches its chunk of each index. */
const ENOUGH = 8000;
/** A word and the longer words that begin with it stay together, as long as they are no more than this. */
const MOST = 3 * ENOUGH;
/** Beginnings shorter than this hold nothing together: too many words have them. */
const SHORTEST_BEGINNING = 4;

const decoder = new TextDecoder();

/**
 * Divides the chunks of an index anew, in their order. Pagefind's have some hundred words each, of which a question wants
 * one or two. Whoever asks the beginning of a word finds the whole words beside it, so these are not parted.
 * Errors: throws where the words are in another order than by their letters.
 */
export function finerChunks(chunks: readonly Uint8Array[]): Chunk[] {
  const divided: Entry[][] = [];
  let open: Entry[] = [];
  let size = 0;
  // The words of this chunk that the next may begin with, the longest last.
  let beginnings: string[] = [];
  let before: Entry | undefined;
  for (const entry of chunks.flatMap(entriesOf)) {
    if (before && Buffer.compare(before.letters, entry.letters) >= 0)
      throw new Error(`“${entry.word}” stands behind “${before.word}”`);
    before = entry;
    while (beginnings.length > 0 && !entry.word.startsWith(beginnings.at(-1) ?? ''))
      beginnings.pop();
    const held = beginnings.some((word) => word.length >= SHORTEST_BEGINNING);
    if (size >= MOST || (size >= ENOUGH && !held)) {
      divided.push(open);
      [open, size, beginnings] = [[], 0, []];
    }
    open.push(entry);
    size += entry.bytes.length;
    beginnings.push(entry.word);
  }
  divided.push(open);
  return divided.map((entries, at) => ({
    begins: tellingApart(divided[at - 1]?.at(-1)?.word, entries[0]?.word ?? ''),
    words: joined(entries),
  }));
}

function entriesOf(chunk: Uint8Array): Entry[] {
  const reader = new CborReader(chunk, 0);
  reader.list();
  return Array.from({ length: reader.list() }, () => {
    const from = reader.at;
    const parts = reader.list();
    const length = reader.textLength();
    const letters = chunk.subarray(reader.at, reader.at + length);
    reader.at += length;
    for (let part = 1; part < parts; part += 1) reader.pass();
    return { word: decoder.decode(letters), letters, bytes: chunk.subarray(from, reader.at) };
  });
}

/** As few letters of a word as stand behind the word before it; none where there is none before. */
function tellingApart(before: string | undefined, word: string): string {
  if (before === undefined) return '';
  const [known, letters] = [[...before], [...word]];
  const at = letters.findIndex((letter, place) => letter !== known[place]);
  return letters.slice(0, at + 1).join('');
}

/** The head of a list of lists: one list of so many words. */
function joined(entries: readonly Entry[]): Uint8Array {
  const { length } = entries;
  const head = [0x81, 0x99, length >>> 8, length & 255];
  return Buffer.concat([Uint8Array.from(head), ...entries.map(({ bytes }) => bytes)]);
}

/** An index as Pagefind describes it. */
export interface DescribedIndex {
  readonly version: string;
  readonly pages: readonly { readonly id: string; readonly words: number }[];
  readonly chunks: readonly string[];
  readonly fields: readonly string[];
}

/**
 * Reads the meta file of an index as Pagefind writes it. Errors: throws where the file is of another version, and where the
 * one order there is has the pages otherwise than they were given.
 */
export function describedIndex(meta: Uint8Array): DescribedIndex {
  const [version, pages, chunks, , orders, fields] = new CborReader(meta, 0).item() as [
    string,
    [string, number][],
    [string, string, string][],
    Item,
    [string, number[]][],
    string[],
  ];
  for (const [name, order] of orders)
    if (order.some((page, place) => page !== place))
      throw new Error(`the order “${name}” is another`);
  return {
    version,
    pages: pages.map(([id, words]) => ({ id, words })),
    chunks: chunks.map(([, , name]) => name),
    fields,
  };
}
