import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Prose, proseOf } from '../render/prose.ts';
import { archive, contentFolder } from './archive.ts';

/** A page of `content/pages/`, by its file's stem. */
export interface ProsePage extends Prose {
  stem: string;
}

const OWN = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** The archive's own prose, `about` first, the others by stem; where `about` is not written, the archive's description stands in. */
export function prosePages(): ProsePage[] {
  const folder = join(contentFolder(), 'pages');
  const stems = existsSync(folder)
    ? readdirSync(folder).flatMap((name) => OWN.exec(name)?.[1] ?? [])
    : [];
  const others = stems.filter((stem) => stem !== 'about').sort();
  const { title, description } = archive();
  const about = stems.includes('about')
    ? pageIn(folder, 'about')
    : { stem: 'about', ...proseOf(`# About ${title}\n\n${description}`, title) };
  return [about, ...others.map((stem) => pageIn(folder, stem))];
}

function pageIn(folder: string, stem: string): ProsePage {
  return { stem, ...proseOf(readFileSync(join(folder, `${stem}.md`), 'utf8'), stem) };
}
