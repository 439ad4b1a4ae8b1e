import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginStage } from '../diagnostics/stages.ts';
import type { HeldArchive } from './held-archive.ts';

/** Where the statements lie in bulk, below the site's base. */
const BULK = 'data/statements.jsonl';

/** Writes the bulk data beside the pages, one statement at a time, and serves it while developing. */
export function dataFiles(held: () => HeldArchive): AstroIntegration {
  let site = '';
  return {
    name: 'data-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = `${config.site ?? ''}${config.base.replace(/\/?$/, '/')}`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith(`/${BULK}`)) return next();
          response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
          void writeStatements(held(), site, response).then(() => response.end());
        });
      },
      'astro:build:done': async ({ dir }) => {
        const end = beginStage('exporting');
        const folder = fileURLToPath(dir);
        mkdirSync(join(folder, 'data'), { recursive: true });
        const file = createWriteStream(join(folder, BULK));
        await writeStatements(held(), site, file);
        file.end();
        await once(file, 'close');
        end();
      },
    },
  };
}

/** One line a statement, in the order of the ids: the contract's object and the address of its page. */
async function writeStatements(held: HeldArchive, site: string, out: Writable): Promise<void> {
  const ordered = [...held.holdings().statements].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const summary of ordered) {
    const line = JSON.stringify({
      ...held.statementOf(summary),
      address: `${site}statements/${summary.id}/`,
    });
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
}
