import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';

const start = { line: 1, column: 1 };

/** What stands at a path below an archive's folder: its real place decides, so that no link leads out. */
export type Standing = 'file' | 'folder' | 'something else' | 'nothing' | 'outside';

/**
 * Says what stands at a path below a folder, links followed as far as they stay inside it.
 * It never follows a link that leads out: whatever lies there is `outside`.
 *
 *     content/statements/a.txt -> /etc/passwd   outside
 *                              ^ a link
 */
export function standingAt(root: string, path: string): Standing {
  try {
    const home = realpathSync.native(root);
    const real = realpathSync.native(join(root, path));
    if (real !== home && !real.startsWith(home.endsWith(sep) ? home : home + sep)) return 'outside';
    const found = statSync(real);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'something else';
  } catch {
    return 'nothing';
  }
}

/** A file's bytes, or null and why they cannot be read. */
export function readInside(
  root: string,
  path: string,
): { bytes: Uint8Array | null; diagnostics: Diagnostic[] } {
  const standing = standingAt(root, path);
  if (standing === 'outside') return { bytes: null, diagnostics: [outside(path)] };
  if (standing === 'something else')
    return { bytes: null, diagnostics: [unreadable(path, 'it is no file')] };
  try {
    return { bytes: readFileSync(join(root, path)), diagnostics: [] };
  } catch (error) {
    return { bytes: null, diagnostics: [unreadable(path, reasonOf(error))] };
  }
}

/** The diagnostic of a link that leads out of the archive's folder. */
export function outside(path: string): Diagnostic {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return report('file/outside', path, start, `${name} is a link that leads out of the folder.`);
}

/** The diagnostic of a file or folder that cannot be read. */
export function unreadable(path: string, reason: string): Diagnostic {
  return report('file/unreadable', path, start, `It cannot be read: ${reason}.`);
}

/** Why a file cannot be read, in words that name no place outside the archive. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'it is not there';
    case 'EACCES':
    case 'EPERM':
      return 'its permissions forbid it';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'it is no folder';
    case 'ELOOP':
      return 'its links lead in a circle';
    default:
      return message;
  }
}
