import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportedStatement, Exporting } from '../../src/export/exporting.ts';
import { writeExports } from '../../src/export/write-exports.ts';
import { openArchive, readText } from '../../src/loader/open-archive.ts';
import { wouldBePublished } from '../../src/loader/published-faults.ts';
import { readEarlierText } from '../../src/read/earlier-texts.ts';
import { relate } from '../../src/relate/relate.ts';
import { summaryOf } from '../../src/resolve/summary.ts';

/** An archive's folder read and related without its pages, and everything that was exported of it. */
export interface Exported {
  readonly statements: readonly ExportedStatement[];
  readonly site: string;
  readonly folder: string;
  /** By path below the site. */
  readonly files: ReadonlyMap<string, string>;
  file(path: string): string;
}

/** Exports an archive into a folder of its own, as a build does. */
export async function exported(content: string): Promise<Exported> {
  const archive = openArchive(content);
  const description = archive.files?.description;
  if (!description) throw new Error(`${content} is no archive`);
  const statements = archive.texts.flatMap((file) => {
    const { statement } = readText(archive, file);
    return statement ? [{ statement, summary: summaryOf(statement, '', archive.world) }] : [];
  });
  statements.sort((a, b) => (a.summary.id < b.summary.id ? -1 : 1));
  const summaries = statements.map(({ summary }) => summary);
  const held = relate(summaries, { ...archive.world, archive: description });
  const would = wouldBePublished(archive, { summaries, withdrawn: archive.withdrawn }, held);
  if (!would) throw new Error(`${content} is no archive`);
  const exporting: Omit<Exporting, 'written'> = {
    held,
    ledger: archive.published().ledger,
    old: would.old,
    earlierText: (id, name) => {
      const kept = readEarlierText(content, id, name);
      if (!kept) throw new Error(`no earlier text ${name} of ${id}`);
      return kept.bytes;
    },
    site: description.site,
    sourceBytes: ({ file }) => readFileSync(join(content, file)),
  };
  const folder = mkdtempSync(join(tmpdir(), 'concord-exports-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const byId = new Map(statements.map(({ statement }) => [statement.id, statement]));
  const read = ({ id }: { id: string }) => {
    const statement = byId.get(id);
    if (!statement) throw new Error(`no statement ${id}`);
    return statement;
  };
  await writeExports(exporting, summaries, read, folder);
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
  const file = (path: string): string => {
    const contents = files.get(path);
    if (contents === undefined) throw new Error(`no file ${path}`);
    return contents;
  };
  return { statements, site: description.site, folder, files, file };
}
