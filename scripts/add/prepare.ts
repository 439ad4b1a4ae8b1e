import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inLines } from '../../src/diagnostics/print.ts';
import { readingsTable } from '../../src/diagnostics/readings-table.ts';
import { type OpenArchive, openArchive, readText } from '../../src/loader/open-archive.ts';
import { proposeId } from '../../src/resolve/propose-id.ts';
import { recordToFill } from '../../src/resolve/record-to-fill.ts';
import { decisionsOf } from '../../src/resolve/review/decisions.ts';
import type { Asked } from './arguments.ts';
import { Refused } from './refused.ts';
import type { NewFile } from './write-both.ts';

/** A text read and ready to be written with its record; `shown` is what a curator is told. */
export interface Prepared {
  readonly id: string;
  readonly text: NewFile;
  readonly record: NewFile;
  readonly shown: string;
}

const suffixes = ['.txt', '.md', '.yaml', '.yml'] as const;

/**
 * Reads a pasted text as the archive would, proposes its id and its record, and says what was read and why.
 * Errors: throws `Refused` for a text that could not be published, an id that is taken, and a text already held
 * (unless an id is given: the same words may have been published twice).
 */
export function prepare(folder: string, bytes: Uint8Array, asked: Asked): Prepared {
  const archive = openArchive(folder);
  const suffix = asked.file.toLowerCase().endsWith('.md') ? '.md' : '.txt';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readText(
    archive,
    { id: asked.id ?? 'new', file: `pasted${suffix}`, record: null },
    { text: bytes, record: null, sha256, diagnostics: [] },
  );
  const grave = read.diagnostics.filter(({ severity }) => severity !== 'info');
  const { statement } = read;
  if (!statement) throw new Refused(1, inLines(grave));
  const same = asked.id === null ? sameText(archive, bytes) : null;
  if (same) {
    const rest = 'If it was published twice, give the second an --id of its own.';
    throw new Refused(1, `The archive holds this text already, as ${same}. ${rest}`);
  }
  const id = asked.id ?? proposeId(statement, archive.world, (word) => isTaken(archive, word));
  if (isTaken(archive, id)) throw new Refused(1, `The id ${id} is taken.`);
  const path = (end: string) => join(archive.root, 'statements', `${id}${end}`);
  const record = recordToFill(statement, decisionsOf(statement, read.diagnostics, {}));
  const shown = [
    `id  ${id}`,
    readingsTable(statement.readings),
    ...(grave.length > 0 ? [inLines(grave)] : []),
    `The record, to be filled in:\n${record.replace(/^(?=.)/gm, '  ')}`.trimEnd(),
  ].join('\n\n');
  return {
    id,
    text: { path: path(suffix), bytes },
    record: { path: path('.yaml'), bytes: new TextEncoder().encode(record) },
    shown,
  };
}

/** Whether a text or a record has the id, wherever in the archive it stands. */
function isTaken(archive: OpenArchive, id: string): boolean {
  return (
    archive.texts.some((text) => text.id === id) ||
    suffixes.some((suffix) => existsSync(join(archive.root, 'statements', `${id}${suffix}`)))
  );
}

/** The file that holds the same bytes; only files of the same size are read. */
function sameText(archive: OpenArchive, bytes: Uint8Array): string | null {
  for (const { file } of archive.texts) {
    const path = join(archive.root, file);
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === bytes.length && readFileSync(path).equals(bytes)) return file;
  }
  return null;
}
