import { type Stats, statSync } from 'node:fs';
import { inLines } from '../src/diagnostics/print.ts';
import { openArchive, openFile, readText, sameTexts } from '../src/loader/open-archive.ts';
import { reasonOf, unreadable } from '../src/read/archive-folder.ts';

// npm run --silent inspect -- DIR|FILE…: one JSON object per source text on stdout, diagnostics on stderr.
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run --silent inspect -- DIR|FILE…');
  process.exit(2);
}

// Who reads only the first lines closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(failed ? 1 : 0);
  throw error;
});

let failed = false;
const say = (diagnostics: Parameters<typeof inLines>[0]) => {
  if (diagnostics.length > 0) process.stderr.write(`${inLines(diagnostics)}\n`);
  failed ||= diagnostics.some(({ severity }) => severity === 'error');
};

for (const path of paths) {
  const found = at(path);
  if (!found) continue;
  const archive = found.isDirectory() ? openArchive(path) : openFile(path);
  // A folder may be inspected before it is an archive: what only publishing needs is told, and stops nothing.
  say(
    archive.diagnostics.map((diagnostic) =>
      diagnostic.rule === 'archive/missing' ? { ...diagnostic, severity: 'warning' } : diagnostic,
    ),
  );
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

function at(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    say([unreadable(path, reasonOf(error))]);
    return null;
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
