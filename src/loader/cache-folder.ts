import { join, resolve } from 'node:path';

/** Where what can be made again is kept: `CONCORD_CACHE`, else `.cache` in the project. */
export function cacheFolder(name: string): string {
  return join(resolve(process.env['CONCORD_CACHE'] ?? '.cache'), name);
}
