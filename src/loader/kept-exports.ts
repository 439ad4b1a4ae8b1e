import type { Exporting } from '../export/exporting.ts';
import type { MadeOfStatement, MakingOnce } from '../export/write-exports.ts';
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

/**
 * Keeps what is made of each statement for its files and takes it over in a later build, where the statement and the answers
 * to all that was asked of the holdings and the ledger are the same.
 */
export function keptExports({ held, ledger }: Pick<Exporting, 'held' | 'ledger'>): KeptExports {
  const pieces = new KeptPieces(archiveCacheFolder('exports', archive().site), siteVersion());
  const root = { held, ledger };
  const answers = new Answers(root);
  const reused: string[] = [];
  const made = new Map<string, MadePiece>();
  return {
    once({ id, key }, make) {
      const kept = pieces.get(id);
      const bytes = kept?.given === key && answers.same(kept.asked) ? pieces.bytes(id) : null;
      if (bytes) {
        reused.push(id);
        return unpacked(bytes);
      }
      const notes = new Notes();
      const now = make(view(root, notes));
      notes.settle();
      made.set(id, { given: key, notes, checksum: pieces.keepBytes(id, packed(now)) });
      return now;
    },
    finish: () => pieces.replace(reused, made),
  };
}

/** What stands in a row, in the line before it: lengths in bytes. */
interface Row {
  readonly files: readonly { ending: string; length: number }[];
  readonly parts: readonly number[];
}

function packed({ files, parts }: MadeOfStatement): Uint8Array {
  const row: Row = {
    files: files.map(({ ending, contents: { length } }) => ({ ending, length })),
    parts: parts.map(({ length }) => length),
  };
  const contents = [...files.map((file) => file.contents), ...parts];
  return Buffer.concat([Buffer.from(`${JSON.stringify(row)}\n`), ...contents]);
}

function unpacked(bytes: Buffer): MadeOfStatement {
  let at = bytes.indexOf(LINE_END) + 1;
  const row = JSON.parse(bytes.toString('utf8', 0, at)) as Row;
  const next = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    files: row.files.map(({ ending, length }) => ({ ending, contents: next(length) })),
    parts: row.parts.map(next),
  };
}
