import type { ArchiveFiles } from './exporting.ts';

/**
 * `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: there an old address leads on before any page is
 * sent, and a passage's fragment goes with it. Other hosts send the page that stands at the old address.
 */
export const redirectsFile: ArchiveFiles = function* ({ old, site }) {
  if (old.redirects.length === 0) return;
  const { pathname: base } = new URL(site);
  const lines = old.redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`);
  yield {
    path: '_redirects',
    mediaType: 'text/plain; charset=utf-8',
    contents: () => lines.join(''),
  };
};
