import { defineConfig } from 'astro/config';
import { archive } from './src/loader/archive.ts';
import { besideRendering } from './src/loader/beside-rendering.ts';
import { exportedFiles } from './src/loader/exported-files.ts';
import { heldArchive } from './src/loader/held-archive.ts';
import { measureStages } from './src/loader/measure-stages.ts';
import { previews } from './src/loader/previews.ts';
import { reusedPages } from './src/loader/reused-pages.ts';
import { searchIntegration } from './src/loader/search-index.ts';
import { sitemap } from './src/loader/sitemap.ts';
import { writtenPages } from './src/loader/written-pages.ts';

const { site } = archive();
const { origin, pathname } = new URL(site);

// One opening for the build; the development server opens anew at each request.
const built = heldArchive();
const held = () => (process.env.NODE_ENV === 'development' ? heldArchive() : built);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // White space between words and links is text.
  compressHTML: true,
  integrations: [
    measureStages(),
    writtenPages(),
    searchIntegration(),
    exportedFiles(held),
    previews(held),
    besideRendering(),
    reusedPages(),
    sitemap(held),
  ],
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'class',
  vite: { build: { assetsInlineLimit: 0 } },
});
