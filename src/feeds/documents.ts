import { byCodeUnit } from '../relate/compare.ts';
import { changedOn, type Feed, type FeedEntry } from './feed.ts';

/** Entries in an archive document; the document to subscribe to holds from one to two times as many. */
export const entriesInDocument = 50;

/** One file of a feed, in either format. */
export interface FeedDocument {
  readonly feed: Feed;
  /** Without its ending: `feeds/all`, the document to subscribe to; `feeds/all/1`, the oldest. */
  readonly path: string;
  /** Whether it is closed: what is published later goes into others. */
  readonly archive: boolean;
  /** Its neighbours, by their paths. */
  readonly older: string | null;
  readonly newer: string | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * Cuts a feed into documents, the one to subscribe to first (RFC 5005, section 4). Archives are numbered from the
 * oldest and hold fifty entries each, so that what is published later leaves them as they are; one is closed only
 * when another fifty stand behind it, so that who looks in seldom misses nothing. An entry in an archive that was
 * revised since stands in the newest document once more, the latest fifty of them at most: RFC 5005 has readers take
 * it for the same. A feed that is not whole has its newest fifty in one document.
 */
export function documentsOf(feed: Feed): FeedDocument[] {
  const entries = feed.whole ? feed.entries : feed.entries.slice(-entriesInDocument);
  const archives = Math.max(0, Math.floor(entries.length / entriesInDocument) - 1);
  const pathOf = (number: number) => (number < 1 ? null : `${feed.path}/${number}`);
  const closed = Array.from({ length: archives }, (_, index): FeedDocument => {
    const number = index + 1;
    return {
      feed,
      path: `${feed.path}/${number}`,
      archive: true,
      older: pathOf(number - 1),
      newer: number < archives ? pathOf(number + 1) : null,
      entries: entries.slice(index * entriesInDocument, number * entriesInDocument).reverse(),
    };
  });
  const newest = entries.slice(archives * entriesInDocument);
  const again = revisedSince(newest, entries.slice(0, archives * entriesInDocument));
  return [
    {
      feed,
      path: feed.path,
      archive: false,
      older: pathOf(archives),
      newer: null,
      entries: [...again, ...newest].reverse(),
    },
    ...closed.reverse(),
  ];
}

function revisedSince(
  newest: readonly FeedEntry[],
  closed: readonly FeedEntry[],
): readonly FeedEntry[] {
  const since = newest[0]?.published;
  if (since === undefined) return [];
  return closed
    .filter(({ revised }) => revised !== undefined && revised >= since)
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => byCodeUnit(changedOn(a.entry), changedOn(b.entry)) || a.at - b.at)
    .slice(-entriesInDocument)
    .map(({ entry }) => entry);
}

/** The last day on which anything in a document changed. */
export function documentChangedOn({ entries }: FeedDocument): string {
  return entries.map(changedOn).sort().at(-1) ?? '';
}
