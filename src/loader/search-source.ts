import type { Holdings } from '../relate/holdings.ts';
import { relate } from '../relate/relate.ts';
import { archive, contentFolder } from './archive.ts';
import { KeptStatements } from './kept-statements.ts';
import { openArchive } from './open-archive.ts';
import type { SearchSource } from './search-index.ts';

/**
 * The archive as the search index takes it, without Astro's store: what the loader read is on disk by then.
 * Opened at the first question, so that a change of the configuration's folder is not missed.
 */
export function searchSource(): SearchSource {
  let opened: { source: ReturnType<typeof openArchive>; kept: KeptStatements } | undefined;
  let holdings: Holdings | undefined;
  const open = () => {
    if (!opened) {
      const source = openArchive(contentFolder());
      opened = { source, kept: new KeptStatements(source) };
    }
    return opened;
  };
  const world = () => ({ ...open().source.world, archive: archive() });
  return {
    world,
    countries: () => open().source.files?.countries ?? [],
    holdings: () => {
      holdings ??= relate(
        [...open().kept.texts()].flatMap(({ summary }) => summary ?? []),
        world(),
      );
      return holdings;
    },
    statementOf: (summary) => open().kept.statementOf(summary),
  };
}
