import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { prettifyError } from 'zod';
import { ArchiveDescription } from '../schema/archive.ts';

/** The folder of texts, records and authority files that is built: `ARCHIVE_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');
}

let description: ArchiveDescription | undefined;

/**
 * What the archive says of itself, read once from `archive.yaml`.
 * Errors: throws, with the file's name and every fault in it, where the file is missing or not as the contract has it.
 */
export function archive(): ArchiveDescription {
  if (description) return description;
  const file = join(contentFolder(), 'archive.yaml');
  const read = ArchiveDescription.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${prettifyError(read.error)}`);
  description = read.data;
  return description;
}
