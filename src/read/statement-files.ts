import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { foldLetters } from '../gazetteer/normalise-name.ts';
import { outside, reasonOf, standingAt, unreadable } from './archive-folder.ts';

/** A source text in the folder, with its record where it has one; paths are relative, with forward slashes. */
export interface StatementFile {
  readonly id: string;
  readonly file: string;
  readonly record: string | null;
}

/** A record beside which no text stands: a fault, unless it says that the text was withdrawn. */
export interface RecordAlone {
  readonly id: string;
  readonly record: string;
}

export interface StatementFiles {
  readonly texts: readonly StatementFile[];
  readonly alone: readonly RecordAlone[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether the folders in a folder are looked into. */
export type Depth = 'with subfolders' | 'this folder only';

/**
 * Lists the source texts below a folder and their records, in the order of their ids, subfolders included.
 * It never picks one of two texts that would have one address: both are named, neither is read.
 *
 *     2022/Joint Statement.txt   id: joint-statement
 *          ^^^^^^^^^^^^^^^
 */
export function listStatementFiles(
  root: string,
  folder: string,
  depth: Depth = 'with subfolders',
): StatementFiles {
  const diagnostics: Diagnostic[] = [];
  const files = walk(root, folder, depth, diagnostics).filter((file) => !README.test(nameOf(file)));
  const records = new Map<string, string>();
  const texts: string[] = [];
  for (const file of files) {
    if (/\.(?:txt|md)$/i.test(file)) texts.push(file);
    else if (/\.ya?ml$/i.test(file)) {
      const stem = stemOf(file);
      const other = records.get(stem);
      if (other === undefined) records.set(stem, file);
      else
        diagnostics.push(
          report('record/duplicate', file, start, `${nameOf(other)} is a record of the same text.`),
        );
    } else
      diagnostics.push(
        report('file/not-a-text', file, start, `${nameOf(file)} is neither a text nor a record.`),
      );
  }
  const byId = new Map<string, StatementFile[]>();
  for (const file of texts) {
    const record = records.get(stemOf(file)) ?? null;
    const id = idOf(file, diagnostics);
    const same = byId.get(id);
    if (same) same.push({ id, file, record });
    else if (id !== '') byId.set(id, [{ id, file, record }]);
  }
  const stems = new Set(texts.map(stemOf));
  const alone = [...records].flatMap(([stem, record]) =>
    stems.has(stem) ? [] : [{ id: normaliseId(nameOf(stem)), record }],
  );
  const kept: StatementFile[] = [];
  for (const [id, same] of byId) {
    if (same.length === 1) kept.push(same[0] as StatementFile);
    else
      for (const { file } of same)
        diagnostics.push(
          report(
            'id/duplicate',
            file,
            start,
            `The id ${id} belongs to ${same.length} texts: ${namesOf(same)}.`,
          ),
        );
  }
  return { texts: kept.sort((a, b) => (a.id < b.id ? -1 : 1)), alone, diagnostics };
}

/** The diagnostic of a record without its text. */
export function withoutText({ record }: RecordAlone): Diagnostic {
  const what = `No text stands beside ${nameOf(record)}.`;
  return report('record/without-text', record, start, what);
}

const start = { line: 1, column: 1 };
const MOST_NAMED = 5;
const README = /^readme/i;
/** What a text or a record is called. */
const SOURCE = /\.(?:txt|md|ya?ml)$/i;

function walk(root: string, folder: string, depth: Depth, diagnostics: Diagnostic[]): string[] {
  let entries: Dirent[];
  if (standingAt(root, folder) === 'outside') {
    diagnostics.push(outside(folder));
    return [];
  }
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    diagnostics.push(unreadable(folder === '' ? '.' : folder, reasonOf(error)));
    return [];
  }
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (SOURCE.test(entry.name) && !README.test(entry.name)) {
        const what = `${entry.name} is a folder.`;
        diagnostics.push(report('file/folder-named-as-text', path, start, what));
      }
      if (depth === 'with subfolders')
        for (const file of walk(root, path, depth, diagnostics)) files.push(file);
    } else if (entry.isFile()) files.push(path);
    else if (isFileBehindLink(root, path, diagnostics)) files.push(path);
  }
  return files.sort();
}

/** Tells whether an entry that is neither file nor folder leads to a file in the archive; if not, it says what is wrong. */
function isFileBehindLink(root: string, path: string, diagnostics: Diagnostic[]): boolean {
  const standing = standingAt(root, path);
  if (standing === 'file') return true;
  const name = nameOf(path);
  if (standing === 'outside') diagnostics.push(outside(path));
  else if (standing === 'nothing' && SOURCE.test(name))
    diagnostics.push(unreadable(path, 'it is a link that leads nowhere'));
  else
    diagnostics.push(
      report('file/not-a-text', path, start, `${name} is no file, or a link that leads to none.`),
    );
  return false;
}

/** The first few files by name: a list of thousands would say no more. */
function namesOf(texts: readonly StatementFile[]): string {
  const first = texts.slice(0, MOST_NAMED).map(({ file }) => file);
  return `${first.join(', ')}${texts.length > MOST_NAMED ? ' and more' : ''}`;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function stemOf(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

function idOf(file: string, diagnostics: Diagnostic[]): string {
  const stem = nameOf(stemOf(file));
  const id = normaliseId(stem);
  if (id === '')
    diagnostics.push(
      report('id/empty', file, start, `Of the name “${stem}” no letter or digit is left.`),
    );
  else if (id !== stem)
    diagnostics.push(
      report('id/normalised', file, start, `The name “${stem}” becomes the id ${id}.`),
    );
  return id;
}

/** A file's stem as an id: plain lower-case letters, digits and hyphens. */
export function normaliseId(stem: string): string {
  return foldLetters(stem)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
