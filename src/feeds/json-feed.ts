import type { Exporting } from '../export/exporting.ts';
import type { FeedDocument } from './documents.ts';
import { type FeedEntry, momentOf } from './feed.ts';

export const JSON_FEED = 'application/feed+json';

/** The same document as a JSON Feed, version 1.1; what the format has no word for stands under `_statement`. */
export function jsonFeedDocument(
  document: FeedDocument,
  { held, site }: Pick<Exporting, 'held' | 'site'>,
): string {
  const { feed, path, older, entries } = document;
  const { name, url } = held.archive.curator;
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: `${site}${feed.page}`,
    feed_url: `${site}${path}.json`,
    description: feed.about,
    ...(older === null ? {} : { next_url: `${site}${older}.json` }),
    authors: [{ name, ...(url ? { url } : {}) }],
    language: 'en',
    _statement: { about: `${site}feeds/` },
  };
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"items":[\n${entries.map(item).join(',\n')}\n]}\n`;
}

const written = new WeakMap<FeedEntry, string>();

/** An entry stands in many feeds and is written once. */
function item(entry: FeedEntry): string {
  const known = written.get(entry);
  if (known !== undefined) return known;
  const { original, published, revised, publisher, rights, statement } = entry;
  const json = JSON.stringify({
    id: entry.id,
    url: entry.address,
    ...(original ? { external_url: original } : {}),
    title: entry.title,
    content_text: entry.summary,
    ...(published ? { date_published: momentOf(published) } : {}),
    ...(revised ? { date_modified: momentOf(revised) } : {}),
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.categories.map(({ label }) => label),
    ...(statement
      ? {
          _statement: {
            ...statement,
            ...(publisher ? { publisher } : {}),
            ...(rights ? { rights } : {}),
          },
        }
      : {}),
  });
  written.set(entry, json);
  return json;
}
