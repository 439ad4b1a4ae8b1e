import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/**
 * Keeps text under a name from one build to the next: a line with a checksum, then the text. It is written beside and put
 * in its place whole, so that builds at the same time, in any process or thread, never read half of it.
 */
export function keepFile(path: string, name: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}-${threadId}`;
  writeFileSync(beside, `${checksum(name, content)}\n${content}`);
  renameSync(beside, path);
}

/**
 * What was kept under a name; null where nothing was. It refuses what is not byte for byte as it was written under this
 * name: a file that is damaged, cut short or another's counts as none.
 */
export function readKept(path: string, name: string): string | null {
  let kept: string;
  try {
    kept = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const end = kept.indexOf('\n');
  const content = kept.slice(end + 1);
  return end !== -1 && kept.slice(0, end) === checksum(name, content) ? content : null;
}

function checksum(name: string, content: string): string {
  return crc32(content, crc32(name)).toString(16);
}
