import type { AstroIntegration } from 'astro';
import { done, expected } from '../diagnostics/reached.ts';
import type { Exporting, WrittenFile } from '../export/exporting.ts';
import { archiveFiles, bulkFiles, passageFiles, statementFiles } from '../export/exports.ts';
import { writeExports } from '../export/write-exports.ts';
import type { StatementSummary } from '../schema/statement.ts';
import type { HeldArchive } from './held-archive.ts';
import { keptExports } from './kept-exports.ts';
import { sourceBytes } from './source-bytes.ts';

/** Writes every export into a folder, reading each statement once. Returns the bulk files with their sizes. */
export async function writeExportedFiles(
  held: HeldArchive,
  site: string,
  folder: string,
): Promise<ReadonlyMap<string, WrittenFile>> {
  const exporting = exportingOf(held, site);
  const ordered = inOrder(held);
  expected('exporting', ordered.length);
  const kept = keptExports(exporting);
  const written = await writeExports(exporting, ordered, held.statementOf, folder, (...asked) => {
    done('exporting');
    return kept.once(...asked);
  });
  kept.finish();
  return written;
}

/** Serves the exports while developing, each made anew when it is asked for. */
export function exportedFiles(held: () => HeldArchive): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'exported-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = `${config.site ?? ''}${base}`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = decodeURIComponent(pathname).replace(base, '').replace(/^\//, '');
          const file = path.includes('.') ? exportedFile(path, held(), site) : null;
          if (!file) return next();
          response.setHeader('Content-Type', file.mediaType);
          response.end(file.contents);
        });
      },
    },
  };
}

/** One exported file by its path, made anew; null where no export has that path. */
function exportedFile(path: string, held: HeldArchive, site: string) {
  const exporting = exportingOf(held, site);
  const beside = /^statements\/([^/.]+)(\..+)$/.exec(path);
  if (beside) {
    const file = statementFiles.find(({ extension }) => extension === beside[2]);
    const summary = exporting.held.byId.get(beside[1] ?? '');
    if (!file || !summary) return null;
    const one = { summary, statement: held.statementOf(summary) };
    return { mediaType: file.mediaType, contents: file.contents(one, exporting) };
  }
  const within = /^statements\/([^/.]+)\/p([1-9]\d*)(\..+)$/.exec(path);
  if (within && exporting.held.archive.passageFiles) {
    const file = passageFiles.find(({ extension }) => extension === within[3]);
    const summary = exporting.held.byId.get(within[1] ?? '');
    if (!file || !summary) return null;
    const one = { summary, statement: held.statementOf(summary) };
    const contents = file.contents(one, exporting)[Number(within[2]) - 1];
    return contents === undefined ? null : { mediaType: file.mediaType, contents };
  }
  const bulk = bulkFiles.find((file) => file.path === path);
  if (bulk) {
    const middle = inOrder(held).map((summary) =>
      bulk.each({ summary, statement: held.statementOf(summary) }, exporting),
    );
    const contents = [bulk.before?.(exporting), ...middle, bulk.after?.(exporting)].join('');
    return { mediaType: bulk.mediaType, contents };
  }
  for (const files of archiveFiles)
    for (const file of files(exporting))
      if (file.path === path)
        return { mediaType: file.mediaType, contents: file.contents(exporting) };
  return null;
}

function exportingOf(held: HeldArchive, site: string): Exporting {
  return {
    held: held.holdings(),
    ledger: held.ledger(),
    old: held.oldAddresses(),
    site,
    sourceBytes,
    earlierText: held.earlierText,
    written: () => null,
  };
}

/** In the order of the ids. */
function inOrder(held: HeldArchive): StatementSummary[] {
  return [...held.holdings().statements].sort((a, b) => (a.id < b.id ? -1 : 1));
}
