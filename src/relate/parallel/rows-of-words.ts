import { GrowingNumbers } from './growing-numbers.ts';
import type { HeldWords } from './held-words.ts';

/**
 * So many words in a row connect two texts. Of 16 words or more with at most every fifth changed, four in a row are
 * always left, so no such passage escapes the search unless all its rows are common.
 */
export const ROW = 4;

/** A row that a text repeats counts from its first places only: a word a million times is not a million rows. */
const PLACES_IN_TEXT = 4;

/** In `rowAt`: a row of this text alone, and one of so many texts that it tells nothing. */
export const ALONE = 0xffffffff;
export const COMMON = 0xfffffffe;

/** The rows of words that more than one text has. */
export interface SharedRows {
  /** For the place of each word, the number of the row that begins there, or `ALONE`, or `COMMON`. */
  readonly rowAt: Uint32Array;
  /** Where each row's places begin in `places`, and, last, where all end. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  /** The text of each of the places. */
  readonly textOf: Uint32Array;
}

/**
 * Finds every row of words that stands in two texts or more, and in no more than `most`: one sort of all rows, a part
 * of them at a time, so that the memory it takes beside the words is small.
 */
export function sharedRows(held: HeldWords, most: number): SharedRows {
  const { words, texts } = held;
  const rowAt = new Uint32Array(words.length).fill(ALONE);
  const starts = new GrowingNumbers();
  const places = new GrowingNumbers();
  const textOf = new GrowingNumbers();
  /** So many bits name a place; what is left of 53 is for the hash, whose first bits choose the part. */
  const placeBits = Math.max(1, Math.ceil(Math.log2(words.length + 1)));
  const partBits = Math.max(3, 32 + placeBits - 53);
  const allPlaces = 2 ** placeBits;
  const hashes = hashesOfRows(held);
  const counts = countParts(held, hashes, partBits);
  for (let part = 0; part < 2 ** partBits; part++) {
    const keys = keysOfPart(held, hashes, part, partBits, counts[part] ?? 0, allPlaces);
    for (let from = 0; from < keys.length; ) {
      const hash = Math.floor((keys[from] ?? 0) / allPlaces);
      let to = from + 1;
      while (to < keys.length && Math.floor((keys[to] ?? 0) / allPlaces) === hash) to++;
      if (to - from > 1) keepRows(keys.subarray(from, to).map((key) => key % allPlaces));
      from = to;
    }
  }
  starts.push(places.length);
  return { rowAt, starts: starts.view(), places: places.view(), textOf: textOf.view() };

  /** Places whose rows have one hash, in order; rows that differ nevertheless are told apart by their words. */
  function keepRows(found: Float64Array): void {
    const first = found[0] ?? 0;
    if (found.every((place) => isSameRow(words, first, place))) {
      keepRow(found);
      return;
    }
    const byWords = new Map<string, number[]>();
    for (const place of found) {
      const key = words.subarray(place, place + ROW).join(' ');
      const own = byWords.get(key);
      if (own) own.push(place);
      else byWords.set(key, [place]);
    }
    for (const own of byWords.values()) keepRow(own);
  }

  function keepRow(own: Iterable<number>): void {
    const kept: [place: number, text: number][] = [];
    let text = -1;
    let inTexts = 0;
    let inThisText = 0;
    let next = 0;
    for (const place of own) {
      if (text === -1 || place >= next) {
        text = textAt(texts, place);
        next = texts[text + 1] ?? 0;
        inTexts++;
        inThisText = 0;
      }
      if (inThisText++ < PLACES_IN_TEXT && inTexts <= most) kept.push([place, text]);
    }
    if (inTexts < 2) return;
    if (inTexts > most) {
      for (const place of own) rowAt[place] = COMMON;
      return;
    }
    const row = starts.length;
    starts.push(places.length);
    for (const [place, of] of kept) {
      rowAt[place] = row;
      places.push(place);
      textOf.push(of);
    }
  }
}

/** How many rows there are of each part: rows whose hashes begin with the same bits. */
function countParts(held: HeldWords, hashes: Uint32Array, partBits: number): Uint32Array {
  const counts = new Uint32Array(2 ** partBits);
  const shift = 32 - partBits;
  eachRow(held, (place) => {
    const part = (hashes[place] ?? 0) >>> shift;
    counts[part] = (counts[part] ?? 0) + 1;
  });
  return counts;
}

/** The rows of one part: what is left of the hash and the place as one number each, sorted. */
function keysOfPart(
  held: HeldWords,
  hashes: Uint32Array,
  part: number,
  partBits: number,
  count: number,
  places: number,
): Float64Array {
  const keys = new Float64Array(count);
  const shift = 32 - partBits;
  const mask = (1 << shift) - 1;
  let at = 0;
  eachRow(held, (place) => {
    const hash = hashes[place] ?? 0;
    if (hash >>> shift === part) keys[at++] = (hash & mask) * places + place;
  });
  return keys.sort();
}

/** The hash of each row, by the place it begins at. */
function hashesOfRows(held: HeldWords): Uint32Array {
  const { words, hashes } = held;
  const ofRows = new Uint32Array(words.length);
  eachRow(held, (place) => {
    let hash = 0;
    for (let k = 0; k < ROW; k++) {
      hash = Math.imul(hash ^ (hashes[words[place + k] ?? 0] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    ofRows[place] = hash;
  });
  return ofRows;
}

/** The place of every row of every text; a row does not run from one text into the next. */
function eachRow({ texts }: HeldWords, visit: (place: number) => void): void {
  for (let text = 0; text + 1 < texts.length; text++) {
    const last = (texts[text + 1] ?? 0) - ROW;
    for (let place = texts[text] ?? 0; place <= last; place++) visit(place);
  }
}

function isSameRow(words: Uint32Array, a: number, b: number): boolean {
  for (let k = 0; k < ROW; k++) if (words[a + k] !== words[b + k]) return false;
  return true;
}

/** The text a place is in: the last that does not begin after it. */
export function textAt(texts: Uint32Array, place: number): number {
  let low = 0;
  let high = texts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
