import type { LedgerEntry, PublicationDay } from '../schema/ledger.ts';
import { samePassages } from './check-published.ts';
import type { Ledger } from './ledger.ts';
import type { OldAddresses } from './redirects.ts';
import { statementPath, type TextNow } from './text-now.ts';

/** What is published on a day. */
export interface PublishedNow {
  readonly on: PublicationDay;
  readonly ledger: Ledger;
  readonly pages: readonly string[];
  readonly texts: readonly TextNow[];
  readonly old: OldAddresses;
}

/**
 * The lines that the ledger lacks once everything is published: new addresses, changed texts, what went and where to.
 * Nothing is said twice, so a second run on the same archive adds nothing. It never unsays a line.
 */
export function newEntries({ on, ledger, pages, texts, old }: PublishedNow): LedgerEntry[] {
  const textAt = new Map(texts.map(({ id, text }) => [statementPath(id), text]));
  return [
    ...pages.flatMap((address): LedgerEntry[] => {
      const text = textAt.get(address);
      const standing = ledger.standing(address);
      if (standing?.is === 'there') return text ? changeOf(on, address, text, ledger) : [];
      const event = standing === null ? 'published' : 'restored';
      return [{ on, event, address, ...(text && { text }) }];
    }),
    ...old.redirects.flatMap(({ from: address, to }): LedgerEntry[] => {
      const standing = ledger.standing(address);
      const isKnown = standing === null || (standing.is === 'moved' && standing.to === to);
      return isKnown ? [] : [{ on, event: 'moved', address, to }];
    }),
    ...old.tombstones.flatMap(({ address, reason }): LedgerEntry[] => {
      const standing = ledger.standing(address);
      const isKnown = standing === null || standing.is === 'withdrawn';
      return isKnown ? [] : [{ on, event: 'withdrawn', address, reason }];
    }),
  ];
}

function changeOf(
  on: PublicationDay,
  address: string,
  text: TextNow['text'],
  ledger: Ledger,
): LedgerEntry[] {
  const told = ledger
    .entriesOf(address)
    .flatMap((entry) =>
      'text' in entry && entry.text ? [{ on: entry.on, text: entry.text }] : [],
    );
  const lastDay = told.at(-1)?.on;
  const last = told.filter((one) => one.on === lastDay).map((one) => one.text);
  const alike = last.filter(({ passages }) => samePassages(passages, text.passages));
  if (alike.some(({ sha256 }) => sha256 === text.sha256)) return [];
  return [{ on, event: alike.length > 0 ? 'recopied' : 'revised', address, text }];
}
