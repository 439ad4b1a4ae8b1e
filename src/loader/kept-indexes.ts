import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { KeptIndexes } from '../search/build-indexes.ts';
import type { NamesFound } from '../search/variants.ts';
import { archive } from './archive.ts';
import { archiveCacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { keepFile, readKept } from './kept-file.ts';
import { putSameFile } from './same-file.ts';
import { shareMade } from './share.ts';

/** The code that an index depends on, beside that which read the statements, and the packages. */
const CODE = [
  'src/search',
  'src/concordance',
  'src/relate',
  'src/render',
  'src/schema',
  'package-lock.json',
];

const MANIFEST = 'manifest.json';

interface Manifest {
  readonly found: NamesFound;
  /** Checksums by path. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Keeps finished search indexes from one build to the next, each in a folder named by all it was made from. A file whose
 * checksum is wrong, or one missing, and the whole index is made anew.
 */
export function keptIndexes(site: string = archive().site): KeptIndexes {
  const root = archiveCacheFolder('search', site);
  const used = new Set<string>();
  const folderOf = (key: string) => {
    const name = createHash('sha256')
      .update(`${codeVersion(CODE)}\n${key}`)
      .digest('hex');
    used.add(name);
    return join(root, name);
  };
  return {
    take(key, folder) {
      const kept = folderOf(key);
      const manifest = readManifest(kept);
      if (!manifest) return null;
      for (const [path, checksum] of Object.entries(manifest.files)) {
        const bytes = readOrNull(join(kept, 'files', path));
        if (!bytes || crc32(bytes) !== checksum) {
          rmSync(folder, { recursive: true, force: true });
          return null;
        }
        putSameFile(join(kept, 'files', path), join(folder, path));
      }
      return manifest.found;
    },
    keep(key, folder, found) {
      const kept = folderOf(key);
      rmSync(kept, { recursive: true, force: true });
      const files: Record<string, number> = {};
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name)
          .slice(folder.length)
          .replace(/^[\\/]/, '');
        const bytes = readFileSync(join(folder, path));
        files[path] = crc32(bytes);
        putSameFile(join(folder, path), join(kept, 'files', path));
      }
      // The manifest comes last: without it the folder counts as empty.
      const manifest: Manifest = { found, files };
      keepFile(join(kept, MANIFEST), basename(kept), JSON.stringify(manifest));
    },
    forgetOthers() {
      // Those of other jobs are theirs.
      if (shareMade()) return;
      mkdirSync(root, { recursive: true });
      for (const name of readdirSync(root))
        if (!used.has(name)) rmSync(join(root, name), { recursive: true, force: true });
    },
  };
}

function readManifest(kept: string): Manifest | null {
  const content = readKept(join(kept, MANIFEST), basename(kept));
  return content === null ? null : (JSON.parse(content.toString()) as Manifest);
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
