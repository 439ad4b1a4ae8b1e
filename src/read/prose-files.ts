import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { outside, readInside, standingAt } from './archive-folder.ts';
import { decode } from './decode.ts';

/** The archive's own pages in Markdown, by the file's stem, in the order of the stems. */
export interface ProseFiles {
  readonly pages: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const PAGE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/**
 * Reads the pages that an archive writes about itself; a folder without any has none.
 * It never mends a page: one whose bytes cannot be trusted is reported and left out.
 */
export function readProseFiles(root: string): ProseFiles {
  const pages = new Map<string, string>();
  const standing = standingAt(root, 'pages');
  if (standing === 'outside') return { pages, diagnostics: [outside('pages')] };
  if (standing !== 'folder') return { pages, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  for (const name of readdirSync(join(root, 'pages')).sort()) {
    const stem = PAGE.exec(name)?.[1];
    if (stem === undefined) continue;
    const file = `pages/${name}`;
    const { bytes, diagnostics: unread } = readInside(root, file);
    diagnostics.push(...unread);
    if (bytes === null) continue;
    const { source, diagnostics: faults } = decode(file, bytes);
    // How a page of prose was saved is nobody's concern; whether its words can be trusted is.
    diagnostics.push(...faults.filter(({ severity }) => severity === 'error'));
    if (source) pages.set(stem, source.text.replace(/^\ufeff/, ''));
  }
  return { pages, diagnostics };
}

const PICTURE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.svg$/;

/** The pictures that stand beside the archive's own pages, by the file's stem; those that cannot be read are left out. */
export function readPictures(root: string): ReadonlyMap<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  if (standingAt(root, 'pages') !== 'folder') return pictures;
  for (const name of readdirSync(join(root, 'pages')).sort()) {
    const stem = PICTURE.exec(name)?.[1];
    const bytes = stem === undefined ? null : readInside(root, `pages/${name}`).bytes;
    if (stem !== undefined && bytes) pictures.set(stem, bytes);
  }
  return pictures;
}
