import type { ArchiveFiles } from './exporting.ts';
import { sitemapIndex } from './sitemap.ts';

/** Everything may be read by everyone; where the sitemap is. Crawlers ask for it at the root of a host only. */
export const robots: ArchiveFiles = ({ site }) => [
  {
    path: 'robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    contents: () => `User-agent: *\nAllow: /\n\nSitemap: ${site}${sitemapIndex}\n`,
  },
];
