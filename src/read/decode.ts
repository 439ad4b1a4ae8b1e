import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { positionAt, type SourceText, sourceText } from './source-text.ts';

/** A decoded text, or none where the bytes cannot be trusted, with what was noticed on the way. */
export interface Decoded {
  source: SourceText | null;
  diagnostics: Diagnostic[];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file of more bytes than this is probably more than one text. */
const LARGEST_USUAL_FILE = 1_000_000;

/** A line longer than this is probably a whole text pasted without its line breaks. */
const LONGEST_USUAL_LINE = 20_000;

/**
 * Decodes the bytes of a source text as strict UTF-8 and reports what stands in it that should not.
 * It never guesses another encoding and never mends a byte: what is odd is reported and kept.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const fatal = (
    rule: 'bytes/utf-16' | 'bytes/not-utf-8' | 'bytes/nul' | 'bytes/blank',
    what: string,
    at = { line: 1, column: 1 },
  ): Decoded => ({
    source: null,
    diagnostics: [report(rule, file, at, what)],
  });
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return fatal('bytes/utf-16', 'The file begins with the byte-order mark of UTF-16.');
  }
  if (looksLikeUtf16(bytes)) {
    return fatal('bytes/utf-16', 'Every other byte of the file is NUL, as in UTF-16.');
  }
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = sourceText(file, strict.decode(bytes.subarray(0, offset)));
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return fatal(
      'bytes/not-utf-8',
      `Byte ${byte} (hexadecimal) is not UTF-8.`,
      positionAt(before, before.text.length),
    );
  }
  const source = sourceText(file, text);
  const nul = text.indexOf('\0');
  if (nul >= 0) return fatal('bytes/nul', 'The file holds a NUL byte.', positionAt(source, nul));
  if (text.trim() === '')
    return fatal(
      'bytes/blank',
      text === '' ? 'The file is empty.' : 'The file holds nothing but blanks.',
    );
  const large =
    bytes.length > LARGEST_USUAL_FILE
      ? [report('bytes/large-file', file, { line: 1, column: 1 }, sizeOf(bytes, source))]
      : [];
  return { source, diagnostics: [...large, ...oddities(source)] };
}

/**
 * Tells UTF-16 without a byte-order mark by its NUL bytes: in Latin letters every second byte is one, and the others are not.
 * It refuses to tell other scripts by their bytes.
 */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const looked = Math.min(bytes.length, 4096) & ~1;
  const nuls = [0, 0];
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) nuls[i & 1] = (nuls[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  return looked >= 4 && Math.max(even, odd) > looked * 0.3 && Math.min(even, odd) < looked * 0.05;
}

/** The offset of the first byte that breaks UTF-8: the end of the longest valid beginning, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // What halving accepts may end within a character that is never completed: that one begins the fault.
  while (low > 0 && !decodes(bytes.subarray(0, low), false)) low--;
  return low;
}

function sizeOf(bytes: Uint8Array, { lineStarts }: SourceText): string {
  const lines = lineStarts.length === 1 ? '1 line' : `${lineStarts.length} lines`;
  return `The file has ${(bytes.length / 1e6).toFixed(1)} million bytes in ${lines}.`;
}

function decodes(bytes: Uint8Array, unfinished: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}

function oddities(source: SourceText): Diagnostic[] {
  const { file, text } = source;
  const found: Diagnostic[] = [];
  if (text.charCodeAt(0) === 0xfeff) {
    found.push(
      report('bytes/bom', file, { line: 1, column: 1 }, 'The file begins with a byte-order mark.'),
    );
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const lone = text.charCodeAt(carriageReturn + 1) !== 10;
    found.push(
      report(
        'bytes/carriage-return',
        file,
        positionAt(source, carriageReturn),
        lone ? 'A line ends in a lone carriage return.' : 'Lines end in CR LF.',
      ),
    );
  }
  const control = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    found.push(
      report(
        'bytes/control-character',
        file,
        positionAt(source, control.index),
        `The control character U+${code} stands in the text.`,
      ),
    );
  }
  for (let i = 0; i < source.lineStarts.length; i++) {
    const start = source.lineStarts[i] as number;
    const length = (source.lineStarts[i + 1] ?? text.length) - start;
    if (length <= LONGEST_USUAL_LINE) continue;
    found.push(
      report(
        'bytes/long-line',
        file,
        { line: i + 1, column: 1 },
        `Line ${i + 1} has ${length} characters.`,
      ),
    );
    break;
  }
  return found;
}
