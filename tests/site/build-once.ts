import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, thisMachine } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { build, run } from './build-archive.ts';
import type { Served } from './built-site.ts';
import { writeLargeArchive } from './large-archive.ts';

/** The base path of the second build: the archive must not know where it is put. */
const somewhere = '/library/archive/';

/** Finds a browser, builds the archive twice, once under a base path, and one of long lists; serves all for the site tests. */
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

  const servers: StaticServer[] = [];
  const end = async () => {
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const serve = async (from: string, out: string, base: string): Promise<Served> => {
    build(from, out, join(folder, 'cache'));
    const server = await serveFolder(out, { base });
    servers.push(server);
    return { folder: out, base, address: server.address };
  };
  try {
    project.provide('site', await serve('content', join(folder, 'root'), '/'));
    project.provide('based', await serve(content, join(folder, 'based'), somewhere));
    const large = join(folder, 'large-content');
    writeLargeArchive(large);
    // As it is published: its log is long too.
    publish(large, join(folder, 'cache'));
    project.provide('large', await serve(large, join(folder, 'large'), '/'));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

function publish(content: string, cache: string): void {
  const own = { ARCHIVE_CONTENT: content, CONCORD_CACHE: cache };
  const { status, stdout, stderr } = run('ledger.ts', ['--date', '2026-11-21'], own);
  if (status !== 0) throw new Error(`the ledger failed:\n${stdout}${stderr}`);
}
