import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/loader/archive.ts';
import { KeptStatements } from '../src/loader/kept-statements.ts';
import { openForPublishing } from '../src/loader/open-archive.ts';
import { readAhead } from '../src/loader/read-ahead.ts';
import { makeOnly, readShare } from '../src/loader/share.ts';
import { setUpNode } from './set-up-node.ts';
import { ownFolder } from './swapped-folder.ts';

// npm run share -- read K/N: reads the Kth of N shares of the texts; npm run share -- make K/N: with all texts read,
// makes the Kth of N shares of pages, search indexes and pictures. Both leave what they made in the cache only
// (`CONCORD_CACHE`, else .cache): with the caches of all jobs in one folder, npm run build joins them.
setUpNode();

const [work, written = ''] = process.argv.slice(2);
const share = readShare(written);
if ((work !== 'read' && work !== 'make') || !share) {
  console.error('npm run share -- read K/N, then npm run share -- make K/N (for example 1/4)');
  process.exit(2);
}
const content = contentFolder();
process.env['ARCHIVE_CONTENT'] = content;
const archive = openForPublishing(content);
const unread = () => new KeptStatements(archive).unread().length;

if (work === 'read') {
  await readAhead(archive, undefined, share);
  console.log(`Read share ${written}; ${unread()} texts are left to others.`);
} else {
  const left = unread();
  if (left > 0) {
    console.error(`${left} texts are not read yet: read every share and join the caches first.`);
    process.exit(1);
  }
  makeOnly(share);
  const folder = ownFolder(join(process.cwd(), '.cache'), 'share');
  try {
    const { build } = await import('astro');
    await build({
      outDir: join(folder, 'site'),
      cacheDir: join(folder, 'astro'),
      logLevel: 'warn',
    });
    console.log(`Made share ${written}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
