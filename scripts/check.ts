import { curatorsSummary } from '../src/diagnostics/curators-summary.ts';
import { byPlace, type Diagnostic, hasErrors } from '../src/diagnostics/diagnostic.ts';
import { byRule, inLines } from '../src/diagnostics/print.ts';
import { done, expected } from '../src/diagnostics/reached.ts';
import { textNow } from '../src/ledger/text-now.ts';
import { contentFolder } from '../src/loader/archive.ts';
import { openArchive, openForPublishing, readText, sameTexts } from '../src/loader/open-archive.ts';
import { LinksRead, publishedFaults } from '../src/loader/published-faults.ts';
import type { StatementFile } from '../src/read/statement-files.ts';
import { summaryOf } from '../src/resolve/summary.ts';
import { conserves } from './check/conserve.ts';
import { type AskedOfCheck, askedOfCheck } from './check/review.ts';
import { watchFolder } from './check/watch.ts';
import { showProgress } from './show-progress.ts';

// npm run check [-- DIR] [--review [--most N]]: checks every text and record of an archive (default: ARCHIVE_CONTENT, else
// content) without a build; --conserve reads any folder and tells whether a word of it is lost; --review prints the curator's work list in place of the notes;
// --quiet tells no progress; --watch goes on and says what each save has brought and cured.
const MOST_NOTES = 60;
const { folder, review, conserve, watch, quiet } = asked();
if (conserve) process.exit(conserves(folder ?? contentFolder(), console.log) ? 0 : 1);
const open = () => (folder === null ? openForPublishing(contentFolder()) : openArchive(folder));
if (watch) await watchFolder(open, console.log);
const archive = open();
const diagnostics: Diagnostic[] = [...archive.diagnostics];
const links = new LinksRead(archive);
const read: { file: StatementFile; sha256: string }[] = [];
const hide = quiet ? () => {} : showProgress();
expected('reading', archive.texts.length);
for (const file of archive.texts) {
  done('reading');
  const text = readText(archive, file);
  const { statement, withdrawn, sha256, diagnostics: own } = text;
  diagnostics.push(...own);
  review?.add(archive, text);
  if (!withdrawn) read.push({ file, sha256 });
  links.add({
    summary: statement && summaryOf(statement, ''),
    now: statement && textNow(statement),
    ...(withdrawn && { withdrawn }),
  });
}
hide();
diagnostics.push(...sameTexts(read));
diagnostics.push(...publishedFaults(archive, links, !hasErrors(diagnostics)));
diagnostics.sort(byPlace);

const grave = diagnostics.filter(({ severity }) => severity !== 'info');
const notes = diagnostics.filter(({ severity }) => severity === 'info');
if (grave.length > 0) console.log(`${inLines(grave)}\n`);
if (review) console.log(`${review.print()}\n`);
else if (notes.length > MOST_NOTES) console.log(`${byRule(notes)}\n`);
else if (notes.length > 0) console.log(`${inLines(notes)}\n`);
console.log(curatorsSummary(links.summaries, read.length, diagnostics));
if (hasErrors(diagnostics)) process.exitCode = 1;

function asked(): AskedOfCheck {
  try {
    return askedOfCheck(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    console.error(
      'Usage: npm run check [-- DIR] [--watch] [--conserve] [--review [--most N]] [--quiet]',
    );
    process.exit(2);
  }
}
