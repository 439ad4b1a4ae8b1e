import type { Ledger } from '../ledger/ledger.ts';
import { xmlText } from './xml.ts';

/** Where the index of the sitemaps lies, below the archive's root. */
export const sitemapIndex = 'sitemap-index.xml';

/** The most addresses the sitemap protocol allows in one file. */
const MOST = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap, or the index of them. */
export interface SitemapFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * The sitemaps of the pages that were built, by their paths below the archive's root, and an index of them, last.
 * A page has the day of its last change where the ledger has it and none otherwise: no clock is asked.
 */
export function* sitemapFiles(
  pages: readonly string[],
  site: string,
  ledger: Pick<Ledger, 'publishedOn' | 'revisedOn'>,
  most = MOST,
): Generator<SitemapFile> {
  const ordered = [...pages].sort();
  const entries: string[] = [];
  for (let from = 0; from < ordered.length; from += most) {
    const path = `sitemap-${entries.length + 1}.xml`;
    const urls = ordered.slice(from, from + most).map((page) => {
      const day = ledger.revisedOn(page) ?? ledger.publishedOn(page);
      return `<url>${entryOf(site + page, day)}</url>\n`;
    });
    yield { path, contents: `${HEAD}<urlset ${NAMESPACE}>\n${urls.join('')}</urlset>\n` };
    entries.push(`<sitemap>${entryOf(site + path, null)}</sitemap>\n`);
  }
  const contents = `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join('')}</sitemapindex>\n`;
  yield { path: sitemapIndex, contents };
}

function entryOf(address: string, day: string | null): string {
  const changed = day === null ? '' : `<lastmod>${day}</lastmod>`;
  return `<loc>${xmlText(address)}</loc>${changed}`;
}
