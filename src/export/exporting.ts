import type { Ledger } from '../ledger/ledger.ts';
import type { OldAddresses } from '../ledger/redirects.ts';
import type { Holdings } from '../relate/holdings.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';

/** A file that has been written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** What every export may draw on: the archive as related, and a statement's source bytes. */
export interface Exporting {
  readonly held: Holdings;
  /** When each address was published, revised, moved or withdrawn; its addresses are paths below the site: `people/wang-yi/`. */
  readonly ledger: Ledger;
  /** Addresses that only lead on, or say what was withdrawn. */
  readonly old: OldAddresses;
  /** The address the archive is published at, base path included, with a trailing slash. */
  readonly site: string;
  sourceBytes(summary: Pick<StatementSummary, 'file' | 'sha256'>): Uint8Array;
  /** A bulk file as it was written; null before that, and while developing, where none is. */
  written(path: string): WrittenFile | null;
  /** A statement's earlier text by its name, byte for byte. */
  earlierText(id: string, name: string): Uint8Array;
}

/** A statement on its way into its files: read from disk once for all of them. */
export interface ExportedStatement {
  readonly summary: StatementSummary;
  readonly statement: Statement;
}

/** One file for each statement, beside its page: `statements/<id>.json`. */
export interface StatementFile {
  /** With its dot: `.csl.json`. */
  readonly extension: string;
  readonly mediaType: string;
  contents(one: ExportedStatement, exporting: Exporting): string | Uint8Array;
}

/** One file for each passage, below the statement's page: `statements/<id>/p3.xml`. */
export interface PassageFile {
  /** With its dot: `.xml`. */
  readonly extension: string;
  readonly mediaType: string;
  /** One for each passage, in order. */
  contents(one: ExportedStatement, exporting: Exporting): readonly string[];
}

/** One file for all statements, written while they pass by in the order of their ids. */
export interface BulkFile {
  /** Below the archive's root: `data/statements.jsonl`. */
  readonly path: string;
  readonly mediaType: string;
  /** What stands before the first statement, and after the last. */
  before?(exporting: Exporting): string;
  each(one: ExportedStatement, exporting: Exporting): string;
  after?(exporting: Exporting): string;
}

/** A file about the archive as a whole, or one of a family (a feed for each country). */
export interface ArchiveFile {
  readonly path: string;
  readonly mediaType: string;
  contents(exporting: Exporting): string | Uint8Array;
}

/** A family of files whose members depend on what is held. */
export type ArchiveFiles = (exporting: Exporting) => Iterable<ArchiveFile>;
