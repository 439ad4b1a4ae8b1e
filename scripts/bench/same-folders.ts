import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, in order. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** The files that are not the same in two folders, by a byte or by being in one only. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [new Set(filesBelow(one)), new Set(filesBelow(other))];
  const isOther = (file: string) =>
    !here.has(file) ||
    !there.has(file) ||
    !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...new Set([...here, ...there])].filter(isOther).sort();
}
