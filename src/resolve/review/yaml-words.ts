/** What stands in a line to paste where a person has to decide; a record that still holds it is refused. */
export const UNFILLED = '…';

/**
 * Words as a YAML scalar on one line: quoted wherever a bare word could be read as something else.
 * It never changes them: what quotes cannot hold as it is stands escaped.
 *
 *     Wang Yi: "Four Partners"   "Wang Yi: \"Four Partners\""
 *            ^ would end a key
 */
export function yamlWords(words: string): string {
  const bare = /^[A-Za-z][A-Za-z0-9 ]*$/.test(words) && words.trim() === words;
  return bare && !/^(?:null|true|false)$/i.test(words) ? words : JSON.stringify(words);
}

/** A value with its note, on one line: `parties: { value: [CN, KE], note: "…" }`. */
export function suppliedLine(key: string, value: string, note = UNFILLED): string {
  return `${key}: { value: ${value}, note: ${JSON.stringify(note)} }`;
}
