import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { type Alike, findAlike, type KnownAlike } from '../relate/parallel/find-alike.ts';
import type { HeldWords } from '../relate/parallel/held-words.ts';
import { COMMON, type SharedRows } from '../relate/parallel/rows-of-words.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { keepFile, LINE_END, readKept } from './kept-file.ts';

const FILE = 'alike.kept';
/** Numbers of one find: the other text, by its place in the head, then places of words, within each text, and counts. */
const NUMBERS = 8;

/** The line before the numbers: each text as it was, and how many finds it is the first text of. */
interface Head {
  readonly version: string;
  readonly texts: readonly (readonly [print: string, finds: number])[];
}

/**
 * Finds what texts have in common as `findAlike` does, in the order of the statements; pairs that an earlier build
 * compared, and of which neither text has changed, are taken from what it kept. What is found does not depend on which; what
 * is kept is damaged or another version's counts as nothing.
 */
export function alikeKept(
  held: HeldWords,
  rows: SharedRows,
  ordered: readonly Pick<StatementSummary, 'key'>[],
  folder: string,
  codeVersion: string,
): Alike[] {
  const version = `${codeVersion} ${endianness()}`;
  const prints = ordered.map(({ key }, text) => printOf(key, text, held, rows));
  const found = findAlike(held, rows, knownAlike(readAlike(folder, version), prints, held));
  keepFile(join(folder, FILE), FILE, packed(found, prints, held, version));
  return found;
}

/** All of a text that a comparison depends on: its words, and which of them stand in rows that tell nothing. */
function printOf(key: string, text: number, { texts }: HeldWords, { rowAt }: SharedRows): string {
  const own = rowAt.subarray(texts[text], texts[text + 1]);
  const places: number[] = [];
  own.forEach((row, place) => {
    if (row === COMMON) places.push(place);
  });
  return createHash('sha256')
    .update(`${key} ${places.join(' ')}`)
    .digest('base64url');
}

interface KeptAlike {
  readonly texts: Head['texts'];
  readonly numbers: Uint32Array;
}

function knownAlike(
  { texts, numbers }: KeptAlike,
  prints: readonly string[],
  held: HeldWords,
): KnownAlike {
  const now = new Map(prints.map((print, text) => [print, text]));
  const before = new Set(texts.map(([print]) => print));
  const alike: Alike[] = [];
  let at = 0;
  for (const [print, finds] of texts) {
    const textA = now.get(print);
    for (let find = 0; find < finds; find++, at += NUMBERS) {
      const [other = 0, a = 0, aEnd = 0, b = 0, bEnd = 0, same = 0, rare = 0, common = 0] =
        numbers.subarray(at, at + NUMBERS);
      const textB = now.get(texts[other]?.[0] ?? '');
      if (textA === undefined || textB === undefined) continue;
      const [startA, startB] = [held.texts[textA] ?? 0, held.texts[textB] ?? 0];
      const places = { a: a + startA, aEnd: aEnd + startA, b: b + startB, bEnd: bEnd + startB };
      alike.push({ textA, textB, ...places, same, rare, common });
    }
  }
  return { isAsItWas: (text) => before.has(prints[text] ?? ''), alike };
}

function packed(
  found: readonly Alike[],
  prints: readonly string[],
  held: HeldWords,
  version: string,
): Uint8Array {
  const byText = Map.groupBy(found, ({ textA }) => textA);
  const texts = prints.map((print, text) => [print, byText.get(text)?.length ?? 0] as const);
  const inRow = [...prints.keys()].flatMap((text) => byText.get(text) ?? []);
  const numbers = new Uint32Array(inRow.length * NUMBERS);
  inRow.forEach((one, at) => {
    const [startA, startB] = [held.texts[one.textA] ?? 0, held.texts[one.textB] ?? 0];
    const { textB, a, aEnd, b, bEnd, same, rare, common } = one;
    const own = [textB, a - startA, aEnd - startA, b - startB, bEnd - startB, same, rare, common];
    numbers.set(own, at * NUMBERS);
  });
  const head: Head = { version, texts };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), new Uint8Array(numbers.buffer)]);
}

function readAlike(folder: string, version: string): KeptAlike {
  const nothing = { texts: [], numbers: new Uint32Array() };
  const kept = readKept(join(folder, FILE), FILE);
  if (!kept) return nothing;
  const end = kept.indexOf(LINE_END);
  const head = JSON.parse(kept.toString('utf8', 0, end)) as Head;
  if (head.version !== version) return nothing;
  // Numbers begin at a multiple of their size only in memory of their own.
  const numbers = new Uint32Array(new Uint8Array(kept.subarray(end + 1)).buffer);
  return { texts: head.texts, numbers };
}
