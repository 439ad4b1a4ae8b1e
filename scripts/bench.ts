import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyCorpus } from './bench/corpus.ts';
import { sizeOf } from './bench/folder-size.ts';
import { measuredBuild } from './bench/measured-build.ts';

// npm run bench -- --corpus DIR [--limit N]: builds an archive of DIR's texts and prints what it took.
// npm run bench -- --doubling: shows that reading time grows as texts grow; exits 1 where it grows far more.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string' },
    doubling: { type: 'boolean', default: false },
  },
});
if (values.doubling) {
  await import('./bench/long-texts.ts');
  process.exit();
}
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);

if (values.corpus === undefined || !(limit >= 1)) {
  console.error('npm run bench -- --corpus DIR [--limit N]: DIR holds a folder "statements"');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
try {
  const content = join(folder, 'content');
  mkdirSync(content);
  const texts = copyCorpus(resolve(values.corpus), content, limit);
  const out = join(folder, 'dist');
  const build = await measuredBuild(content, out, join(folder, 'cache'));
  if (!build.ok) throw new Error('the build failed');
  report(texts, build, out);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(
  texts: number,
  build: Awaited<ReturnType<typeof measuredBuild>>,
  out: string,
): void {
  const size = sizeOf(out);
  const staged = [...build.stages.values()].reduce((sum, seconds) => sum + seconds, 0);
  const rows: [string, string][] = [
    ['texts', String(texts)],
    ['pages', String(size.pages)],
    ['whole build', seconds(build.seconds)],
    ...[...build.stages].map(([name, taken]): [string, string] => [`  ${name}`, seconds(taken)]),
    ['  everything else', seconds(Math.max(0, build.seconds - staged))],
    ['processor time, all processes', orUnknown(build.processorSeconds, seconds)],
    ['peak memory, all processes (RSS)', orUnknown(build.peakMemory, megabytes)],
    ['search index', megabytes(size.index)],
    ['pages’ HTML', megabytes(size.html)],
    ['largest page', `${kilobytes(size.largestPage.bytes)}  /${size.largestPage.path}`],
    ['whole site', megabytes(size.all)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}

function orUnknown(value: number | null, written: (value: number) => string): string {
  return value === null ? 'not told by this system' : written(value);
}
