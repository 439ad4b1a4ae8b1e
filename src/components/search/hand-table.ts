import { statementAddress } from '../../render/address.ts';
import { foldedWords } from '../../search/words.ts';
import { element } from './result-list.ts';

/** The address a statement is published at, wherever the page is being read. */
export function lastingAddress(id: string, passage?: number): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(statementAddress(id, passage), canonical?.href ?? location.href).href;
}

/** What a table made of a question is called: `search-shared-future.csv`. */
export function fileName(kind: string, query: string): string {
  const words = foldedWords(query).join('-').slice(0, 60).replace(/-$/, '');
  return words === '' ? `${kind}.csv` : `${kind}-${words}.csv`;
}

/** Hands a table to the browser to save. */
export function handTable(table: string, name: string): void {
  const address = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  const link = element('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
