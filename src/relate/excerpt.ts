/** A part of a passage's text, cut at blanks; `start` and `end` count UTF-16 units of the whole. */
export interface Excerpt {
  text: string;
  start: number;
  end: number;
}

/**
 * The part of a text of at most about `most` characters that holds the words from `start` to `end`, whole words only.
 * It never cuts the words themselves, nor inside a character; a text short enough comes back whole.
 *
 *     …and the two sides agreed to deepen Belt and Road cooperation in ports, roads…
 *                                         ^ start        ^ end
 */
export function excerptAround(text: string, start: number, end: number, most: number): Excerpt {
  if (text.length <= most) return { text, start: 0, end: text.length };
  const room = Math.max(0, most - (end - start));
  const before = Math.max(0, Math.min(start - Math.floor(room / 3), text.length - most));
  const after = Math.min(text.length, Math.max(end, before + most));
  const from = before === 0 ? 0 : wordStart(text, before, start);
  const to = after === text.length ? after : wordEnd(text, after, end);
  return { text: text.slice(from, to), start: from, end: to };
}

/** The first word that begins at or after a place; where there is none before `limit`, the limit. */
function wordStart(text: string, place: number, limit: number): number {
  const blank = text.indexOf(' ', place - 1);
  return blank === -1 || blank + 1 > limit ? limit : blank + 1;
}

/** The last blank before a place; where there is none after `limit`, the limit. */
function wordEnd(text: string, place: number, limit: number): number {
  const blank = text.lastIndexOf(' ', place);
  return Math.max(blank, limit);
}
