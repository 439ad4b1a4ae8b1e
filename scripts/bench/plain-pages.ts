import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './same-folders.ts';

/** The most of a first line that is taken for a title. */
const TITLE = 200;

/**
 * Writes the texts of an archive as plain Markdown pages, title and body only, for programs that make a site of such
 * pages; signs that Markdown would take for its own are written so that they stay words. Returns how many there are.
 */
export function writePlainPages(content: string, to: string): number {
  mkdirSync(to, { recursive: true });
  const texts = filesBelow(join(content, 'statements')).filter((file) =>
    /\.(?:txt|md)$/.test(file),
  );
  for (const file of texts) {
    const words = readFileSync(join(content, 'statements', file), 'utf8');
    writeFileSync(join(to, `${nameOf(file)}.md`), plainPage(words));
  }
  return texts.length;
}

/** A text as a page of Markdown. */
export function plainPage(words: string): string {
  const lines = words.split(/\r?\n/);
  const title = (lines.find((line) => line.trim() !== '') ?? '').trim().slice(0, TITLE);
  const body = words
    .split(/\r?\n[ \t]*\r?\n/)
    .map((passage) =>
      passage
        .replace(/[&<>*_`[\]#\\~|$!{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/^[ \t]+/gm, '')
        .replace(/^(\d+)([.)])/gm, (_, digits: string, sign: string) => {
          return `${digits}&#${sign.charCodeAt(0)};`;
        })
        .replace(/^[-+=]/gm, (sign) => `&#${sign.charCodeAt(0)};`),
    )
    .join('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`;
}

/** A file's name as an address may have it. */
function nameOf(file: string): string {
  const stem = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return stem.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
}
