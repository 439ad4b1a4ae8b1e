import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementSummary } from '../schema/statement.ts';
import { contentFolder } from './archive.ts';

/**
 * A statement's source text as received, byte for byte.
 * Errors: throws where the file is gone or no longer what was read: a page and its source must not differ.
 */
export function sourceBytes({
  file,
  sha256,
}: Pick<StatementSummary, 'file' | 'sha256'>): Uint8Array<ArrayBuffer> {
  const changed = new Error(`${file} changed while the archive was being built. Build again.`);
  try {
    const bytes = new Uint8Array(readFileSync(join(contentFolder(), file)));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw changed;
    return bytes;
  } catch {
    throw changed;
  }
}
