import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../src/schema/statement.ts';
import { type BuiltSite, elementsOf, type Page, wordsOf } from './built-site.ts';
import { type Imported, importedFromCoins, importedFromPage } from './zotero.ts';

/** What an archive says of itself to machines, and where it is published. */
export interface Published {
  title: string;
  address: string;
  folder: string;
}

/**
 * What is wrong with how a built archive describes itself to reference managers, search engines and those who pass a
 * link on: one line for each fault, the page first.
 */
export function metadataFaults(
  site: BuiltSite,
  statements: readonly Statement[],
  published: Published,
): string[] {
  const byPath = new Map(statements.map((one) => [`statements/${one.id}/`, one]));
  const faults = site.pages.flatMap((page) => {
    const statement = byPath.get(page.path);
    const found = [
      ...headFaults(site, page, published),
      ...listFaults(page, published),
      ...(statement ? statementFaults(page, statement, published) : []),
    ];
    return found.map((fault) => `/${page.path}: ${fault}`);
  });
  return [...faults, ...sitemapFaults(site, published)];
}

/** The content of a page's `<meta>` by its name or property. */
export function metaOf({ tree }: Page, name: string): string | undefined {
  const tag = elementsOf(tree).find(
    ({ tagName, properties }) =>
      tagName === 'meta' && (properties['property'] === name || properties['name'] === name),
  );
  return tag && String(tag.properties['content']);
}

/** What a page has for search engines, parsed. Errors: throws where it is no JSON. */
export function structuredDataOf({ tree }: Page): Record<string, unknown>[] {
  return elementsOf(tree)
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map((element) => JSON.parse(wordsOf(element)) as Record<string, unknown>);
}

/** The width and height that a PNG states; null where the bytes are none. */
export function sizeOfPng(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 8) !== 'PNG\r\n\x1a\n') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function isUnlisted(page: Page): boolean {
  return metaOf(page, 'robots') === 'noindex';
}

function headFaults(site: BuiltSite, page: Page, { address, folder }: Published): string[] {
  const graph = elementsOf(page.tree).filter(({ properties }) =>
    /^og:/.test(String(properties['property'] ?? '')),
  );
  if (isUnlisted(page)) return graph.length > 0 ? ['is passed on, and unlisted'] : [];
  const own = address + page.path;
  const canonical = elementsOf(page.tree).find(({ properties }) =>
    [properties['rel']].flat().includes('canonical'),
  );
  const faults = [];
  if (canonical?.properties['href'] !== own) faults.push('canonical address is not its own');
  if (metaOf(page, 'og:url') !== own) faults.push('og:url is not its own address');
  for (const name of ['og:title', 'og:description', 'og:type', 'og:image:alt'])
    if (!metaOf(page, name)?.trim()) faults.push(`lacks ${name}`);
  const picture = metaOf(page, 'og:image') ?? '';
  const file = picture.slice(address.length);
  if (!picture.startsWith(address) || !site.files.has(file)) faults.push('its picture is missing');
  else {
    const size = sizeOfPng(readFileSync(join(folder, file)));
    if (size?.width !== 1200 || size.height !== 630) faults.push('its picture is not 1200 × 630');
  }
  return faults;
}

function listFaults(page: Page, { address }: Published): string[] {
  const lines = elementsOf(page.tree).filter(({ properties }) =>
    [properties['className']].flat().includes('statement-line'),
  );
  const imported = importedFromCoins(page);
  if (imported.length !== lines.length)
    return [`${lines.length} statements, ${imported.length} COinS`];
  return lines.flatMap((line, index) => {
    const links = elementsOf({ type: 'root', children: [line] });
    const link = links.find(({ properties }) =>
      /\/statements\/[^/]+\/$/.test(String(properties['href'])),
    );
    const { url, title, itemType } = imported[index] ?? noItem;
    const href = link && new URL(String(link.properties['href']), address).href;
    if (url !== href) return [`COinS of ${url} at ${href}`];
    if (link && title !== wordsOf(link)) return [`COinS of ${url} is titled ${title}`];
    return itemType === 'webpage' || !itemType ? [`COinS of ${url} has no type`] : [];
  });
}

const noItem: Imported = { itemType: '', creators: [] };

function statementFaults(
  page: Page,
  statement: Statement,
  { title, address }: Published,
): string[] {
  const imported = importedFromPage(page);
  const { date, creators, itemType } = imported;
  const expected = {
    title: (statement.readableTitle ?? statement.title).trim(),
    url: address + page.path,
    archive: title,
    archiveLocation: statement.id,
    language: statement.language,
    rights: statement.rights,
  };
  const faults = Object.entries(expected)
    .filter(([field, value]) => imported[field] !== value)
    .map(([field, value]) => `${field} is ${String(imported[field])}, not ${value}`);
  if (date !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(String(date)))
    faults.push(`date is ${String(date)}`);
  if (statement.date === null && date !== undefined)
    faults.push(`dated ${String(date)}, and undated`);
  if (!['newspaperArticle', 'report', 'presentation'].includes(itemType))
    faults.push(`type is ${itemType}`);
  // A place printed in capitals is spelt as usual.
  if (String(imported['place']).toLowerCase() !== String(statement.place?.name).toLowerCase())
    faults.push(`place is ${String(imported['place'])}`);
  const publisher = statement.publisher?.name;
  const holder = itemType === 'newspaperArticle' ? 'publicationTitle' : 'institution';
  if (itemType !== 'presentation' && imported[holder] !== publisher)
    faults.push(`${holder} is ${String(imported[holder])}`);
  if (itemType !== 'presentation' && creators.length > 0) faults.push('has an author');
  if (itemType === 'presentation' && creators.length !== statement.speakers.length)
    faults.push(`${creators.length} presenters`);
  const data = structuredDataOf(page);
  if (data.length !== 1 || data[0]?.['@id'] !== address + page.path)
    faults.push('is not described to search engines');
  return faults;
}

function sitemapFaults({ pages, files }: BuiltSite, { address, folder }: Published): string[] {
  const read = (file: string) => (files.has(file) ? readFileSync(join(folder, file), 'utf8') : '');
  const places = (file: string) =>
    [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at);
  const listed = places('sitemap-index.xml')
    .flatMap((at) => places(at.slice(address.length)))
    .sort();
  const there = pages
    .filter((page) => !isUnlisted(page))
    .map(({ path }) => address + path)
    .sort();
  const faults = [];
  if (listed.join(' ') !== there.join(' ')) faults.push('the sitemap does not list the pages');
  if (!read('robots.txt').includes(`\nSitemap: ${address}sitemap-index.xml\n`))
    faults.push('robots.txt does not name the sitemap');
  if (!read('opensearch.xml').includes(`template="${address}search/?q={searchTerms}"`))
    faults.push('the search is not described');
  return faults;
}
