import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ArchiveDescription } from '../src/schema/archive.ts';

/** The folder an archive is built from: `ARCHIVE_CONTENT`, by default `content`. */
export function contentFolder(): string {
  return resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');
}

/**
 * The path an archive is published under, from the `site` of its `archive.yaml`, with a slash at both ends.
 * It does not guess from a folder's name: without a readable description the path is `/`.
 *
 *     site: https://example.org/archive/   →   /archive/
 *                              ^^^^^^^^^
 */
export function basePathOf(content: string): string {
  const file = join(content, 'archive.yaml');
  if (!existsSync(file)) return '/';
  const archive = ArchiveDescription.safeParse(parse(readFileSync(file, 'utf8')));
  return archive.success ? new URL(archive.data.site).pathname : '/';
}
