import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, type XmlElement, XmlLibError } from 'libxml2-wasm';

const namespaces = {
  a: 'http://www.w3.org/2005/Atom',
  fh: 'http://purl.org/syndication/history/1.0',
};

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL('rfc4287.rng', import.meta.url))),
);

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string | null;
  readonly updated: string;
  readonly address: string;
  readonly authors: readonly string[];
}

export interface AtomDocument {
  readonly id: string;
  readonly archive: boolean;
  /** By relation; `alternate`, `self`, `prev-archive` … */
  readonly links: ReadonlyMap<string, string>;
  readonly entries: readonly AtomEntry[];
}

/** Reads a feed as a program would that knows nothing of how it was written. Errors: throws where it is not XML. */
export function readAtom(xml: string): AtomDocument {
  using document = XmlDocument.fromString(xml);
  const text = (from: XmlElement, path: string) => from.get(path, namespaces)?.content ?? null;
  const each = (from: XmlElement, path: string) => from.find(path, namespaces) as XmlElement[];
  const { root } = document;
  return {
    id: text(root, 'a:id') ?? '',
    archive: root.get('fh:archive', namespaces) !== null,
    links: new Map(
      each(root, 'a:link').map((link) => [
        text(link, '@rel') ?? 'alternate',
        text(link, '@href') ?? '',
      ]),
    ),
    entries: each(root, 'a:entry').map((entry) => ({
      id: text(entry, 'a:id') ?? '',
      title: text(entry, 'a:title') ?? '',
      summary: text(entry, 'a:summary') ?? '',
      published: text(entry, 'a:published'),
      updated: text(entry, 'a:updated') ?? '',
      address: text(entry, 'a:link[not(@rel)]/@href') ?? '',
      authors: each(entry, 'a:author/a:name').map((name) => name.content),
    })),
  };
}

/** Everything wrong with an Atom document: by the grammar of RFC 4287, its rules in words, and RFC 3339. */
export function atomFaults(xml: string): string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return [`not XML: ${(error as Error).message.trim()}`];
  }
  using held = document;
  return [...grammarFaults(held), ...faultsInWords(held.root)];
}

function grammarFaults(document: XmlDocument): string[] {
  try {
    grammar.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return [`grammar: ${error.message.trim()}`];
    throw error;
  }
}

/** What the grammar leaves to words: the three rules it quotes, and those of sections 4.1.1 to 4.2.7 on addresses and days. */
function faultsInWords(root: XmlElement): string[] {
  const found = (path: string) => root.find(path, namespaces) as XmlElement[];
  const told = (path: string, fault: string) => found(path).map(({ content }) => fault + content);
  const ids = found('a:entry/a:id').map(({ content }) => content);
  const addresses = found('//a:id | //a:uri | //a:link/@href | //a:category/@scheme');
  const days = found('//a:updated | //a:published');
  return [
    ...told('self::a:feed[not(a:author) and a:entry[not(a:author)]]', 'no author'),
    ...told('a:entry[not(a:author)]/a:title', 'by the feed’s author: '),
    ...told('a:entry[not(a:link[not(@rel) or @rel="alternate"])]/a:title', 'no link: '),
    ...told('self::a:feed[not(a:link[@rel="self"])]/a:title', 'no link to itself: '),
    ...told('//a:link[@rel="self"][position() > 1]/@href', 'linked to itself twice: '),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...addresses.filter(({ content }) => !isAbsolute(content)).map((a) => `address: ${a.content}`),
    ...days.filter(({ content }) => !isMoment(content)).map((day) => `moment: ${day.content}`),
  ];
}

/** An absolute address of the web, written as it is parsed. */
export function isAbsolute(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === address;
}

/** A moment of RFC 3339 that there was. */
export function isMoment(text: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}Z$/.exec(text)?.[1];
  const moment = new Date(text);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().slice(0, 10) === day;
}

/** A feed walked by RFC 5005 from the document one subscribes to, newest document first. */
export interface Walked {
  readonly documents: readonly AtomDocument[];
  readonly faults: readonly string[];
}

/** Follows the links of a feed of several documents to its oldest, and tells what is wrong with the way. */
export function walk(start: string, read: (address: string) => string | undefined): Walked {
  const documents: AtomDocument[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined; ) {
    const xml = read(at);
    if (seen.has(at) || xml === undefined) {
      faults.push(`${seen.has(at) ? 'a circle at' : 'nothing at'} ${at}`);
      break;
    }
    seen.add(at);
    const one = readAtom(xml);
    const newer = documents.at(-1);
    if (one.links.get('self') !== at) faults.push(`${at} says it is ${one.links.get('self')}`);
    if (one.id !== (documents[0] ?? one).id) faults.push(`${at} is of another feed`);
    if (one.archive !== (newer !== undefined)) faults.push(`${at} says wrongly what it is`);
    if (newer && one.links.get('current') !== start) faults.push(`${at} does not lead back`);
    const next = newer?.archive ? newer.links.get('self') : undefined;
    if (one.links.get('next-archive') !== next) faults.push(`${at} names another as newer`);
    documents.push(one);
    at = one.links.get('prev-archive');
  }
  return { documents, faults };
}
