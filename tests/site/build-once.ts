import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, thisMachine } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import type { Served } from './built-site.ts';
import { ownEnvironment } from './own-environment.ts';

/** The base path of the second build: the archive must not know where it is put. */
const somewhere = '/library/archive/';

/** Finds a browser, builds the archive twice, once under a base path, and serves both for all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', findBrowser(thisMachine()));
  const folder = mkdtempSync(join(tmpdir(), 'concord-site-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const description = join(content, 'archive.yaml');
  const site = /^site: .*$/m;
  const written = readFileSync(description, 'utf8');
  if (!site.test(written)) throw new Error('content/archive.yaml has no line "site: …"');
  writeFileSync(
    description,
    written.replace(site, () => `site: https://archive.example${somewhere}`),
  );

  const root = await buildAndServe('content', join(folder, 'root'), '/');
  const based = await buildAndServe(content, join(folder, 'based'), somewhere);
  project.provide('site', root.served);
  project.provide('based', based.served);
  return async () => {
    await root.close();
    await based.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function buildAndServe(content: string, out: string, base: string) {
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', out], {
    env: { ...ownEnvironment(), ARCHIVE_CONTENT: content, CONCORD_CACHE: join(out, '..', 'cache') },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  const server = await serveFolder(out, { base });
  const served: Served = { folder: out, base, address: server.address };
  return { served, close: server.close };
}
