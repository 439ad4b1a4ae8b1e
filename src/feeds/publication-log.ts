import type { Ledger } from '../ledger/ledger.ts';
import type { Holdings } from '../relate/holdings.ts';
import type { LedgerEntry, PagePath, PublicationDay } from '../schema/ledger.ts';

/** One thing that happened to one address on one day. */
export interface LogLine {
  readonly on: PublicationDay;
  readonly event: LedgerEntry['event'];
  readonly address: PagePath;
  /** The statement's id; null where the address is another page's. */
  readonly statement: string | null;
  /** What the page was called that day; of a page that is no statement, its address. */
  readonly title: string;
  /** Where it leads now. */
  readonly to?: PagePath;
  /** Why it was withdrawn. */
  readonly reason?: string;
}

/** What happened, in a word that can stand before a title. */
export const eventNames: Readonly<Record<LedgerEntry['event'], string>> = {
  published: 'Published',
  revised: 'Revised',
  recopied: 'Copied anew',
  moved: 'Moved',
  withdrawn: 'Withdrawn',
  restored: 'Published again',
};

/**
 * What was published, revised, moved and withdrawn, oldest first. Of pages that are no statements only what concerns a
 * reader's links is told: a list comes with its statements, but where it went must be said.
 */
export function publicationLog(ledger: Ledger, held: Pick<Holdings, 'byId'>): LogLine[] {
  const lines = new Map<string, LogLine>();
  for (const entry of ledger.entries) {
    const { on, event, address } = entry;
    const statement = /^statements\/([^/]+)\/$/.exec(address)?.[1] ?? null;
    if (statement === null && event === 'published') continue;
    // Twice revised on one day is told once.
    lines.set(`${on} ${event} ${address}`, {
      on,
      event,
      address,
      statement,
      title: titleOf(entry, statement, ledger, held),
      ...(entry.event === 'moved' ? { to: entry.to } : {}),
      ...(entry.event === 'withdrawn' ? { reason: entry.reason } : {}),
    });
  }
  return [...lines.values()];
}

function titleOf(
  entry: LedgerEntry,
  statement: string | null,
  ledger: Ledger,
  held: Pick<Holdings, 'byId'>,
): string {
  if (statement === null) return entry.address;
  if ('text' in entry && entry.text) return entry.text.title;
  const earlier = ledger.editions(entry.address).findLast(({ on }) => on <= entry.on);
  return earlier?.title ?? held.byId.get(statement)?.title ?? entry.address;
}
