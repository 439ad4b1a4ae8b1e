import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportedStatement, Exporting, WrittenFile } from './exporting.ts';
import { archiveFiles, bulkFiles, passageFiles, statementFiles } from './exports.ts';

/**
 * Writes every export into a folder: each statement is taken once, and no more than one is held at a time.
 * Returns the bulk files with their sizes, which the files about the archive as a whole may state.
 * Errors: rejects where a file cannot be written.
 */
export async function writeExports(
  from: Omit<Exporting, 'written'>,
  statements: Iterable<ExportedStatement>,
  folder: string,
): Promise<ReadonlyMap<string, WrittenFile>> {
  const written = new Map<string, WrittenFile>();
  const exporting: Exporting = { ...from, written: (path) => written.get(path) ?? null };
  const made = new Set<string>();
  const inFolder = (path: string): string => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return file;
  };
  const streams = bulkFiles.map((file) => ({ file, out: new Measured(inFolder(file.path)) }));
  for (const { file, out } of streams) await out.put(file.before?.(exporting));
  const ofPassages = exporting.held.archive.passageFiles ? passageFiles : [];
  for (const one of statements) {
    // Files are asked for by programs, which follow no page: they stay at their old addresses too.
    const ids = [one.summary.id, ...(one.summary.formerly ?? [])];
    for (const file of statementFiles) {
      const contents = file.contents(one, exporting);
      for (const id of ids) writeFileSync(inFolder(`statements/${id}${file.extension}`), contents);
    }
    for (const file of ofPassages)
      for (const [at, contents] of file.contents(one, exporting).entries())
        for (const id of ids)
          writeFileSync(inFolder(`statements/${id}/p${at + 1}${file.extension}`), contents);
    for (const { file, out } of streams) await out.put(file.each(one, exporting));
  }
  for (const { file, out } of streams) {
    await out.put(file.after?.(exporting));
    written.set(file.path, await out.end());
  }
  for (const files of archiveFiles)
    for (const { path, contents } of files(exporting))
      writeFileSync(inFolder(path), contents(exporting));
  return written;
}

/** A file on its way, its size and checksum reckoned while it is written. */
class Measured {
  readonly #out: WriteStream;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  constructor(path: string) {
    this.#out = createWriteStream(path);
  }

  async put(words: string | undefined): Promise<void> {
    if (!words) return;
    this.#bytes += Buffer.byteLength(words);
    this.#hash.update(words);
    if (!this.#out.write(words)) await once(this.#out, 'drain');
  }

  async end(): Promise<WrittenFile> {
    this.#out.end();
    await once(this.#out, 'close');
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
