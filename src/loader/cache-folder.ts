import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where what can be made again is kept: `CONCORD_CACHE`, else `.cache` in the project. */
export function cacheFolder(name: string): string {
  return join(resolve(process.env['CONCORD_CACHE'] ?? '.cache'), name);
}

/**
 * The same for what is made of one archive as a whole, told by the address it is published at, so that archives built from
 * one working copy do not forget each other's, and jobs on several machines find each other's.
 */
export function archiveCacheFolder(name: string, site: string): string {
  const archive = createHash('sha256').update(site).digest('base64url').slice(0, 12);
  return join(cacheFolder(name), archive);
}
