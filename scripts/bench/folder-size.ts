import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface FolderSize {
  files: number;
  pages: number;
  /** Bytes of all pages. */
  html: number;
  largestPage: { path: string; bytes: number };
  /** Bytes of the search index. */
  index: number;
  /** Bytes of everything. */
  all: number;
}

/** Weighs a built site. */
export function sizeOf(folder: string): FolderSize {
  const size: FolderSize = {
    files: 0,
    pages: 0,
    html: 0,
    largestPage: { path: '', bytes: 0 },
    index: 0,
    all: 0,
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file);
    const bytes = statSync(file).size;
    size.files += 1;
    size.all += bytes;
    if (path.startsWith('pagefind')) size.index += bytes;
    if (!path.endsWith('.html')) continue;
    size.pages += 1;
    size.html += bytes;
    const largest = size.largestPage;
    if (bytes > largest.bytes || (bytes === largest.bytes && path < largest.path)) {
      size.largestPage = { path, bytes };
    }
  }
  return size;
}
