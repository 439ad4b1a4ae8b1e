import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inLines, inTotal } from '../src/diagnostics/print.ts';
import { contentFolder } from '../src/loader/archive.ts';
import { diagnosticsOf, type OpenArchive, openForPublishing } from '../src/loader/open-archive.ts';
import { readAhead } from '../src/loader/read-ahead.ts';
import { inWords } from './fault-in-words.ts';
import { setUpNode } from './set-up-node.ts';
import { showProgress } from './show-progress.ts';
import { besideFolder, ownFolder } from './swapped-folder.ts';

// npm run build [-- --outDir DIR --quiet]: builds the archive in ARCHIVE_CONTENT (default: content) into dist.
setUpNode();
// Hosts set these for purposes of their own, and pages would take them for the archive's: archive.yaml alone decides.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'])
  delete process.env[name];
// A site is always made whole: only `npm run share` makes shares.
delete process.env['CONCORD_SHARE'];

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    quiet: { type: 'boolean', default: false },
  },
});

process.env['ARCHIVE_CONTENT'] = contentFolder();
const target = resolve(values.outDir);
// Astro's own store is made anew each time; two builds at a time must not share one.
const cache = ownFolder(join(process.cwd(), '.cache'), 'astro');

const hide = values.quiet ? () => {} : showProgress();
try {
  const archive = openForPublishing(contentFolder());
  checkDescription(archive);
  const folder = besideFolder(target);
  try {
    await readAhead(archive);
    const { build } = await import('astro');
    await build({ outDir: folder.work, cacheDir: cache, logLevel: 'warn' });
    copyLicences(join(folder.work, 'licences'));
    folder.accept();
  } catch (error) {
    folder.discard();
    throw error;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  hide();
  const inside = relative(process.cwd(), target);
  console.log(`Built ${inside.startsWith('..') ? target : inside}`);
} catch (error) {
  hide();
  console.error(inWords(error));
  console.error('The build failed; what was built before is as it was.');
  // Astro has a store yet to write, in a folder that is gone.
  process.exit(1);
}

/** The fonts and the search script are published with the site: so are their licences. */
function copyLicences(to: string): void {
  cpSync('LICENSES', to, { recursive: true, filter: (file) => !file.endsWith('.md') });
  copyFileSync('LICENSE', join(to, 'MIT-concord.txt'));
}

/**
 * Without a description of the archive there is no address to build for, and nothing else would be looked at:
 * so everything that is wrong is told here.
 */
function checkDescription(archive: OpenArchive): void {
  if (archive.files?.description) return;
  const { diagnostics, texts } = diagnosticsOf(archive);
  const grave = diagnostics.filter(({ severity }) => severity !== 'info');
  throw new Error(`${inLines(grave)}\n${inTotal(diagnostics, texts)}`);
}
