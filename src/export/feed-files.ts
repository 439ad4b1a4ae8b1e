import { ATOM, atomDocument } from '../feeds/atom.ts';
import { documentsOf } from '../feeds/documents.ts';
import { eachFeed, feedsOf } from '../feeds/feeds-of.ts';
import { JSON_FEED, jsonFeedDocument } from '../feeds/json-feed.ts';
import type { ArchiveFile, Exporting } from './exporting.ts';

/** Every document of every feed, in Atom and as JSON Feed. */
export function* feedFiles(exporting: Exporting): Generator<ArchiveFile> {
  for (const feed of eachFeed(feedsOf(exporting)))
    for (const document of documentsOf(feed)) {
      yield {
        path: `${document.path}.xml`,
        mediaType: `${ATOM}; charset=utf-8`,
        contents: () => atomDocument(document, exporting),
      };
      yield {
        path: `${document.path}.json`,
        mediaType: `${JSON_FEED}; charset=utf-8`,
        contents: () => jsonFeedDocument(document, exporting),
      };
    }
}
