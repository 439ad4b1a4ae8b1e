import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { archive } from './archive.ts';
import { archiveCacheFolder } from './cache-folder.ts';
import { makeFolder } from './make-folder.ts';
import { KeptPieces } from './reuse/kept-pieces.ts';
import { reuse, reuseFrom } from './reuse/reuse.ts';
import { shareMade } from './share.ts';
import { siteVersion } from './site-version.ts';

/** Takes over the pages of an earlier build that would be made the same again; `reuse` tells which those are. */
export function reusedPages(): AstroIntegration {
  return {
    name: 'reused-pages',
    hooks: {
      'astro:build:start': () => {
        reuseFrom(new KeptPieces(archiveCacheFolder('pages', archive().site), siteVersion()));
      },
      'astro:build:done': ({ dir }) => {
        const build = reuse();
        if (!build) return;
        const site = fileURLToPath(dir);
        const fileOf = (path: string) => `${path}index.html`;
        for (const path of build.reused) {
          makeFolder(join(site, path));
          build.pages.put(path, join(site, fileOf(path)));
        }
        const made = new Map(
          [...build.made].map(([path, one]) => {
            const file = fileOf(path);
            const checksum = build.pages.keep(path, join(site, file), build.checksums.get(file));
            return [path, { ...one, checksum }];
          }),
        );
        build.pages.replace(build.reused, made, { share: shareMade() });
      },
    },
  };
}
