import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { StatementFile } from '../read/statement-files.ts';
import type { StatementBytes } from '../read/statement-text.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import type { Statement } from '../schema/statement.ts';

/** What is kept of a text between reading and rendering. */
export interface KeptStatement {
  readonly statement: Statement | null;
  readonly withdrawn?: WithdrawnStatement;
  readonly diagnostics: readonly Diagnostic[];
}

/** The steps whose code decides what a text is read as. */
const STEPS = ['schema', 'gazetteer', 'read', 'segment', 'extract', 'resolve', 'diagnostics'];

/**
 * Keeps each statement in a file of its own, named by a hash of everything it was made from: its text and record,
 * the archive's authority files, and the code that read it. What changes any of them changes the name.
 * A file whose checksum is wrong is as good as none.
 */
export class StatementCache {
  readonly #folder: string;
  readonly #world: string;

  constructor(folder: string, authority: readonly Uint8Array[]) {
    this.#folder = folder;
    const hash = createHash('sha256').update(readerVersion());
    for (const bytes of authority) hash.update(createHash('sha256').update(bytes).digest());
    this.#world = hash.digest('hex');
  }

  keyOf({ id, file }: StatementFile, bytes: StatementBytes): string {
    const hash = createHash('sha256').update(`${this.#world}\n${id}\n${file}\n${bytes.sha256}\n`);
    if (bytes.record) hash.update(bytes.record);
    return hash.digest('hex');
  }

  get(key: string): KeptStatement | null {
    let kept: string;
    try {
      kept = readFileSync(this.#path(key), 'utf8');
    } catch {
      return null;
    }
    const end = kept.indexOf('\n');
    const content = kept.slice(end + 1);
    if (kept.slice(0, end) !== checksum(content)) return null;
    return JSON.parse(content) as KeptStatement;
  }

  set(key: string, kept: KeptStatement): void {
    const path = this.#path(key);
    const content = JSON.stringify(kept);
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, `${checksum(content)}\n${content}`);
    renameSync(beside, path);
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}

function checksum(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

let version: string | undefined;

/** A hash of the code of the steps that read. */
function readerVersion(): string {
  if (version) return version;
  const hash = createHash('sha256');
  for (const step of STEPS) {
    const folder = join(process.cwd(), 'src', step);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
  }
  version = hash.digest('hex');
  return version;
}
