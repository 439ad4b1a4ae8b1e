import { mkdirSync } from 'node:fs';

/**
 * Makes a folder, with those above it, where it is not there. Of thousands nearly each lacks itself only, which is tried
 * first: it takes half the time. Errors: throws where a file stands in the way, or nothing can be written there.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch {
    mkdirSync(path, { recursive: true });
  }
}
