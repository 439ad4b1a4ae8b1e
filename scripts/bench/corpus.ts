import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const description = `title: Bench
description: An archive built to be measured.
site: https://archive.example/
curator: { name: Nobody }
licence: CC0-1.0
`;

/**
 * Copies an archive's folder, or `limit` of its texts taken evenly from all, and describes it where it does not
 * describe itself; themes are the project's where it has none. Nothing is written to the folder itself.
 * Errors: the folder holds no `statements/`.
 */
export function copyCorpus(from: string, to: string, limit: number): number {
  const statements = join(from, 'statements');
  if (!existsSync(statements)) throw new Error(`${from} holds no folder "statements"`);
  const files = readdirSync(statements, { recursive: true, encoding: 'utf8' }).sort();
  const texts = files.filter((file) => /\.(?:txt|md)$/.test(file));
  const held = new Set(files);
  for (const text of evenly(texts, limit)) {
    for (const file of [text, text.replace(/\.\w+$/, '.yaml')]) {
      if (!held.has(file)) continue;
      const copy = join(to, 'statements', file);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(statements, file), copy);
    }
  }
  for (const entry of readdirSync(from)) {
    if (entry !== 'statements') cpSync(join(from, entry), join(to, entry), { recursive: true });
  }
  if (!existsSync(join(to, 'archive.yaml'))) writeFileSync(join(to, 'archive.yaml'), description);
  const themes = join('content', 'themes.yaml');
  if (!existsSync(join(to, 'themes.yaml')) && existsSync(themes)) {
    copyFileSync(themes, join(to, 'themes.yaml'));
  }
  return Math.min(limit, texts.length);
}

/** At most `limit` of a list, spread over the whole of it, the same ones each time. */
export function evenly<T>(list: readonly T[], limit: number): T[] {
  const count = Math.min(limit, list.length);
  return Array.from({ length: count }, (_, index) => {
    return list[Math.floor((index * list.length) / count)] as T;
  });
}
