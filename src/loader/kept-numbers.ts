import { endianness } from 'node:os';
import { join } from 'node:path';
import { keepFile, LINE_END, readKept } from './kept-file.ts';

/** What was kept: a head of one's own, and numbers of four bytes behind it. */
export interface KeptNumbers<Head> {
  readonly head: Head;
  readonly numbers: Uint32Array;
}

/** Keeps lists of numbers, one behind the other, with a head that tells them apart. */
export function keepNumbers(
  folder: string,
  file: string,
  version: string,
  head: object,
  numbers: Iterable<Uint32Array>,
): void {
  const line = JSON.stringify([versionHere(version), head]);
  const bytes = Array.from(
    numbers,
    (one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength),
  );
  keepFile(join(folder, file), file, Buffer.concat([Buffer.from(`${line}\n`), ...bytes]));
}

/** What was kept in a file; null where nothing is, or it is damaged or another version's. */
export function readNumbers<Head>(
  folder: string,
  file: string,
  version: string,
): KeptNumbers<Head> | null {
  const kept = readKept(join(folder, file), file);
  if (!kept) return null;
  const end = kept.indexOf(LINE_END);
  const line = listIn(kept.toString('utf8', 0, end));
  if (line[0] !== versionHere(version)) return null;
  const head = line[1] as Head;
  // Numbers begin at a multiple of their size only in memory of their own.
  return { head, numbers: new Uint32Array(new Uint8Array(kept.subarray(end + 1)).buffer) };
}

/** The list that a line is; an empty one where it is none, since another version may have kept anything there. */
function listIn(line: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(line);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Machines differ in the order of a number's bytes. */
function versionHere(version: string): string {
  return `${version} ${endianness()}`;
}
