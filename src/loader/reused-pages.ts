import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchiveFiles } from '../read/archive-files.ts';
import { archive, contentFolder } from './archive.ts';
import { archiveCacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { KeptPages } from './reuse/kept-pages.ts';
import { reuse, reuseFrom } from './reuse/reuse.ts';
import { shareMade } from './share.ts';

/** What decides how a page is laid out, beside what it tells. */
const LAID_OUT_BY = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Takes over the pages of an earlier build that would be made the same again; `reuse` tells which those are. */
export function reusedPages(): AstroIntegration {
  return {
    name: 'reused-pages',
    hooks: {
      'astro:build:start': () => {
        reuseFrom(new KeptPages(archiveCacheFolder('pages', archive().site), versionNow()));
      },
      'astro:build:done': ({ dir }) => {
        const build = reuse();
        if (!build) return;
        const site = fileURLToPath(dir);
        const fileOf = (path: string) => join(site, path, 'index.html');
        for (const path of build.reused) build.pages.put(path, fileOf(path));
        const made = new Map(
          [...build.made].map(([path, one]) => [path, { ...one, file: fileOf(path) }]),
        );
        build.pages.replace(build.reused, made, shareMade());
      },
    },
  };
}

/** A hash of the code, its packages, and the archive's own files: where one of them changes, every page is made anew. */
function versionNow(): string {
  const hash = createHash('sha256').update(process.version).update(codeVersion(LAID_OUT_BY));
  for (const bytes of readArchiveFiles(contentFolder()).bytes)
    hash.update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex');
}
