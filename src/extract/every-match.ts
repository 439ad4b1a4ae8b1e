/**
 * Every match of a pattern in a text, one behind the other, as `matchAll` gives them, without the copy of the pattern
 * that `matchAll` makes at each call: for patterns asked of every sentence the copies took longer than the search.
 * It refuses a pattern without the flag `g`, with which alone a search goes on.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`without the flag g: ${pattern}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += isPair(text, pattern) ? 2 : 1;
  }
  return found;
}

/** Tells whether the next character is two units long to a pattern. */
function isPair(text: string, { unicode, lastIndex }: RegExp): boolean {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
}
