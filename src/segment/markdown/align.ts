import { characterReference } from './character-reference.ts';

/** Characters of a value and where they stand in the file: `text[i]` at `offset + i`, unless a reference stands there. */
export interface Run {
  readonly text: string;
  readonly offset: number;
  /** The characters of the file it stands for: as many as `text` has, or those of a character reference. */
  readonly length: number;
}

/** How the characters of a value were written: with Markdown's escapes and references, as they are, or quoted in YAML. */
export type Written = 'markdown' | 'as it is' | 'quoted';

/** What may stand in the file between two characters of a value, besides escapes: line prefixes, marks, quotes. */
const between: Readonly<Record<Written, RegExp>> = {
  markdown: /[\s<>*_`~[\]!|]/,
  'as it is': /[\s>`]/,
  quoted: /[\s\\'"]/,
};
const punctuation = /[!-/:-@[-`{-~]/;

/**
 * Finds the characters of a parsed value in the stretch of the file it was parsed from, what parsing undid left out.
 * It refuses a value whose characters do not stand there in order: null.
 *
 *     \### and &amp;      ### and &
 *      ^^^^^^^ ^^^^^      two runs: the escape's backslash is skipped, the reference stands for one character
 */
export function align(file: string, start: number, end: number, value: string, written: Written) {
  const runs: Run[] = [];
  let at = start;
  let begun = { value: 0, file: start };
  const close = (until: number) => {
    if (until > begun.value)
      runs.push({
        text: value.slice(begun.value, until),
        offset: begun.file,
        length: until - begun.value,
      });
  };
  let i = 0;
  while (i < value.length) {
    if (at >= end) return null;
    const sign = file.charAt(at);
    const escaped =
      written === 'markdown' && sign === '\\' && punctuation.test(file.charAt(at + 1));
    const reference = written === 'markdown' && sign === '&' ? characterReference(file, at) : null;
    if (reference && value.startsWith(reference.means, i)) {
      close(i);
      runs.push({ text: reference.means, offset: at, length: reference.length });
      i += reference.means.length;
      at += reference.length;
      begun = { value: i, file: at };
    } else if (escaped) {
      if (value.charAt(i) !== file.charAt(at + 1)) return null;
      close(i);
      begun = { value: i, file: at + 1 };
      i++;
      at += 2;
    } else if (isBreak(sign) && written !== 'as it is' && /[ \r\n]/.test(value.charAt(i))) {
      // A line break of the file, with the white space around it, is one space.
      close(i);
      while (at < end && /[ \t\r\n]/.test(file.charAt(at))) at++;
      i++;
      while (isBreak(value.charAt(i))) i++;
      runs.push({ text: ' ', offset: at, length: 0 });
      begun = { value: i, file: at };
    } else if (sign === value.charAt(i)) {
      i++;
      at++;
    } else {
      if (!between[written].test(sign)) return null;
      close(i);
      at++;
      begun = { value: i, file: at };
    }
  }
  close(i);
  return runs;
}

function isBreak(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}
