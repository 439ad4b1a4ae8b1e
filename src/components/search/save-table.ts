import type { ArchiveSearch } from '../../search/archive-search.ts';
import type { FoundStatement } from '../../search/found-statements.ts';
import { foundTable } from '../../search/found-table.ts';
import { fileName, handTable, lastingAddress } from './hand-table.ts';

/** Rows between two words on how far it is: a listener is not told of every one. */
const TOLD_EVERY = 480;

/**
 * Hands what was found to the browser to save as a table, and says how it goes.
 * `say` puts words where they are read aloud, and tells whether they are still wanted.
 */
export async function saveTable(
  archive: ArchiveSearch,
  found: readonly FoundStatement[],
  query: string,
  say: (words: string) => boolean,
): Promise<void> {
  const all = found.length === 1 ? '1 statement' : `${found.length} statements`;
  say(`Making a table of ${all} …`);
  try {
    const table = await foundTable(archive, found, query, lastingAddress, (made) =>
      made < found.length && made % TOLD_EVERY === 0
        ? say(`Making a table: ${made} of ${all} …`)
        : say(`Making a table of ${all} …`),
    );
    if (table === null) return;
    const name = fileName('search', query);
    handTable(table, name);
    say(`${all} saved as ${name}.`);
  } catch (error) {
    say('The table could not be made: the search index could not be read. Try again.');
    throw error;
  }
}
