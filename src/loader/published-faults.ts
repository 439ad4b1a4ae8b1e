import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenArchive } from './open-archive.ts';

/** What an archive would break of what it has published. */
export function publishedFaults(archive: OpenArchive): Diagnostic[] {
  return [...archive.published().diagnostics];
}
