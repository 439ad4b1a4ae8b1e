import { createHash } from 'node:crypto';
import { type Alike, findAlike, type KnownAlike } from '../relate/parallel/find-alike.ts';
import type { HeldWords } from '../relate/parallel/held-words.ts';
import { COMMON, type SharedRows } from '../relate/parallel/rows-of-words.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { type KeptNumbers, keepNumbers, readNumbers } from './kept-numbers.ts';

const FILE = 'alike.kept';
/** Numbers of one find: the other text, by its place in the head, then places of words, within each text, and counts. */
const NUMBERS = 8;

/** Each text as it was, and how many finds it is the first text of. */
type Head = readonly (readonly [print: string, finds: number])[];

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
  version: string,
): Alike[] {
  const prints = ordered.map(({ key }, text) => printOf(key, text, held, rows));
  const kept = readNumbers<Head>(folder, FILE, version);
  const found = findAlike(held, rows, kept ? knownAlike(kept, prints, held) : undefined);
  const byText = Map.groupBy(found, ({ textA }) => textA);
  const inRow = [...prints.keys()].flatMap((text) => byText.get(text) ?? []);
  const numbers = inRow.map((find) => numbersOf(find, held));
  keepNumbers(folder, FILE, version, headOf(byText, prints), numbers);
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

function knownAlike(
  { head, numbers }: KeptNumbers<Head>,
  prints: readonly string[],
  held: HeldWords,
): KnownAlike {
  const now = new Map(prints.map((print, text) => [print, text]));
  const before = new Set(head.map(([print]) => print));
  const alike: Alike[] = [];
  let at = 0;
  for (const [print, finds] of head) {
    const textA = now.get(print);
    for (let find = 0; find < finds; find++, at += NUMBERS) {
      const [other = 0, a = 0, aEnd = 0, b = 0, bEnd = 0, same = 0, rare = 0, common = 0] =
        numbers.subarray(at, at + NUMBERS);
      const textB = now.get(head[other]?.[0] ?? '');
      if (textA === undefined || textB === undefined) continue;
      const [startA, startB] = [held.texts[textA] ?? 0, held.texts[textB] ?? 0];
      const places = { a: a + startA, aEnd: aEnd + startA, b: b + startB, bEnd: bEnd + startB };
      alike.push({ textA, textB, ...places, same, rare, common });
    }
  }
  return { isAsItWas: (text) => before.has(prints[text] ?? ''), alike };
}

function headOf(found: ReadonlyMap<number, readonly Alike[]>, prints: readonly string[]): Head {
  return prints.map((print, text) => [print, found.get(text)?.length ?? 0] as const);
}

function numbersOf({ textA, textB, ...find }: Alike, { texts }: HeldWords): Uint32Array {
  const [startA, startB] = [texts[textA] ?? 0, texts[textB] ?? 0];
  const { a, aEnd, b, bEnd, same, rare, common } = find;
  return Uint32Array.of(
    textB,
    ...[a - startA, aEnd - startA, b - startB, bEnd - startB],
    ...[same, rare, common],
  );
}
