import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import type { ExportedStatement, Exporting, WrittenFile } from './exporting.ts';
import { archiveFiles, bulkFiles, passageFiles, statementFiles } from './exports.ts';

/** What is made of one statement: the files beside its page, and its part of each file of all, in the order of these. */
export interface MadeOfStatement {
  /** By what follows the statement’s address: `.csl.json`, `/p2.xml`. */
  readonly files: readonly { readonly ending: string; readonly contents: Uint8Array }[];
  readonly parts: readonly Uint8Array[];
}

/** The same, its files ready to be put where they belong. */
export interface FilesOfStatement {
  readonly files: readonly { readonly ending: string; put(file: string): void }[];
  readonly parts: readonly Uint8Array[];
}

/** Gives what is made of a statement: an earlier build's, where it would be the same, or made by `make`. */
export type MakingOnce = (
  summary: StatementSummary,
  make: (exporting: Pick<Exporting, 'held' | 'ledger'>) => MadeOfStatement,
) => FilesOfStatement;

/**
 * Writes every export into a folder: each statement is taken once, and no more than one is held at a time.
 * Returns the bulk files with their sizes, which the files about the archive as a whole may state.
 * Errors: rejects where a file cannot be written.
 */
export async function writeExports(
  from: Omit<Exporting, 'written'>,
  statements: Iterable<StatementSummary>,
  read: (summary: StatementSummary) => Statement,
  folder: string,
  makingOnce: MakingOnce = (_, make) => written(make(from)),
): Promise<ReadonlyMap<string, WrittenFile>> {
  const measured = new Map<string, WrittenFile>();
  const exporting: Exporting = { ...from, written: (path) => measured.get(path) ?? null };
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
  for (const summary of statements) {
    const { files, parts } = makingOnce(summary, (asked) =>
      madeOf({ summary, statement: read(summary) }, { ...exporting, ...asked }),
    );
    for (const { ending, put } of files) {
      // Files are asked for by programs, which follow no page: they stay at their old addresses too.
      for (const id of [summary.id, ...(summary.formerly ?? [])])
        put(inFolder(`statements/${id}${ending}`));
    }
    for (const [place, { out }] of streams.entries()) await out.put(parts[place]);
  }
  for (const { file, out } of streams) {
    await out.put(file.after?.(exporting));
    measured.set(file.path, await out.end());
  }
  for (const files of archiveFiles)
    for (const { path, contents } of files(exporting))
      writeFileSync(inFolder(path), contents(exporting));
  return measured;
}

function written({ files, parts }: MadeOfStatement): FilesOfStatement {
  return {
    files: files.map(({ ending, contents }) => ({
      ending,
      put: (file) => writeFileSync(file, contents),
    })),
    parts,
  };
}

function madeOf(one: ExportedStatement, exporting: Exporting): MadeOfStatement {
  const files = statementFiles.map((file) => ({
    ending: file.extension,
    contents: bytesOf(file.contents(one, exporting)),
  }));
  const ofPassages = (exporting.held.archive.passageFiles ? passageFiles : []).flatMap((file) =>
    [...file.contents(one, exporting)].map((contents, at) => ({
      ending: `/p${at + 1}${file.extension}`,
      contents: bytesOf(contents),
    })),
  );
  return {
    files: [...files, ...ofPassages],
    parts: bulkFiles.map((file) => bytesOf(file.each(one, exporting))),
  };
}

function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === 'string' ? Buffer.from(contents) : contents;
}

/** A file on its way, its size and checksum reckoned while it is written. */
class Measured {
  readonly #out: WriteStream;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  constructor(path: string) {
    this.#out = createWriteStream(path);
  }

  async put(words: string | Uint8Array | undefined): Promise<void> {
    if (!words?.length) return;
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
