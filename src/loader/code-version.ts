import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, string>();

/** A hash of files and of all that folders hold, by their paths in the project; what is not there counts as empty. */
export function codeVersion(paths: readonly string[]): string {
  const name = paths.join('\n');
  const before = known.get(name);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt))
    hash.update(`${file}\n`).update(readFileSync(join(process.cwd(), file)));
  const version = hash.digest('hex');
  known.set(name, version);
  return version;
}

function filesAt(path: string): string[] {
  const at = statSync(join(process.cwd(), path), { throwIfNoEntry: false });
  if (!at?.isDirectory()) return at ? [path] : [];
  return readdirSync(join(process.cwd(), path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(path, entry.parentPath.slice(join(process.cwd(), path).length), entry.name),
    )
    .sort();
}
