/** Characters that would move a terminal's cursor, turn its writing round, or show nothing. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Words of a source as a terminal can show them on one line: white space is one space, what is invisible or commands the
 * terminal is shown as `�`, and what is too long ends in `…`.
 *
 *     "Kenya\u001b[2Jand China", 12   "Kenya�[2Jan…"
 *           ^^^^^^ would clear the screen
 */
export function printable(words: string, width: number): string {
  const line = words
    .replace(/[\t\n\v\f\r \u00a0\u2028\u2029]+/g, ' ')
    .trim()
    .replace(unprintable, '\ufffd');
  if (line.length <= width) return line;
  // A character outside the basic plane is two units: it is never cut in half.
  const cut = line.slice(0, width - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
