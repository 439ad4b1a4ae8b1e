import { statSync } from 'node:fs';
import { inLines } from '../src/diagnostics/print.ts';
import { report } from '../src/diagnostics/rules.ts';
import { openArchive, openFile, readText, sameTexts } from '../src/loader/open-archive.ts';

// npm run --silent inspect -- DIR|FILE…: one JSON object per source text on stdout, diagnostics on stderr.
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run --silent inspect -- DIR|FILE…');
  process.exit(2);
}

let failed = false;
const say = (diagnostics: Parameters<typeof inLines>[0]) => {
  if (diagnostics.length > 0) process.stderr.write(`${inLines(diagnostics)}\n`);
  failed ||= diagnostics.some(({ severity }) => severity === 'error');
};

for (const path of paths) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    say([
      report('file/unreadable', path, { line: 1, column: 1 }, 'There is no such file or folder.'),
    ]);
    continue;
  }
  const archive = found.isDirectory() ? openArchive(path) : openFile(path);
  // A folder may be inspected before it is an archive: what only publishing needs is not asked for.
  say(archive.diagnostics.filter(({ rule }) => rule !== 'archive/missing'));
  const read: Parameters<typeof sameTexts>[0] extends Iterable<infer T> ? T[] : never = [];
  for (const file of [...archive.texts].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { statement, sha256, diagnostics } = readText(archive, file);
    read.push({ file, sha256 });
    say(diagnostics);
    if (statement && !process.stdout.write(`${JSON.stringify(statement)}\n`)) await drained();
  }
  say(sameTexts(read));
}
if (failed) process.exitCode = 1;

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
