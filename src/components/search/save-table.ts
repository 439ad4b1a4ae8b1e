import { statementAddress } from '../../render/address.ts';
import type { ArchiveSearch } from '../../search/archive-search.ts';
import type { FoundStatement } from '../../search/found-statements.ts';
import { foundTable } from '../../search/found-table.ts';
import { foldedWords } from '../../search/words.ts';
import { element } from './result-list.ts';

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
    const name = fileName(query);
    hand(table, name);
    say(`${all} saved as ${name}.`);
  } catch (error) {
    say('The table could not be made: the search index could not be read. Try again.');
    throw error;
  }
}

/** The address a statement is published at, wherever the page is being read. */
function lastingAddress(id: string, passage?: number): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(statementAddress(id, passage), canonical?.href ?? location.href).href;
}

function fileName(query: string): string {
  const words = foldedWords(query).join('-').slice(0, 60).replace(/-$/, '');
  return words === '' ? 'search.csv' : `search-${words}.csv`;
}

function hand(table: string, name: string): void {
  const address = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  const link = element('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
