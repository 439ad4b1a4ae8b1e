import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextNow } from '../ledger/text-now.ts';
import type { StatementFile } from '../read/statement-files.ts';
import type { StatementBytes } from '../read/statement-text.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { codeVersion } from './code-version.ts';
import { keepFile, LINE_END, readKept } from './kept-file.ts';

/** What lists, links and messages need of a text that was read; the statement itself is kept behind it. */
export interface KeptHead {
  /** Null where the text is kept out or withdrawn. */
  readonly summary: StatementSummary | null;
  /** What its links depend on; null likewise. */
  readonly now: TextNow | null;
  readonly withdrawn?: WithdrawnStatement;
  readonly diagnostics: readonly Diagnostic[];
}

/** The steps whose code decides what a text is read as. */
const STEPS = [
  'src/schema',
  'src/gazetteer',
  'src/read',
  'src/segment',
  'src/extract',
  'src/resolve',
  'src/ledger',
  'src/diagnostics',
  'src/loader',
];

/**
 * Keeps each statement in a file of its own, named by a hash of everything it was made from: its text and record,
 * the archive's authority files, and the code that read it. What changes any of them changes the name.
 */
export class StatementCache {
  readonly #folder: string;
  readonly #world: string;

  constructor(folder: string, authority: readonly Uint8Array[]) {
    this.#folder = folder;
    const hash = createHash('sha256').update(codeVersion(STEPS));
    for (const bytes of authority) hash.update(createHash('sha256').update(bytes).digest());
    this.#world = hash.digest('hex');
  }

  keyOf({ id, file }: StatementFile, bytes: StatementBytes): string {
    const hash = createHash('sha256').update(`${this.#world}\n${id}\n${file}\n${bytes.sha256}\n`);
    if (bytes.record) hash.update(bytes.record);
    return hash.digest('hex');
  }

  has(key: string): boolean {
    return existsSync(this.#path(key));
  }

  /** What stands before the statement, which is not looked at but for its checksum; null where nothing whole is kept. */
  head(key: string): KeptHead | null {
    const kept = readKept(this.#path(key), key);
    return kept && (JSON.parse(kept.toString('utf8', 0, kept.indexOf(LINE_END))) as KeptHead);
  }

  /** The whole statement; null where nothing whole is kept, or no statement was made of the text. */
  statement(key: string): Statement | null {
    const kept = readKept(this.#path(key), key);
    if (kept === null) return null;
    return JSON.parse(kept.toString('utf8', kept.indexOf(LINE_END) + 1)) as Statement | null;
  }

  set(key: string, head: KeptHead, statement: Statement | null): void {
    keepFile(this.#path(key), key, `${JSON.stringify(head)}\n${JSON.stringify(statement)}`);
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}
