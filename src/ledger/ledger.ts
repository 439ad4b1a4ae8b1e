import type { LedgerEntry, PublicationDay, PublishedText } from '../schema/ledger.ts';

/** A text that stood at an address, and the first day it did. */
export interface Edition extends PublishedText {
  readonly on: PublicationDay;
}

/** Where an address stands now, by the ledger's latest word on it. */
export type Standing =
  | { readonly is: 'there' }
  | { readonly is: 'moved'; readonly on: PublicationDay; readonly to: string }
  | { readonly is: 'withdrawn'; readonly on: PublicationDay; readonly reason: string };

/** Everything that was ever published, by address. Addresses are paths from the archive's root: `people/wang-yi/`. */
export interface Ledger {
  /** Each line once, by day, address and event, whatever their order in the file. */
  readonly entries: readonly LedgerEntry[];
  /** Every address ever published, in order. */
  readonly addresses: readonly string[];
  /** The first day the page was there, under this address or one that led to it since; null where it never was. */
  publishedOn(address: string): PublicationDay | null;
  /** The last day its words or their numbers changed; null where they never did. A new copy of the same words is none. */
  revisedOn(address: string): PublicationDay | null;
  /** Null where the address was never published. */
  standing(address: string): Standing | null;
  /** Every text that ever stood at the address, earliest first, each once. */
  editions(address: string): readonly Edition[];
  /** The lines of one address, earliest first. */
  entriesOf(address: string): readonly LedgerEntry[];
}

/** What happens first where one day has two events of one address. */
const eventOrder: readonly LedgerEntry['event'][] = [
  'published',
  'recopied',
  'revised',
  'moved',
  'withdrawn',
  'restored',
];

/** One line of the file, keys in one order, with its line end. */
export function ledgerLine(entry: LedgerEntry): string {
  const { on, event, address } = entry;
  const text = 'text' in entry && entry.text ? { text: inOrder(entry.text) } : {};
  const to = entry.event === 'moved' ? { to: entry.to } : {};
  const reason = entry.event === 'withdrawn' ? { reason: entry.reason } : {};
  return `${JSON.stringify({ on, event, address, ...to, ...reason, ...text })}\n`;
}

function inOrder({ title, sha256, passages }: PublishedText): PublishedText {
  return { title, sha256, passages };
}

/**
 * Makes a ledger of its lines. Their order changes nothing, nor does a line that stands twice.
 * Where one day saw an address both go and come back, it counts as there.
 */
export function ledgerOf(lines: Iterable<LedgerEntry>): Ledger {
  const keyed = new Map<string, LedgerEntry>();
  for (const entry of lines) keyed.set(ledgerLine(entry), entry);
  const entries = [...keyed]
    .map(([line, entry]) => ({ line, entry }))
    .sort((a, b) => byDay(a.entry, b.entry) || compare(a.line, b.line))
    .map(({ entry }) => entry);
  const byAddress = new Map<string, LedgerEntry[]>();
  const cameFrom = new Map<string, Set<string>>();
  for (const entry of entries) {
    push(byAddress, entry.address, entry);
    if (entry.event === 'moved')
      cameFrom.set(entry.to, (cameFrom.get(entry.to) ?? new Set()).add(entry.address));
  }
  const entriesOf = (address: string) => byAddress.get(address) ?? [];
  return {
    entries,
    addresses: [...byAddress.keys()].sort(compare),
    entriesOf,
    publishedOn(address) {
      const days = [...withOrigins(address, cameFrom)].flatMap((one) =>
        entriesOf(one).flatMap(({ event, on }) => (event === 'published' ? on : [])),
      );
      return days.sort(compare)[0] ?? null;
    },
    revisedOn(address) {
      const days = entriesOf(address).flatMap(({ event, on }) => (event === 'revised' ? on : []));
      return days.sort(compare).at(-1) ?? null;
    },
    standing(address) {
      const last = entriesOf(address).at(-1);
      if (!last) return null;
      // A text that changed while it was away is away still.
      const word = entriesOf(address).findLast(
        ({ event }) => event !== 'revised' && event !== 'recopied',
      );
      if (word?.event === 'moved') return { is: 'moved', on: word.on, to: word.to };
      if (word?.event === 'withdrawn') return { is: 'withdrawn', on: word.on, reason: word.reason };
      return { is: 'there' };
    },
    editions(address) {
      const editions = new Map<string, Edition>();
      for (const entry of entriesOf(address)) {
        if (!('text' in entry) || !entry.text) continue;
        const key = editionKey(entry.text);
        if (!editions.has(key)) editions.set(key, { ...entry.text, on: entry.on });
      }
      return [...editions.values()];
    },
  };
}

/** The ledger of an archive of which nothing is published yet. */
export const emptyLedger: Ledger = ledgerOf([]);

/** What makes two texts one edition: the same bytes cut into the same passages. */
export function editionKey({ sha256, passages }: Pick<PublishedText, 'sha256' | 'passages'>) {
  return [sha256, ...passages].join(' ');
}

function withOrigins(address: string, cameFrom: ReadonlyMap<string, ReadonlySet<string>>) {
  const all = new Set([address]);
  for (const one of all) for (const origin of cameFrom.get(one) ?? []) all.add(origin);
  return all;
}

function byDay(a: LedgerEntry, b: LedgerEntry): number {
  return (
    compare(a.on, b.on) ||
    compare(a.address, b.address) ||
    eventOrder.indexOf(a.event) - eventOrder.indexOf(b.event)
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
