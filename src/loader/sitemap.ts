import { closeSync, existsSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginStage } from '../diagnostics/stages.ts';
import { sitemapFiles } from '../export/sitemap.ts';
import type { HeldArchive } from './held-archive.ts';
import { reuse } from './reuse/reuse.ts';

/** So much of a page is read for what its head says of crawlers; it stands near the beginning. */
const HEAD_BYTES = 4096;

/** Writes the sitemaps once the pages are built: of all that are, but those that ask crawlers to pass over them. */
export function sitemap(held: () => HeldArchive): AstroIntegration {
  let site = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = `${config.site ?? ''}${config.base.replace(/\/?$/, '/')}`;
      },
      'astro:build:done': ({ dir, pages }) => {
        const end = beginStage('sitemap');
        const folder = fileURLToPath(dir);
        const made = pages.map(({ pathname }) => pathname);
        const listed = [...made, ...(reuse()?.reused ?? [])].filter((path) =>
          isListed(join(folder, path, 'index.html')),
        );
        for (const { path, contents } of sitemapFiles(listed, site, held().ledger()))
          writeFileSync(join(folder, path), contents);
        end();
      },
    },
  };
}

/** A page that is there, as a folder of its own, and does not ask to be passed over. */
function isListed(path: string): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  const head = Buffer.alloc(HEAD_BYTES);
  const read = readSync(file, head, 0, HEAD_BYTES, 0);
  closeSync(file);
  return !head.toString('latin1', 0, read).includes('<meta name="robots" content="noindex"');
}
