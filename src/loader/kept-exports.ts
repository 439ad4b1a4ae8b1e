import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Exporting } from '../export/exporting.ts';
import type { FilesOfStatement, MadeOfStatement, MakingOnce } from '../export/write-exports.ts';
import { archive } from './archive.ts';
import { archiveCacheFolder } from './cache-folder.ts';
import { LINE_END } from './kept-file.ts';
import { Answers, Notes, view } from './reuse/asked.ts';
import { KeptPieces, type MadePiece } from './reuse/kept-pieces.ts';
import { siteVersion } from './site-version.ts';

/** Exports taken over from an earlier build, and kept for a later one. */
export interface KeptExports {
  readonly once: MakingOnce;
  /** Lists what was taken and made, and forgets all else. */
  finish(): void;
}

/** What stands in a statement's piece, in the line before its parts of the files of all: the files beside it, and lengths. */
interface Row {
  readonly files: readonly { readonly ending: string; readonly checksum: number }[];
  readonly parts: readonly number[];
}

/**
 * Keeps what is made of each statement for its files and takes it over in a later build, where the statement and the answers
 * to all that was asked of the holdings and the ledger are the same. A file of its own is kept as it stands in the site,
 * under a second name.
 */
export function keptExports({ held, ledger }: Pick<Exporting, 'held' | 'ledger'>): KeptExports {
  const pieces = new KeptPieces(archiveCacheFolder('exports', archive().site), siteVersion());
  const root = { held, ledger };
  const answers = new Answers(root);
  const reused: string[] = [];
  const made = new Map<string, MadePiece>();
  const beside: string[] = [];
  return {
    once({ id, key }, make) {
      const kept = pieces.get(id);
      const same = kept?.given === key && answers.same(kept.asked);
      const taken = same ? takenOver(id, pieces) : null;
      if (taken) {
        reused.push(id);
        beside.push(...taken.files.map(({ ending }) => id + ending));
        return taken;
      }
      const notes = new Notes();
      const now = make(view(root, notes));
      notes.settle();
      const row = rowOf(now);
      made.set(id, { given: key, notes, checksum: pieces.keepBytes(id, packed(row, now.parts)) });
      beside.push(...row.files.map(({ ending }) => id + ending));
      return {
        files: now.files.map(({ ending, contents }) => ({
          ending,
          put(file) {
            writeFileSync(file, contents);
            pieces.keepBeside(id + ending, file);
          },
        })),
        parts: now.parts,
      };
    },
    finish: () => pieces.replace(reused, made, { beside }),
  };
}

/** Null where anything of it is gone or damaged. */
function takenOver(id: string, pieces: KeptPieces): FilesOfStatement | null {
  const bytes = pieces.bytes(id);
  if (!bytes) return null;
  const { row, parts } = unpacked(bytes);
  if (!row.files.every(({ ending, checksum }) => pieces.isWhole(id + ending, checksum)))
    return null;
  const files = row.files.map(({ ending }) => ({
    ending,
    put: (file: string) => pieces.put(id + ending, file),
  }));
  return { files, parts };
}

function rowOf({ files, parts }: MadeOfStatement): Row {
  return {
    files: files.map(({ ending, contents }) => ({ ending, checksum: crc32(contents) })),
    parts: parts.map(({ length }) => length),
  };
}

function packed(row: Row, parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(row)}\n`), ...parts]);
}

function unpacked(bytes: Buffer): { row: Row; parts: readonly Uint8Array[] } {
  let at = bytes.indexOf(LINE_END) + 1;
  const row = JSON.parse(bytes.toString('utf8', 0, at)) as Row;
  const parts = row.parts.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  });
  return { row, parts };
}
