import { dataPackage } from './data-package.ts';
import { distributedTexts } from './distributed-texts.ts';
import { earlierTexts } from './earlier-texts.ts';
import type { ArchiveFiles, BulkFile, PassageFile, StatementFile } from './exporting.ts';
import { feedFiles } from './feed-files.ts';
import { formulaFiles } from './formula-files.ts';
import { formulasTable } from './formulas-table.ts';
import { llms } from './llms.ts';
import { openSearch } from './open-search.ts';
import { parallelsJsonl } from './parallels-jsonl.ts';
import { passageTei } from './passage-tei.ts';
import { passagesTable } from './passages-table.ts';
import { redirectsFile } from './redirects-file.ts';
import { robots } from './robots.ts';
import { statementBibtex, statementCslJson, statementRis } from './statement-citations.ts';
import { statementJson } from './statement-json.ts';
import { statementSchema } from './statement-schema.ts';
import { statementTei } from './statement-tei.ts';
import { statementText } from './statement-text.ts';
import { statementsJsonl } from './statements-jsonl.ts';
import { statementsTable } from './statements-table.ts';
import { csvFile } from './table.ts';

/** The files beside each statement's page. */
export const statementFiles: readonly StatementFile[] = [
  statementText,
  statementJson,
  statementBibtex,
  statementRis,
  statementCslJson,
  statementTei,
];

/** The files of single passages, for an archive that wants them. */
export const passageFiles: readonly PassageFile[] = [passageTei];

/** The files that hold all statements. */
export const bulkFiles: readonly BulkFile[] = [
  statementsJsonl,
  csvFile(statementsTable),
  csvFile(passagesTable),
  csvFile(formulasTable),
  parallelsJsonl,
];

/** The files about the archive as a whole, written after the others. */
export const archiveFiles: readonly ArchiveFiles[] = [
  statementSchema,
  dataPackage,
  distributedTexts,
  llms,
  formulaFiles,
  feedFiles,
  openSearch,
  robots,
  earlierTexts,
  redirectsFile,
];
