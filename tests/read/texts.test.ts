import { describe, expect, it } from 'vitest';
import { openArchive, readText } from '../../src/loader/open-archive.ts';
import { decode } from '../../src/read/decode.ts';
import { diagnosticsOf, folderOf, places, plain } from './folder.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const faults = (content: string | Uint8Array) => places(diagnosticsOf({ 'a.txt': content }));

describe('bytes that stop a text', () => {
  it.each([
    ['a byte of another encoding', bytes('First line.\nCaf', [0xe9], ' society.'), '2:4', 'E9'],
    ['a character cut off at the end', bytes('Xi’an and Bei', [0xe2, 0x80]), '1:14', 'E2'],
    ['a character broken within', bytes('ab\n\ncd', [0xe2, 0x82], 'x'), '3:3', 'E2'],
    ['a byte after a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0xff]), '1:4', 'FF'],
    ['a lone surrogate', bytes('ab', [0xed, 0xa0, 0x80]), '1:3', 'ED'],
  ])('not UTF-8: %s', (_, content, at, byte) => {
    const found = decode('a.txt', content);
    expect(found.source).toBeNull();
    expect(places(found.diagnostics)).toEqual([`a.txt:${at} error bytes/not-utf-8`]);
    expect(found.diagnostics[0]?.what).toContain(`Byte ${byte} `);
  });

  it('UTF-16, by its mark', () => {
    expect(faults(bytes([0xff, 0xfe], Buffer.from(plain, 'utf16le') as never))).toEqual([
      'a.txt:1:1 error bytes/utf-16',
    ]);
    expect(faults(bytes([0xfe, 0xff, 0, 65]))).toEqual(['a.txt:1:1 error bytes/utf-16']);
  });

  it('UTF-16 without its mark, by its bytes', () => {
    for (const encoded of [Buffer.from(plain, 'utf16le'), Buffer.from(plain, 'utf16le').swap16()])
      expect(faults(encoded)).toEqual(['a.txt:1:1 error bytes/utf-16']);
  });

  it('NUL, with its place', () => {
    expect(faults('One.\nTw\0o.')).toEqual(['a.txt:2:3 error bytes/nul']);
  });

  it('nothing, or nothing but blanks', () => {
    expect(faults('')).toEqual(['a.txt:1:1 error bytes/blank']);
    expect(faults(' \n\t\n\u00a0\u3000\n')).toEqual(['a.txt:1:1 error bytes/blank']);
    expect(faults('\ufeff\n')).toEqual(['a.txt:1:1 error bytes/blank']);
  });
});

describe('oddities that are read all the same', () => {
  it('a byte-order mark', () => {
    expect(faults(`\ufeff${plain}`)).toEqual(['a.txt:1:1 warning bytes/bom']);
  });

  it('CR LF and a lone CR, where the first stands', () => {
    expect(faults(plain.replace(' met', '\r\nmet'))).toEqual([
      'a.txt:1:30 warning bytes/carriage-return',
    ]);
    const lone = diagnosticsOf({ 'a.txt': plain.replace(' met', '\rmet') });
    expect(places(lone)).toEqual(['a.txt:1:30 warning bytes/carriage-return']);
    expect(lone.map(({ what }) => what)).toContain('A line ends in a lone carriage return.');
  });

  it('a control character', () => {
    expect(faults(`Line.\n${plain.replace('met', 'm\u0007et')}`)).toEqual([
      'a.txt:2:32 warning bytes/control-character',
    ]);
  });

  it('a line of more than 20,000 characters, and not one of 20,000', () => {
    const words = 'They agreed to meet again. '.repeat(800);
    expect(faults(`${plain}${words.slice(0, 19_999)}\n`)).toEqual([]);
    expect(faults(`${plain}${words}\n`)).toEqual(['a.txt:2:1 warning bytes/long-line']);
  });

  it('a file of more than a million bytes, and not one of a million', () => {
    const line = 'They agreed to meet again.\n';
    const lines = line.repeat(Math.ceil(1_000_000 / line.length));
    expect(faults(lines.slice(0, 1_000_000))).toEqual([]);
    expect(faults(lines)).toEqual(['a.txt:1:1 warning bytes/large-file']);
  });

  it('negative control: a clean text has none', () => {
    expect(faults(plain)).toEqual([]);
  });

  it('keeps the words of a text with CR, LF and CR LF line by line', () => {
    const archive = openArchive(
      folderOf({ 'a.txt': `\ufeffOne met.\r\n\r\nTwo met.\r\rThree met.\n` }),
    );
    const [file] = archive.texts;
    const { statement } = readText(archive, file as NonNullable<typeof file>);
    expect(statement?.passages.map(({ line, text }) => [line, text])).toEqual([
      [1, 'One met.'],
      [3, 'Two met.'],
      [5, 'Three met.'],
    ]);
  });
});

describe('dates that no calendar has', () => {
  it('in the header: a warning at the date, and no header date', () => {
    const files = { 'a.txt': ` date 2021-02-30 ${plain.replace(' on 3 May 2011', '')}` };
    expect(places(diagnosticsOf(files))).toEqual(['a.txt:1:7 warning header/impossible-date']);
    const archive = openArchive(folderOf(files));
    const { statement } = readText(archive, archive.texts[0] as never);
    expect(statement?.date).toBeNull();
    expect(statement?.header).toMatchObject([{ is: 'date', text: 'date 2021-02-30' }]);
  });

  it('in the lead and in the dateline', () => {
    expect(faults(plain.replace('3 May', '31 June'))).toEqual([
      'a.txt:1:82 warning date/impossible',
    ]);
    expect(
      faults('NAIROBI, Feb. 30 (Reuters) - The ministers of the two states met here.'),
    ).toEqual(['a.txt:1:10 warning date/impossible']);
  });

  it('a weekday that is not the day’s, headers that disagree', () => {
    expect(faults(`Monday, May 13, 2021\n\n${plain.replace(' on 3 May 2011', '')}`)).toEqual([
      'a.txt:1:1 warning date/weekday-disagrees',
    ]);
    expect(
      faults(`Date: 2021-05-13\nDate: 2021-05-14\n\n${plain.replace(' on 3 May 2011', '')}`),
    ).toEqual(['a.txt:2:7 warning date/headers-disagree']);
  });

  it('figures that can be read two ways', () => {
    const met = plain.replace(' on 3 May 2011', '');
    const told = (head: string, text: string) =>
      diagnosticsOf({ 'a.txt': `${head}\n\n${text}` })
        .filter(({ rule }) => rule === 'date/two-readings')
        .map(({ line, column, what }) => `${line}:${column} ${what}`);
    expect(told('03/04/2011', met)).toEqual(['1:1 “03/04/2011” can be 2011-04-03 or 2011-03-04.']);
    expect(told('13/04/2011', met)).toEqual([]);
    expect(told('03/04/2011', met.replace('.', ' on 3 April.'))).toEqual([]);
  });

  it('are silent once accepted in the record, and only then', () => {
    const text = ` date 2021-02-30 ${plain.replace(' on 3 May 2011', '')}`;
    expect(
      places(diagnosticsOf({ 'a.txt': text, 'a.yaml': 'accept: [header/impossible-date]\n' })),
    ).toEqual([]);
    expect(
      places(diagnosticsOf({ 'a.txt': text, 'a.yaml': 'accept: [date/impossible]\n' })),
    ).toEqual(['a.txt:1:7 warning header/impossible-date']);
  });

  it('an error cannot be accepted', () => {
    expect(places(diagnosticsOf({ 'a.txt': 'a\0', 'a.yaml': 'accept: [bytes/nul]\n' }))).toEqual([
      'a.txt:1:2 error bytes/nul',
    ]);
  });
});

describe('work for the curator', () => {
  const notes = (files: Readonly<Record<string, string>>) =>
    diagnosticsOf(files)
      .filter(({ severity }) => severity === 'info')
      .map(({ rule }) => rule);
  const bare = 'The road to the coast was opened. It is long.\n';

  it('is listed where the text does not say', () => {
    expect(notes({ 'a.txt': bare })).toEqual([
      'date/none',
      'kind/unsure',
      'parties/unsure',
      'publisher/unknown',
      'title/derived',
    ]);
  });

  it('is done by the record, or accepted there', () => {
    const record = [
      'title: { value: The Road }',
      'dates: { event: { value: 1999-05 } }',
      'kind: { value: announcement }',
      'parties: { value: [PE, NO] }',
      'publisher: { value: reuters }',
    ];
    expect(notes({ 'a.txt': bare, 'a.yaml': record.join('\n') })).toEqual([]);
    expect(notes({ 'a.txt': bare, 'a.yaml': 'accept: [date/none, title/derived]\n' })).toEqual([
      'kind/unsure',
      'parties/unsure',
      'publisher/unknown',
    ]);
  });

  it('is not asked for while the record that may hold it is refused', () => {
    expect(notes({ 'a.txt': bare, 'a.yaml': 'knid: { value: other }\n' })).toEqual([]);
  });

  it('a date without a year is none', () => {
    const yearless = 'LIMA, May 12 (Reuters) - Peru and Norway agreed to build the road.\n';
    expect(notes({ 'a.txt': yearless })).toContain('date/none');
  });
});
