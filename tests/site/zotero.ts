import type { Element } from 'hast';
import { elementsOf, type Page, wordsOf } from './built-site.ts';

/** A creator as a reference manager keeps it: one field where the name is not parted. */
export interface Creator {
  type: string;
  last: string;
  first: string;
}

/** What Zotero makes of a page or of one COinS span; absent fields stay empty. */
export interface Imported {
  itemType: string;
  creators: Creator[];
  [field: string]: string | undefined | Creator[];
}

/**
 * Reads a page's head in the order of precedence that Zotero's Embedded Metadata translator documents: Highwire tags
 * above Zotero's own terms, these above Open Graph and Dublin Core, and the page itself last. Written from that order,
 * and held against the translator itself once, in its version of 1 November 2018, the newest that a package has
 * (zotero-translators 0.0.2): on the pages of 194 statements, the five and 189 others, reports and presentations among
 * them, both made the same of type, creators and sixteen fields. The translator is not run here: what it needs to run
 * outside Zotero is unmaintained.
 */
export function importedFromPage({ tree }: Page): Imported {
  const elements = elementsOf(tree);
  const tags = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map(({ properties: { name, property, content } }) => ({
      // The part behind the prefix begins in lower case, so that `DC.Title` is `dc.title`.
      name: String(name ?? property ?? '').replace(/^\w+(?=[.:_])/, (word) => word.toLowerCase()),
      content: String(content ?? ''),
    }))
    .filter(({ content }) => content.trim() !== '');
  const all = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  const first = (...names: string[]) => names.flatMap(all)[0];

  const itemType = typeOf(first);
  const creatorType = itemType === 'presentation' ? 'presenter' : 'author';
  const named =
    creatorType === 'presenter'
      ? all('z:presenters')
      : [all('citation_author'), all('dc.creator'), all('dc.contributor'), all('author')].find(
          (names) => names.length > 0,
        );
  const own = Object.fromEntries(
    tags
      .filter(
        ({ name }) => name.startsWith('z:') && name !== 'z:itemType' && name !== 'z:presenters',
      )
      .map(({ name, content }) => [name.slice(2), content]),
  );
  return {
    title: first('dc.title', 'dcterms.title', 'og:title') ?? wordsOfFirst(elements, 'title'),
    date: first('citation_date', 'dcterms.issued', 'dc.date') ?? firstDay(elements),
    publicationTitle: first('citation_journal_title', 'dc.source', 'og:site_name'),
    place: undefined,
    archiveLocation: first('dc.coverage'),
    abstractNote: first(
      'citation_abstract',
      'og:description',
      'dcterms.abstract',
      'dc.description',
      'description',
    ),
    rights: first('dc.rights'),
    typeInWords: first('dc.type'),
    ...own,
    institution: first('citation_technical_report_institution', 'dc.publisher'),
    language:
      first('citation_language', 'dc.language') ?? String(elements[0]?.properties['lang'] ?? ''),
    url: first('citation_public_url', 'og:url'),
    itemType,
    creators: (named ?? bylines(elements)).map((name) => creatorOf(name, creatorType)),
  };
}

/** Every COinS span of a page, in order, as the COinS translator reads it. */
export function importedFromCoins({ tree }: Page): Imported[] {
  return elementsOf(tree)
    .filter(
      ({ tagName, properties }) => tagName === 'span' && classesOf(properties).includes('Z3988'),
    )
    .map(({ properties }) => contextObject(String(properties['title'] ?? '')));
}

function contextObject(words: string): Imported {
  const pairs = words.split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    // The reader takes every plus sign for a blank, an encoded one too.
    return { key, value: decodeURIComponent(value.replace(/\+|%2B/gi, ' ')) };
  });
  const first = (key: string) => pairs.find((pair) => pair.key === key)?.value;
  if (first('rft_val_fmt') !== 'info:ofi/fmt:kev:mtx:dc') return { itemType: '', creators: [] };
  return {
    itemType: first('rft.type') ?? 'webpage',
    title: first('rft.title'),
    publicationTitle: first('rft.source'),
    institution: first('rft.publisher'),
    place: first('rft.place'),
    date: first('rft.date'),
    language: first('rft.language'),
    url: first('rft.identifier'),
    creators: pairs
      .filter(({ key }) => key === 'rft.creator' || key === 'rft.au')
      .map(({ value }) => creatorOf(value, 'author')),
  };
}

function typeOf(first: (...names: string[]) => string | undefined): string {
  if (first('citation_journal_title')) return 'journalArticle';
  if (first('citation_technical_report_institution')) return 'report';
  const own = first('z:itemType', 'z:type');
  if (own) return own;
  const ofGraph = { website: 'webpage', book: 'book' }[first('og:type') ?? ''];
  if (ofGraph) return ofGraph;
  const ofCore = first('dc.type');
  if (ofCore && /^(?:report|book|thesis|letter|interview|newspaperArticle)$/i.test(ofCore))
    return ofCore;
  return first('citation_title') ? 'journalArticle' : 'webpage';
}

/** A comma parts a name; without one the last word is the surname. Commas at the end are dropped after that is decided. */
function creatorOf(name: string, type: string): Creator {
  const byComma = name.includes(',');
  const plain = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (byComma) {
    const [last = '', first = ''] = plain.split(/,\s?/);
    return { type, last, first };
  }
  const blank = plain.lastIndexOf(' ');
  return { type, last: plain.slice(blank + 1), first: plain.slice(0, Math.max(0, blank)) };
}

function firstDay(elements: readonly Element[]): string | undefined {
  const time = elements.find(
    ({ tagName, properties }) => tagName === 'time' && properties['dateTime'],
  );
  return time && String(time.properties['dateTime']);
}

function bylines(elements: readonly Element[]): string[] {
  return elements
    .filter(({ properties }) =>
      classesOf(properties).some((name) => /^(?:article-)?bylines?$|^vcard$/.test(name)),
    )
    .map(wordsOf);
}

function wordsOfFirst(elements: readonly Element[], name: string): string {
  const element = elements.find(({ tagName }) => tagName === name);
  return element ? wordsOf(element) : '';
}

function classesOf({ className }: Element['properties']): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
