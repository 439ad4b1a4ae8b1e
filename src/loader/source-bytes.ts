import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementSummary } from '../schema/statement.ts';
import { contentFolder } from './archive.ts';

/** A statement's source text as received, byte for byte. */
export function sourceBytes({ file }: Pick<StatementSummary, 'file'>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(contentFolder(), file)));
}
