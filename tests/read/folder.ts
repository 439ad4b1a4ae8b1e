import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openArchive, readText, sameTexts } from '../../src/loader/open-archive.ts';

/** A readable text, for folders whose fault lies elsewhere. */
export const plain =
  'The Foreign Minister of Kenya met with the Foreign Minister of Norway in Oslo on 3 May 2011.\n';

/** The least that archive.yaml must say. */
export const description =
  'title: A\ndescription: B\nsite: https://example.org/\nlicence: CC0-1.0\ncurator: { name: C }\n';

/** Writes files into a new folder that is removed after the test, and returns its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'archive-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}

/** Everything said of a folder when all of it is read. */
export function diagnosticsOf(files: Readonly<Record<string, string | Uint8Array>>): Diagnostic[] {
  const archive = openArchive(folderOf(files));
  const read = archive.texts.map((file) => readText(archive, file));
  return [
    ...archive.diagnostics,
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...sameTexts(read),
  ];
}

/** Diagnostics as `file:line:column severity rule`, those that only ask for the curator’s work left out. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`,
    );
}
