import { textNow } from '../ledger/text-now.ts';
import type { StatementFile } from '../read/statement-files.ts';
import { readBytes, type StatementBytes } from '../read/statement-text.ts';
import { summaryOf } from '../resolve/summary.ts';
import type { KeptStatement, Statement, StatementSummary } from '../schema/statement.ts';
import { cacheFolder } from './cache-folder.ts';
import { type OpenArchive, readText } from './open-archive.ts';
import { type KeptHead, StatementCache } from './statement-cache.ts';

/** One text as the archive holds it: what lists need of it, the rest kept on disk. */
export interface HeldText extends KeptHead {
  readonly file: StatementFile;
  readonly sha256: string;
}

/** The statements of an open archive, each read once and kept on disk until its text, its record or the reader changes. */
export class KeptStatements {
  readonly #archive: OpenArchive;
  readonly #cache: StatementCache;
  readonly #files: ReadonlyMap<string, StatementFile>;

  constructor(archive: OpenArchive) {
    this.#archive = archive;
    this.#cache = new StatementCache(cacheFolder('statements'), archive.files?.bytes ?? []);
    this.#files = new Map(archive.texts.map((file) => [file.id, file]));
  }

  /** Reads every text in the order of the ids, one at a time, so that no more than one is in memory whole. */
  *texts(): Generator<HeldText> {
    for (const file of this.#archive.texts) {
      const bytes = readBytes(this.#archive.root, file);
      const key = this.#cache.keyOf(file, bytes);
      let kept = this.#cache.head(key);
      if (!kept) {
        const { head } = this.#read(file, bytes, key);
        // Words just read are slices of their text, and would hold it in memory whole.
        kept = this.#cache.head(key) ?? head;
      }
      yield { file, sha256: bytes.sha256, ...kept };
    }
  }

  /** The ids of the texts that are not kept from an earlier time. Errors: those of reading a file. */
  unread(): string[] {
    return this.#archive.texts.flatMap((file) => {
      const key = this.#cache.keyOf(file, readBytes(this.#archive.root, file));
      return this.#cache.has(key) ? [] : file.id;
    });
  }

  /** Reads texts and keeps what was read. */
  read(ids: readonly string[]): void {
    for (const id of ids) {
      const file = this.#files.get(id);
      if (!file) continue;
      const bytes = readBytes(this.#archive.root, file);
      this.#read(file, bytes, this.#cache.keyOf(file, bytes));
    }
  }

  /** What lists need of a statement. Errors: throws where its text has changed or gone since it was read. */
  summaryOf({ id, key }: KeptStatement): StatementSummary {
    const summary = this.#cache.head(key)?.summary ?? this.#again(id, key)?.head.summary;
    if (!summary) throw changed(id);
    return summary;
  }

  /** The whole statement. Errors: as above. */
  statementOf({ id, key }: KeptStatement): Statement {
    const statement = this.#cache.statement(key) ?? this.#again(id, key)?.statement;
    if (!statement) throw changed(id);
    return statement;
  }

  /** Reads a text once more whose kept reading is gone; null where the text is not the one that was read. */
  #again(id: string, key: string) {
    const file = this.#files.get(id);
    if (!file) return null;
    const bytes = readBytes(this.#archive.root, file);
    return this.#cache.keyOf(file, bytes) === key ? this.#read(file, bytes, key) : null;
  }

  #read(file: StatementFile, bytes: StatementBytes, key: string) {
    const { statement, withdrawn, diagnostics } = readText(this.#archive, file, bytes);
    const head: KeptHead = {
      summary: statement && summaryOf(statement, key, this.#archive.world),
      now: statement && textNow(statement),
      ...(withdrawn && { withdrawn }),
      diagnostics,
    };
    this.#cache.set(key, head, statement);
    return { head, statement };
  }
}

function changed(id: string): Error {
  return new Error(`The text of ${id} changed while the archive was being built. Build again.`);
}
