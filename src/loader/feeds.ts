import type { Feed } from '../feeds/feed.ts';
import { eachFeed, type Feeds, feedsOf } from '../feeds/feeds-of.ts';
import { archive } from './archive.ts';
import { holdings, ledger } from './holdings.ts';

let made: Promise<{ feeds: Feeds; ofPage: ReadonlyMap<string, Feed> }> | undefined;

function all() {
  made ??= holdings().then((held) => {
    const feeds = feedsOf({ held, ledger: ledger(), site: archive().site });
    return { feeds, ofPage: new Map(eachFeed(feeds).map((feed) => [feed.page, feed])) };
  });
  return made;
}

/** The archive's feeds, made once, however many pages ask. */
export async function feeds(): Promise<Feeds> {
  return (await all()).feeds;
}

/** The feed that brings what is new on a page, by the page's path from the archive's root: `countries/ke/`. */
export async function feedOf(page: string): Promise<Feed | undefined> {
  return (await all()).ofPage.get(page);
}
