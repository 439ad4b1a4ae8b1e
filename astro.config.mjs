import { defineConfig } from 'astro/config';
import { archive } from './src/loader/archive.ts';

const { site } = archive();
const { origin, pathname } = new URL(site);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // White space between words and links is text.
  compressHTML: true,
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'class',
  vite: { build: { assetsInlineLimit: 0 } },
});
