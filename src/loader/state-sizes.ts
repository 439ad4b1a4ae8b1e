import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from '../export/exporting.ts';
import { inBytes } from '../render/number.ts';

/** The page that states them; it is laid out before the files are written. */
const PAGE = 'data/index.html';

/**
 * States the sizes of the bulk files on the page about the data, where it left room for them.
 * Errors: throws where the page asks for the size of a file that was not written.
 */
export function stateSizes(folder: string, written: ReadonlyMap<string, WrittenFile>): void {
  const page = join(folder, PAGE);
  writeFileSync(page, withSizes(readFileSync(page, 'utf8'), written));
}

/** The page with the sizes in it: `<span data-bytes-of="data/statements.csv"></span>` asks for one. */
export function withSizes(html: string, written: ReadonlyMap<string, WrittenFile>): string {
  return html.replace(
    /(<span\b[^>]*\bdata-bytes-of="([^"]+)"[^>]*>)(<\/span>)/g,
    (_, open, path, close) => {
      const file = written.get(path);
      if (!file) throw new Error(`the page about the data names ${path}, which was not written`);
      return `${open}${inBytes(file.bytes)}${close}`;
    },
  );
}
