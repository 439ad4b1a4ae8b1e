import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/**
 * Keeps text, or its bytes, under a name from one build to the next: a line with a checksum, then the text. It is written beside and put
 * in its place whole, so that builds at the same time, in any process or thread, never read half of it.
 */
export function keepFile(path: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}-${threadId}`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeFileSync(beside, Buffer.concat([Buffer.from(`${checksum(name, bytes)}\n`), bytes]));
  renameSync(beside, path);
}

/**
 * The bytes of what was kept under a name; null where nothing was. It refuses what is not byte for byte as it was written
 * under this name: a file that is damaged, cut short or another's counts as none.
 */
export function readKept(path: string, name: string): Buffer | null {
  let kept: Buffer;
  try {
    kept = readFileSync(path);
  } catch {
    return null;
  }
  const end = kept.indexOf(LINE_END);
  const content = kept.subarray(end + 1);
  return end !== -1 && kept.toString('latin1', 0, end) === checksum(name, content) ? content : null;
}

/** Where a line of what was kept ends; text has the byte nowhere else. */
export const LINE_END = 0x0a;

function checksum(name: string, content: Uint8Array): string {
  return crc32(content, crc32(name)).toString(16);
}
