import { h } from 'hastscript';
import { readProseFiles } from '../read/prose-files.ts';
import { htmlOf } from '../render/html.ts';
import { type Prose, proseOf } from '../render/prose.ts';
import { archive, contentFolder } from './archive.ts';

/** A page of `content/pages/`, by its file's stem. */
export interface ProsePage extends Prose {
  stem: string;
}

/** The archive's own prose, `about` first, the others by stem; where `about` is not written, the archive's description stands in. */
export function prosePages(): ProsePage[] {
  const { pages } = readProseFiles(contentFolder());
  const { title, description } = archive();
  const written = [...pages].map(([stem, words]) => ({ stem, ...proseOf(words, stem) }));
  const about = written.find(({ stem }) => stem === 'about') ?? {
    stem: 'about',
    title: `About ${title}`,
    // The home page is described by the archive's own words, and no two pages by the same.
    description: `What ${title} says of itself.`,
    // What archive.yaml says is plain words, not Markdown.
    html: htmlOf([h('p', description)]),
  };
  return [about, ...written.filter(({ stem }) => stem !== 'about')];
}
