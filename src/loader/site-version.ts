import { createHash } from 'node:crypto';
import { readArchiveFiles } from '../read/archive-files.ts';
import { contentFolder } from './archive.ts';
import { codeVersion } from './code-version.ts';

/** What decides how a statement is laid out or written, beside what it tells. */
const LAID_OUT_BY = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** A hash of the code, its packages, and the archive's own files: where one of them changes, everything is made anew. */
export function siteVersion(): string {
  const hash = createHash('sha256').update(process.version).update(codeVersion(LAID_OUT_BY));
  for (const bytes of readArchiveFiles(contentFolder()).bytes)
    hash.update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex');
}
