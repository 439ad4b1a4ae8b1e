import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/loader/archive.ts';
import { besideFolder } from './swapped-folder.ts';

// npm run build [-- --outDir DIR]: builds the archive in ARCHIVE_CONTENT (default: content) into dist.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const content = contentFolder();
process.env['ARCHIVE_CONTENT'] = content;
const target = resolve(values.outDir);

try {
  const folder = besideFolder(target);
  try {
    const { build } = await import('astro');
    await build({ outDir: folder.work, cacheDir: cacheOf(content, target), logLevel: 'warn' });
    folder.accept();
  } catch (error) {
    folder.discard();
    throw error;
  }
  console.log(`Built ${relative(process.cwd(), target) || target}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env['CONCORD_DEBUG'] && error instanceof Error) console.error(error.stack);
  console.error('The build failed; what was built before is as it was.');
  process.exitCode = 1;
}

/** One cache for each archive and each place it is built to, so that two builds at a time never share one. */
function cacheOf(archive: string, out: string): string {
  const name = createHash('sha256').update(`${archive}\n${out}`).digest('hex').slice(0, 16);
  return join(process.cwd(), '.cache', name);
}
