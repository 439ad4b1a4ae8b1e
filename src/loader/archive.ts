import { resolve } from 'node:path';
import { inLines } from '../diagnostics/print.ts';
import { readArchiveFiles } from '../read/archive-files.ts';
import type { ArchiveDescription } from '../schema/archive.ts';

/** The folder of texts, records and authority files that is built: `ARCHIVE_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');
}

let description: ArchiveDescription | undefined;

/**
 * What the archive says of itself, read once from `archive.yaml`.
 * Errors: throws, with every fault of the file in its words, where it is missing or not as the contract has it.
 */
export function archive(): ArchiveDescription {
  if (description) return description;
  const files = readArchiveFiles(contentFolder());
  if (!files.description)
    throw new Error(inLines(files.diagnostics.filter(({ file }) => file === 'archive.yaml')));
  description = files.description;
  return description;
}
