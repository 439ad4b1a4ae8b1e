import { curatorsSummary } from '../src/diagnostics/curators-summary.ts';
import { byPlace, type Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { byRule, inLines } from '../src/diagnostics/print.ts';
import { contentFolder } from '../src/loader/archive.ts';
import { openArchive, readText, sameTexts } from '../src/loader/open-archive.ts';
import type { StatementFile } from '../src/read/statement-files.ts';
import { summaryOf } from '../src/resolve/summary.ts';
import type { StatementSummary } from '../src/schema/statement.ts';

// npm run check [-- DIR]: checks every text and record of an archive (default: ARCHIVE_CONTENT, else content) without a build.
const MOST_NOTES = 60;
const archive = openArchive(process.argv[2] ?? contentFolder());
const diagnostics: Diagnostic[] = [...archive.diagnostics];
const statements: StatementSummary[] = [];
const read: { file: StatementFile; sha256: string }[] = [];
for (const file of archive.texts) {
  const { statement, sha256, diagnostics: own } = readText(archive, file);
  diagnostics.push(...own);
  read.push({ file, sha256 });
  if (statement) statements.push(summaryOf(statement, ''));
}
diagnostics.push(...sameTexts(read));
diagnostics.sort(byPlace);

const grave = diagnostics.filter(({ severity }) => severity !== 'info');
const notes = diagnostics.filter(({ severity }) => severity === 'info');
if (grave.length > 0) console.log(`${inLines(grave)}\n`);
if (notes.length > MOST_NOTES) console.log(`${byRule(notes)}\n`);
else if (notes.length > 0) console.log(`${inLines(notes)}\n`);
console.log(curatorsSummary(statements, read.length, diagnostics));
if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
