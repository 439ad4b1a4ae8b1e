import { type Example, plainFolder } from './example.ts';

/** A file of an example as a page shows it: its words, with the place the message is about apart. */
export interface ShownFile {
  path: string;
  /** What is to be said of the file instead of its words: that it is left out, or a link. */
  instead?: string;
  before: string;
  marked: string;
  after: string;
}

const LONGEST_SHOWN = 240;
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/;

/**
 * The files of an example, what cannot be seen in them written out: a byte as `‹E9›`, a character as `‹U+001F›`.
 * The first line of a file is not marked from its first column: there the message is about the whole file.
 *
 *     Communiqué saved as Latin 1   Communiqu‹E9›
 *              ^                             ^^^^ marked
 */
export function shownFiles({ files, links = {}, savedAs, at }: Example): ShownFile[] {
  const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
  const shown = Object.entries(files).map(([path, content], index): ShownFile => {
    if (content === null) return { ...plainWords(path, ''), instead: 'left out' };
    if (content.trim() === '') return { ...plainWords(path, ''), instead: 'nothing but blanks' };
    const visible = (words: string) => written(words, index === 0 ? savedAs : undefined);
    const start = path === file ? offsetOf(content, Number(line), Number(column)) : 0;
    if (start === 0) return plainWords(path, shortened(visible(content)));
    const length = lengthOfPlace(content.slice(start));
    return {
      path,
      before: visible(content.slice(0, start)),
      marked: visible(content.slice(start, start + length)),
      after: shortened(visible(content.slice(start + length))),
    };
  });
  const leading = Object.entries(links).map(([path, target]) => ({
    ...plainWords(path, ''),
    instead: `a link to ${target}`,
  }));
  const all = [...shown, ...leading];
  // Where nothing differs from the plain folder, its text is what the message is about.
  return all.length > 0 ? all : [plainWords(file, plainFolder[file] ?? '')];
}

function plainWords(path: string, words: string): ShownFile {
  return { path, before: words, marked: '', after: '' };
}

function offsetOf(content: string, line: number, column: number): number {
  const lines = content.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, words) => sum + words.length + 1, 0);
  return before + column - 1;
}

/** One unseen character, or the words up to the next sign that ends a value. */
function lengthOfPlace(words: string): number {
  if (unseen.test(words.charAt(0)) || words.charCodeAt(0) > 0x7f) return 1;
  return /^[^,.\]}\n]*/.exec(words)?.[0].trimEnd().length ?? 0;
}

function written(words: string, savedAs: Example['savedAs']): string {
  return [...words]
    .map((character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
      if (savedAs === 'latin1' && character > '\u007f') return `‹${code}›`;
      return unseen.test(character) ? `‹U+${code.padStart(4, '0')}›` : character;
    })
    .join('');
}

function shortened(text: string): string {
  const words = text.replace(/\n$/, '');
  return words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN).trimEnd()} …`;
}
