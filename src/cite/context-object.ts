import type { BibliographicItem } from './bibliographic-item.ts';
import { nameAsRead, zoteroTypes } from './embedded-metadata.ts';
import { plainDate } from './plain-date.ts';

/**
 * A source as an OpenURL ContextObject (Z39.88-2004, Dublin Core), for a COinS span in a list: what tells it apart, and
 * where it is found; the rest stands on its page. Words are kept short, since a list has a hundred of them.
 * It refuses what the statement's own metadata refuses. Errors: none.
 *
 *     ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=report&rft.title=Joint+statement&…
 */
export function contextObject(item: BibliographicItem): string {
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['rft.type', zoteroTypes[item.type]],
    ['rft.title', item.readableTitle ?? item.title],
    ...item.authors.map((author) => ['rft.creator', nameAsRead(author)] as const),
    [item.type === 'news' ? 'rft.source' : 'rft.publisher', item.publisher?.name],
    ['rft.place', item.place],
    ['rft.date', plainDate(item.issued).iso],
    ['rft.language', item.language],
    ['rft.identifier', item.address],
  ];
  const given = pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : []));
  return [HEAD, ...given].join('&');
}

const HEAD = 'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc';

/** As a query has it: blanks as plus signs; signs that mean nothing there stay, to save room. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll('%20', '+')
    .replace(/%(?:3A|2F|2C)/g, (sign) => decodeURIComponent(sign));
}
