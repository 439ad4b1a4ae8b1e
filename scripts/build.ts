import { createHash } from 'node:crypto';
import { copyFileSync, cpSync } from 'node:fs';
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
    copyLicences(join(folder.work, 'licences'));
    folder.accept();
  } catch (error) {
    folder.discard();
    throw error;
  }
  const inside = relative(process.cwd(), target);
  console.log(`Built ${inside.startsWith('..') ? target : inside}`);
} catch (error) {
  console.error(inWords(error));
  console.error('The build failed; what was built before is as it was.');
  process.exitCode = 1;
}

/** One cache for each archive and each place it is built to, so that two builds at a time never share one. */
function cacheOf(archive: string, out: string): string {
  const name = createHash('sha256').update(`${archive}\n${out}`).digest('hex').slice(0, 16);
  return join(process.cwd(), '.cache', name);
}

/** The fonts and the search script are published with the site: so are their licences. */
function copyLicences(to: string): void {
  cpSync('LICENSES', to, { recursive: true, filter: (file) => !file.endsWith('.md') });
  copyFileSync('LICENSE', join(to, 'MIT-concord.txt'));
}

/** An error's message and place; its stack too with CONCORD_DEBUG=1. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint } = error as { loc?: { file?: string; line?: number }; hint?: string };
  const place = loc?.file ? `${loc.file}${loc.line ? `:${loc.line}` : ''}` : '';
  const stack = process.env['CONCORD_DEBUG'] === '1' ? error.stack : '';
  return [error.message, place, hint, stack].filter(Boolean).join('\n');
}
