import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { makeFolder } from './make-folder.ts';
import { reuse } from './reuse/reuse.ts';

/** So many pages are rendered before the messages of other threads, and memory to be freed, have their turn. */
const AT_A_TIME = 16;

/**
 * Writes each page as soon as it is rendered and hands Astro nothing more to write. Astro writes one at a time and waits
 * for each in another thread; that took a tenth of the processor time of a build, and the time of waiting on top.
 * Nothing of this waits for anything, so other work of this thread is let in between pages.
 * Whatever is no page of its own folder (an error page, an answer that leads elsewhere) is left to Astro.
 */
export function writtenPages(): AstroIntegration {
  let site = '';
  let base = '/';
  let rendered = 0;
  return {
    name: 'written-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'written-pages',
          render: async (request, options) => {
            rendered++;
            if (rendered % AT_A_TIME === 0) await setImmediate();
            const page = await usual.render(request, options);
            const response = page instanceof Response ? page : page.response;
            const file = pageFile(request.url, base);
            if (file === null || response.status !== 200 || !response.body) return page;
            const bytes = new Uint8Array(await response.arrayBuffer());
            write(join(site, file), bytes);
            reuse()?.checksums.set(file, crc32(bytes));
            return new Response(null);
          },
        }));
      },
    },
  };
}

/**
 * The file of a page by its address, from the site's root; null for an address that is not a folder's below the base.
 *
 *     http://localhost/archive/people/wang-yi/     people/wang-yi/index.html
 *                      ^ the base
 */
export function pageFile(address: string, base: string): string | null {
  const { pathname } = new URL(address);
  if (!pathname.startsWith(base) || !pathname.endsWith('/')) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '404/' || path === '500/' ? null : `${path}index.html`;
}

function write(file: string, bytes: Uint8Array): void {
  makeFolder(dirname(file));
  writeFileSync(file, bytes);
}
