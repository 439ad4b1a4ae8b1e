import { beginStage } from '../diagnostics/stages.ts';
import type { WrittenFile } from '../export/exporting.ts';
import { writeExportedFiles } from './exported-files.ts';
import type { HeldArchive } from './held-archive.ts';
import { drawPreviews } from './previews.ts';
import { indexHoldings } from './search-index.ts';
import { shareMade } from './share.ts';

/** What was made beside the pages. */
export interface MadeBeside {
  /** The bulk files, by path. */
  readonly written: ReadonlyMap<string, WrittenFile>;
  /** How many statements can be searched, in how many indexes. */
  readonly searched: number;
  readonly indexes: number;
}

/**
 * Makes everything a site holds beside its pages, in a folder: pictures, search indexes, exports.
 * It needs no page, and no page needs it: so it runs while they are rendered.
 */
export async function makeBesidePages(
  held: HeldArchive,
  site: string,
  folder: string,
): Promise<MadeBeside> {
  const stage = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const end = beginStage(name);
    const made = await work();
    end();
    return made;
  };
  // Pictures first, which take little memory: meanwhile the other thread relates its statements, which takes much.
  await stage('drawing', () => drawPreviews(held, folder));
  const { pages, indexes } = await stage('indexing', () => indexHoldings(held, folder));
  // A job that makes a share leaves the exports, which are soon made, to the build that joins all.
  const written = shareMade()
    ? new Map<string, WrittenFile>()
    : await stage('exporting', () => writeExportedFiles(held, site, folder));
  return { written, searched: pages, indexes: indexes.length };
}
