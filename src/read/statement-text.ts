import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { StatementRecord } from '../schema/record.ts';
import { reasonOf, unreadable } from './archive-folder.ts';
import { decode } from './decode.ts';
import type { SourceText } from './source-text.ts';
import type { StatementFile } from './statement-files.ts';
import { readYaml } from './yaml-file.ts';

/** The bytes of a text and of its record, or why they cannot be read. */
export interface StatementBytes {
  readonly text: Uint8Array | null;
  readonly record: Uint8Array | null;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text decoded and its record validated; `source` is null where the text cannot be trusted, `record` where it is refused. */
export interface StatementParts {
  readonly source: SourceText | null;
  readonly record: StatementRecord | null;
  /** The place of a key of the record. */
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of a text and its record from the disk; both were listed, so that no link among them leads out. */
export function readBytes(root: string, { file, record }: StatementFile): StatementBytes {
  const diagnostics: Diagnostic[] = [];
  const read = (path: string): Uint8Array | null => {
    try {
      return readFileSync(join(root, path));
    } catch (error) {
      diagnostics.push(unreadable(path, reasonOf(error)));
      return null;
    }
  };
  const text = read(file);
  const sha256 = createHash('sha256')
    .update(text ?? '')
    .digest('hex');
  return { text, record: record === null ? null : read(record), sha256, diagnostics };
}

/** Decodes a text and validates its record; both are looked at, so that neither hides the other's faults. */
export function readParts(
  { file, record: recordFile }: StatementFile,
  bytes: StatementBytes,
): StatementParts {
  const decoded = bytes.text ? decode(file, bytes.text) : { source: null, diagnostics: [] };
  const none = {
    value: StatementRecord.parse({}),
    diagnostics: [],
    at: () => ({ line: 1, column: 1 }),
  };
  const read =
    recordFile !== null && bytes.record
      ? readYaml(recordFile, bytes.record, StatementRecord)
      : none;
  const accepted = new Set(read.value?.accept ?? []);
  const notes = decoded.diagnostics.filter(
    ({ rule, severity }) => severity === 'error' || !accepted.has(rule),
  );
  return {
    source: decoded.source,
    record: recordFile !== null && !bytes.record ? null : read.value,
    at: read.at,
    diagnostics: [...bytes.diagnostics, ...notes, ...read.diagnostics],
  };
}
