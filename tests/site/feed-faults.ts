import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atomFaults, readAtom, walk } from '../feeds/atom-faults.ts';
import { type JsonFeed, jsonFeedFaults } from '../feeds/json-feed-faults.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Everything wrong with the feeds of a built archive: each by its format, on the way through its documents, and by its
 * links, which must lead to files that are there. `published` is the address it is published at.
 */
export function feedFaults(site: BuiltSite, folder: string, published: string): string[] {
  const feeds = [...site.files].filter((file) => /^feeds\/.*\.(?:xml|json)$/.test(file)).sort();
  const read = (address: string): string | undefined => {
    const file = address.startsWith(published) ? address.slice(published.length) : '';
    return site.files.has(file) ? readFileSync(join(folder, file), 'utf8') : undefined;
  };
  return feeds.flatMap((file) => {
    const address = published + file;
    const text = read(address) ?? '';
    const isAtom = file.endsWith('.xml');
    const ofFormat = isAtom ? atomFaults(text) : jsonFeedFaults(text);
    // What is not as its format has it is read no further.
    if (ofFormat.length > 0) return ofFormat.map((fault) => `${file}: ${fault}`);
    const faults = isAtom && !readAtom(text).archive ? walk(address, read).faults : [];
    const astray = addressesIn(file, text).flatMap((link) => {
      if (!link.startsWith(published)) return [`leads out of the archive: ${link}`];
      const path = link.slice(published.length);
      const there = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return site.files.has(there) ? [] : [`leads nowhere: ${link}`];
    });
    return [...faults, ...astray].map((fault) => `${file}: ${fault}`);
  });
}

/** The addresses in a feed that are the archive's own. */
function addressesIn(file: string, text: string): string[] {
  if (file.endsWith('.xml')) {
    const { links, entries } = readAtom(text);
    const own = [...links].flatMap(([rel, href]) => (rel === 'license' ? [] : href));
    return [...own, ...entries.map(({ address }) => address)];
  }
  const { feed_url, next_url = feed_url, items }: JsonFeed = JSON.parse(text);
  return [feed_url, next_url, ...items.map(({ url }) => url)];
}
