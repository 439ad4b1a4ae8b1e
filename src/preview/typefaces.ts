import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);
const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'] as const;

/** The weights that previews are set in, each in its files by script: the drawer reads neither WOFF2 nor variable fonts. */
const weights = [
  { family: 'source-serif-4', weight: 400 },
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 600 },
] as const;

let read: Font[] | undefined;

/** The project's own typefaces as the drawer takes them, read once. */
export function typefaces(): Font[] {
  read ??= weights.flatMap(({ family, weight }) =>
    scripts.map((script) => ({
      name: `${family} ${script}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(
        require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
      ),
    })),
  );
  return read;
}

/** A typeface by the name of its package, as the drawer asks for it: its scripts one after the other. */
export function familyOf(family: (typeof weights)[number]['family']): string {
  return scripts.map((script) => `${family} ${script}`).join(', ');
}

let drawable: RegExp | undefined;

/**
 * Tells whether the typefaces have every character of some words, by the ranges their packages state. Scripts they lack
 * (Chinese, Arabic) are left to the reader's own fonts on the pages, which a picture cannot do.
 */
export function canBeDrawn(words: string): boolean {
  drawable ??= rangesOf(require('@fontsource/source-serif-4/unicode.json'));
  return drawable.test(words);
}

/** `U+0000-00FF,U+0131` of each script as one pattern. */
function rangesOf(stated: Readonly<Record<string, string>>): RegExp {
  const ranges = scripts
    .flatMap((script) => (stated[script] ?? '').split(','))
    .map((range) => range.replace('U+', '').split('-'))
    .map((ends) => ends.map((end) => `\\u{${end}}`).join('-'));
  return new RegExp(`^(?!.*\\p{C})[${ranges.join('')}]*$`, 'u');
}
