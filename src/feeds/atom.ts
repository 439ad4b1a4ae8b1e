import type { Exporting } from '../export/exporting.ts';
import { element, worded } from '../export/xml.ts';
import { licenceLink } from '../render/licence.ts';
import { documentChangedOn, type FeedDocument } from './documents.ts';
import { changedOn, type FeedEntry, momentOf } from './feed.ts';

export const ATOM = 'application/atom+xml';

/** A document of a feed in Atom (RFC 4287), with what RFC 5005 adds for feeds of several documents. */
export function atomDocument(
  document: FeedDocument,
  { held, site }: Pick<Exporting, 'held' | 'site'>,
): string {
  const { feed, path, archive, older, newer, entries } = document;
  const { curator, licence } = held.archive;
  const { name: licenceName, address: licenceAddress } = licenceLink(licence);
  const link = (rel: string, href: string, type: string) => element('link', { rel, href, type });
  const beside = (rel: string, to: string | null) =>
    to === null ? [] : [link(rel, `${site}${to}.xml`, ATOM)];
  const parts = [
    worded('id', `${site}${feed.path}.xml`),
    worded('title', feed.title),
    worded('subtitle', feed.about),
    worded('updated', momentOf(documentChangedOn(document))),
    ...beside('self', path),
    link('alternate', `${site}${feed.page}`, 'text/html'),
    ...(archive ? ['<fh:archive/>', ...beside('current', feed.path)] : []),
    ...beside('prev-archive', older),
    ...beside('next-archive', newer),
    ...(licenceAddress ? [element('link', { rel: 'license', href: licenceAddress })] : []),
    element(
      'author',
      {},
      worded('name', curator.name),
      ...(curator.url ? [worded('uri', curator.url)] : []),
    ),
    worded(
      'rights',
      `The archive’s own data: ${licenceName}. Each text keeps the rights of whoever published it.`,
    ),
    ...entries.map(atomEntry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', names, '\n', parts.join('\n'), '\n')}\n`;
}

const names = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xml:lang': 'en',
};

const written = new WeakMap<FeedEntry, string>();

/** An entry stands in many feeds and is written once. */
function atomEntry(entry: FeedEntry): string {
  const known = written.get(entry);
  if (known !== undefined) return known;
  const { language, original, published, publisher, rights } = entry;
  const xml = element(
    'entry',
    {},
    worded('id', entry.id),
    worded('title', entry.title, language && language !== 'en' ? { 'xml:lang': language } : {}),
    element('link', { href: entry.address }),
    original ? element('link', { rel: 'via', href: original }) : '',
    published ? worded('published', momentOf(published)) : '',
    worded('updated', momentOf(changedOn(entry))),
    ...entry.authors.map((name) => element('author', {}, worded('name', name))),
    publisher ? worded('dc:publisher', publisher) : '',
    ...entry.categories.map((category) => element('category', { ...category })),
    worded('summary', entry.summary),
    rights ? worded('rights', rights) : '',
  );
  written.set(entry, xml);
  return xml;
}
