import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SyntheticTexts } from './synthetic.ts';

const description = `title: Bench
description: An archive built to be measured.
site: https://archive.example/
curator: { name: Nobody }
licence: CC0-1.0
`;

/** A corpus to be measured with. */
export interface Corpus {
  /** The folder that holds `statements/`. */
  readonly folder: string;
  /** Its texts, below `statements/`, in order. */
  readonly texts: readonly string[];
  readonly synthetic: () => SyntheticTexts;
}

/** Lists a folder's texts. Errors: the folder holds no `statements/`, or no text in it. */
export function openCorpus(folder: string): Corpus {
  const statements = join(folder, 'statements');
  if (!existsSync(statements)) throw new Error(`${folder} holds no folder "statements"`);
  const files = readdirSync(statements, { recursive: true, encoding: 'utf8' }).sort();
  const texts = files.filter((file) => /\.(?:txt|md)$/.test(file));
  if (texts.length === 0) throw new Error(`${statements} holds no text`);
  let made: SyntheticTexts | undefined;
  const synthetic = () => {
    const plain = texts.filter((file) => file.endsWith('.txt'));
    made ??= new SyntheticTexts(plain.map((file) => readFileSync(join(statements, file), 'utf8')));
    return made;
  };
  return { folder, texts, synthetic };
}

/**
 * Writes an archive of `size` texts of a corpus, taken evenly from all of it, and synthetic ones where it has not so many;
 * describes the archive where it does not describe itself; themes are the project's where it has none. Nothing is
 * written to the corpus. Returns how many texts are the corpus's own.
 */
export function writeArchive(corpus: Corpus, to: string, size: number): number {
  const { folder: from, texts } = corpus;
  const own = evenly(texts, size);
  for (const text of own) {
    for (const file of [text, text.replace(/\.\w+$/, '.yaml')]) {
      const source = join(from, 'statements', file);
      if (file !== text && !existsSync(source)) continue;
      const copy = join(to, 'statements', file);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(source, copy);
    }
  }
  for (let n = 1; n <= size - own.length; n += 1) addSynthetic(corpus, to, n);
  for (const entry of readdirSync(from)) {
    if (entry !== 'statements') cpSync(join(from, entry), join(to, entry), { recursive: true });
  }
  if (!existsSync(join(to, 'archive.yaml'))) writeFileSync(join(to, 'archive.yaml'), description);
  const themes = join('content', 'themes.yaml');
  if (!existsSync(join(to, 'themes.yaml')) && existsSync(themes)) {
    copyFileSync(themes, join(to, 'themes.yaml'));
  }
  return own.length;
}

/** Writes the nth synthetic text of a corpus into an archive. */
export function addSynthetic(corpus: Corpus, to: string, n: number): void {
  const { id, text } = corpus.synthetic().text(n);
  // No folder should hold a hundred thousand files.
  const folder = join(
    to,
    'statements',
    `synthetic-${String(Math.floor(n / 1000)).padStart(3, '0')}`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.txt`), text);
}

/** At most `limit` of a list, spread over the whole of it, the same ones each time. */
export function evenly<T>(list: readonly T[], limit: number): T[] {
  const count = Math.min(limit, list.length);
  return Array.from({ length: count }, (_, index) => {
    return list[Math.floor((index * list.length) / count)] as T;
  });
}
