import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of those within it, by their paths, in order. */
export function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** The files that are not the same in two folders, by a byte or by being in one only. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [filesOf(one), filesOf(other)];
  const both = here.filter((file) => there.includes(file));
  return [
    ...here.filter((file) => !there.includes(file)),
    ...there.filter((file) => !here.includes(file)),
    ...both.filter(
      (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    ),
  ];
}
