import type { Example } from './example.ts';

/** What the bytes of a text can have against them. */
export const examplesOfBytes = {
  'bytes/not-utf-8': {
    files: { 'statements/visit.txt': 'Communiqué\n' },
    savedAs: 'latin1',
    at: 'statements/visit.txt:1:10',
    what: 'Byte E9 (hexadecimal) is not UTF-8.',
  },
  'bytes/utf-16': {
    files: { 'statements/visit.txt': '\ufeffJoint communiqué\n' },
    savedAs: 'utf16le',
    at: 'statements/visit.txt:1:1',
    what: 'The file begins with the byte-order mark of UTF-16.',
  },
  'bytes/nul': {
    files: { 'statements/visit.txt': 'Joint\0communiqué\n' },
    at: 'statements/visit.txt:1:6',
    what: 'The file holds a NUL byte.',
  },
  'bytes/blank': {
    files: { 'statements/visit.txt': ' \n\n' },
    at: 'statements/visit.txt:1:1',
    what: 'The file holds nothing but blanks.',
  },
  'bytes/bom': {
    files: { 'statements/visit.txt': '\ufeffThe two ministers met in Oslo.\n' },
    at: 'statements/visit.txt:1:1',
    what: 'The file begins with a byte-order mark.',
  },
  'bytes/carriage-return': {
    files: { 'statements/visit.txt': 'The two ministers met.\r\nThey will meet again.\r\n' },
    at: 'statements/visit.txt:1:23',
    what: 'Lines end in CR LF.',
  },
  'bytes/control-character': {
    files: { 'statements/visit.txt': 'The two mini\u001fsters met in Oslo.\n' },
    at: 'statements/visit.txt:1:13',
    what: 'The control character U+001F stands in the text.',
  },
  'bytes/long-line': {
    files: { 'statements/visit.txt': `${'The two ministers met again. '.repeat(700)}\n` },
    at: 'statements/visit.txt:1:1',
    what: 'Line 1 has 20301 characters.',
  },
  'bytes/large-file': {
    files: { 'statements/visit.txt': 'The two ministers met again.\n'.repeat(40_000) },
    at: 'statements/visit.txt:1:1',
    what: 'The file has 1.2 million bytes in 40001 lines.',
  },
} satisfies Record<string, Example>;
