import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archive } from '../src/loader/archive.ts';
import { findBrowser, openBrowser, thisMachine } from './browser.ts';
import { serveFolder } from './static-server.ts';

// npm run picture [-- --page PATH --to FILE]: takes the README's picture of the built archive.
const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'statements/2022-01-07-wang-yi-omamo-mombasa/' },
    to: { type: 'string', default: 'docs/statement.png' },
    outDir: { type: 'string', default: 'dist' },
  },
});

const base = new URL(archive().site).pathname;
const server = await serveFolder(resolve(values.outDir), { base });
const browser = await openBrowser(findBrowser(thisMachine()));
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(server.address + values.page, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(dirname(values.to), { recursive: true });
  await page.screenshot({ path: values.to });
  console.log(`Took ${values.to}`);
} finally {
  await browser.close();
  await server.close();
}
