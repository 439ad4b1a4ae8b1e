import type { ArchiveFiles, BulkFile, StatementFile } from './exporting.ts';
import { statementBibtex, statementCslJson, statementRis } from './statement-citations.ts';
import { statementJson } from './statement-json.ts';
import { statementText } from './statement-text.ts';
import { statementsJsonl } from './statements-jsonl.ts';

/** The files beside each statement's page. */
export const statementFiles: readonly StatementFile[] = [
  statementText,
  statementJson,
  statementBibtex,
  statementRis,
  statementCslJson,
];

/** The files that hold all statements. */
export const bulkFiles: readonly BulkFile[] = [statementsJsonl];

/** The files about the archive as a whole, written after the others. */
export const archiveFiles: readonly ArchiveFiles[] = [];
