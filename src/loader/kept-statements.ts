import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type TextNow, textNow } from '../ledger/text-now.ts';
import type { StatementFile } from '../read/statement-files.ts';
import { readBytes } from '../read/statement-text.ts';
import { summaryOf } from '../resolve/summary.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { cacheFolder } from './cache-folder.ts';
import { type OpenArchive, readText } from './open-archive.ts';
import { StatementCache } from './statement-cache.ts';

/** One text as the archive holds it: its summary for the lists, the rest kept on disk. */
export interface HeldText {
  readonly file: StatementFile;
  readonly sha256: string;
  readonly summary: StatementSummary | null;
  /** What its links depend on; null where it is kept out or withdrawn. */
  readonly now: TextNow | null;
  readonly withdrawn?: WithdrawnStatement;
  readonly diagnostics: readonly Diagnostic[];
}

/** The statements of an open archive, each read once and kept on disk until its text, its record or the reader changes. */
export class KeptStatements {
  readonly #archive: OpenArchive;
  readonly #cache: StatementCache;

  constructor(archive: OpenArchive) {
    this.#archive = archive;
    this.#cache = new StatementCache(cacheFolder('statements'), archive.files?.bytes ?? []);
  }

  /** Reads every text in the order of the ids, one at a time, so that no more than one is in memory whole. */
  *texts(): Generator<HeldText> {
    for (const file of this.#archive.texts) {
      const bytes = readBytes(this.#archive.root, file);
      const key = this.#cache.keyOf(file, bytes);
      const kept = this.#cache.get(key) ?? this.#read(file, key);
      const { statement, withdrawn, diagnostics } = kept;
      yield {
        file,
        sha256: bytes.sha256,
        summary: statement && summaryOf(statement, key, this.#archive.world),
        now: statement && textNow(statement),
        ...(withdrawn && { withdrawn }),
        diagnostics,
      };
    }
  }

  /** The whole statement of a summary. Errors: throws where its text has changed or gone since it was read. */
  statementOf(summary: Pick<StatementSummary, 'id' | 'key'>): Statement {
    const kept = this.#cache.get(summary.key);
    if (kept?.statement) return kept.statement;
    const file = this.#archive.texts.find(({ id }) => id === summary.id);
    if (file) {
      const bytes = readBytes(this.#archive.root, file);
      if (this.#cache.keyOf(file, bytes) === summary.key) {
        const { statement } = this.#read(file, summary.key);
        if (statement) return statement;
      }
    }
    throw new Error(
      `The text of ${summary.id} changed while the archive was being built. Build again.`,
    );
  }

  #read(file: StatementFile, key: string) {
    const { statement, withdrawn, diagnostics } = readText(this.#archive, file);
    const kept = { statement, ...(withdrawn && { withdrawn }), diagnostics };
    this.#cache.set(key, kept);
    return kept;
  }
}
