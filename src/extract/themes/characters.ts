/** What a UTF-16 unit is to a phrase: part of a word, white space, a hyphen inside a compound, an apostrophe, or none. */
export const OTHER = 0;
export const WORD = 1;
export const SPACE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;

const units = 0x10000;
const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const spaceUnit = /\s/;
// Hyphen-minus, hyphen, non-breaking hyphen, en dash; an em dash separates clauses and is none.
const hyphens = '-\u2010\u2011\u2013';
// Typewriter and typographic apostrophe, and the modifier letter that stands for it.
const apostrophes = "'\u2019\u02bc";

const kinds = new Uint8Array(units);
const folds = new Uint16Array(units);
for (let unit = 0; unit < units; unit += 1) {
  const character = String.fromCharCode(unit);
  kinds[unit] = kindOf(character);
  const lower = character.toLowerCase();
  folds[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
}
for (const apostrophe of apostrophes) folds[apostrophe.charCodeAt(0)] = 0x27;

function kindOf(character: string): number {
  if (apostrophes.includes(character)) return APOSTROPHE;
  if (hyphens.includes(character)) return HYPHEN;
  if (spaceUnit.test(character)) return SPACE;
  return wordUnit.test(character) ? WORD : OTHER;
}

/** Tells what the unit at a place is; past the end of the text it is `OTHER`. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff ? kindOfPair(text, at) : (kinds[unit] ?? OTHER);
}

/** Both halves of a letter beyond the first plane are parts of a word. */
function kindOfPair(text: string, at: number): number {
  const isSecond = text.charCodeAt(at) >= 0xdc00 && at > 0;
  const whole = text.codePointAt(isSecond ? at - 1 : at) ?? 0;
  return whole > 0xffff && wordUnit.test(String.fromCodePoint(whole)) ? WORD : OTHER;
}

/** Gives the unit at a place without its case and with one form of apostrophe; a unit keeps its length, so places hold. */
export function foldAt(text: string, at: number): number {
  return folds[text.charCodeAt(at)] ?? 0;
}

/** Gives the place after the word that stands at a place; an apostrophe between two letters belongs to the word. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind === WORD) at += 1;
    else if (kind === APOSTROPHE && at > from && kindAt(text, at + 1) === WORD) at += 2;
    else return at;
  }
}

/**
 * Gives the place after the gap between two words that stands at a place: white space, or one hyphen and the line
 * break it may stand before. It refuses to join two words over a dash set between spaces.
 */
export function endOfGap(text: string, from: number): number {
  let at = kindAt(text, from) === HYPHEN ? from + 1 : from;
  while (kindAt(text, at) === SPACE) at += 1;
  return at;
}

/**
 * Tells whether a word ends before a place; a possessive `'s` stays outside it.
 *
 *     Taiwan's future
 *           ^ ends here
 */
export function endsWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === WORD) return false;
  if (kind !== APOSTROPHE || kindAt(text, at + 1) !== WORD) return true;
  return foldAt(text, at + 1) === 0x73 && endOfWord(text, at + 1) === at + 2;
}
