import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file system says that cannot give a file a second name there. */
const NO_LINKS = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/**
 * Puts a file at another place too, in place of what stands there: under a second name where the disk allows it, which
 * costs no bytes and keeps its time, else as a copy. It is for files that nobody writes to again: they are replaced whole.
 * Errors: throws where the file is not there, or the place cannot be written.
 */
export function putSameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      rmSync(to);
      putSameFile(from, to);
    } else if (code !== undefined && NO_LINKS.has(code)) copyFileSync(from, to);
    else if (code === 'ENOENT' && mkdirSync(dirname(to), { recursive: true }) !== undefined)
      putSameFile(from, to);
    else throw error;
  }
}
