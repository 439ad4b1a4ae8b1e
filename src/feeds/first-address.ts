import type { Ledger } from '../ledger/ledger.ts';
import { byCodeUnit } from '../relate/compare.ts';
import type { PagePath, PublicationDay } from '../schema/ledger.ts';

/**
 * For each address, the one under which its page was first published: what led to it when it began.
 * An address that came to lead here after this page was published is of another page and does not count.
 *
 *     statements/visit/ ──moved──> statements/state-visit/      first: statements/visit/
 */
export function firstAddresses(ledger: Ledger): (address: PagePath) => PagePath {
  const origins = new Map<PagePath, { from: PagePath; on: PublicationDay }[]>();
  for (const entry of ledger.entries) {
    if (entry.event !== 'moved') continue;
    const { address: from, on } = entry;
    origins.set(entry.to, [...(origins.get(entry.to) ?? []), { from, on }]);
  }
  const ownDay = (address: PagePath) =>
    ledger.entriesOf(address).find(({ event }) => event === 'published')?.on;
  const first = (address: PagePath, seen: ReadonlySet<PagePath>): PagePath => {
    const own = ownDay(address);
    const before = (origins.get(address) ?? [])
      .filter(({ from, on }) => !seen.has(from) && (own === undefined || on <= own))
      .map(({ from }) => ({ from, day: ownDay(from) ?? '' }))
      .sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.from, b.from));
    const origin = before[0]?.from;
    return origin === undefined ? address : first(origin, new Set([...seen, origin]));
  };
  return (address) => first(address, new Set([address]));
}
