/** A word, a number or a single mark of a text, with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where a paragraph ended before it: no name goes on across that. */
  readonly afterBreak: boolean;
}

const SPACE = 0;
const LETTER = 1;
const NUMBER = 2;
const SIGN = 3;

/** What each UTF-16 unit is; halves of a letter beyond the first plane are told together. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\s/u.test(character) ? SPACE : SIGN;
}

/**
 * Cuts words, numbers and single marks out of a text; white space only parts them.
 * Apostrophes and hyphens are tokens of their own, so that `China-Kenya` and `China’s` hold the word `China`.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = at;
    const kind = kindAt(text, at);
    at = after(text, at);
    if (kind === SPACE) continue;
    if (kind !== SIGN) while (at < length && kindAt(text, at) === kind) at = after(text, at);
    const afterBreak = start - end > 1 && /[\n\r]\s*[\n\r]/.test(text.slice(end, start));
    end = at;
    tokens.push({ text: text.slice(start, end), start, end, afterBreak });
  }
  return tokens;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return kinds[unit] ?? SIGN;
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

/** The place after the character at a place. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** One spelling for apostrophes and hyphens, so that a name matches however they are printed. */
export function foldMark(token: string): string {
  if (token.length > 1) return token;
  if (token === '’' || token === 'ʼ' || token === '‘') return "'";
  if (token === '‐' || token === '‑') return '-';
  return token;
}
