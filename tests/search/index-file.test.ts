import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describedIndex, finerChunks } from '../../src/search/finer-chunks.ts';
import { contentsOf, SIGNATURE } from '../../src/search/index-file.ts';
import { programQuestion } from '../../src/search/program-question.ts';
import { CborReader, type Item } from '../../src/search/read-cbor.ts';
import { chunkWords, fragmentPath, programMeta } from '../../src/search/stored-index.ts';
import { CborWriter } from '../../src/search/write-cbor.ts';

function cborOf(item: Item): Uint8Array {
  const writer = new CborWriter();
  const write = (one: Item): void => {
    if (typeof one === 'number') writer.number(one);
    else if (typeof one === 'string') writer.text(one);
    else {
      writer.list(one.length);
      for (const part of one) write(part);
    }
  };
  write(item);
  return writer.written();
}

describe('CBOR', () => {
  // The examples of RFC 8949, appendix A.
  it.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    [4_294_967_295, '1affffffff'],
    ['', '60'],
    ['IETF', '6449455446'],
    ['ü水', '65c3bce6b0b4'],
    [[1, [2, 3], [4, 5]], '8301820203820405'],
  ] as [Item, string][])('%j is %s', (item, hex) => {
    expect(Buffer.from(cborOf(item)).toString('hex')).toBe(hex);
  });

  it('is read as it was written', () => {
    const item = [['a'.repeat(300), 7], Array.from({ length: 70_000 }, (_, at) => at)];
    expect(new CborReader(cborOf(item), 0).item()).toEqual(item);
  });
});

const pages = Array.from({ length: 300 }, (_, at): Item => [`en_${at}`, at * 7, '']);
const inOrder = pages.map((_, at) => at);
const meta = (orders: Item, named = 'Łódź') =>
  cborOf(['1.6.0', pages, [['a', named, 'en_1']], [], orders, ['title']]);

describe('a meta file of Pagefind', () => {
  it('tells its pages and chunks', () => {
    const { version, pages: told, chunks, fields } = describedIndex(meta([['place', inOrder]]));
    expect([version, chunks, fields]).toEqual(['1.6.0', ['en_1'], ['title']]);
    expect(told).toEqual(inOrder.map((at) => ({ id: `en_${at}`, words: at * 7 })));
  });

  it('keeps its pages: another order is refused', () => {
    const other = [['place', [1, 0, ...inOrder.slice(2)]]];
    expect(() => describedIndex(meta(other))).toThrow('the order “place” is another');
  });

  it('that ends too soon, or is none, is refused', () => {
    expect(() => describedIndex(meta([]).subarray(0, 400))).toThrow();
    expect(() => describedIndex(new TextEncoder().encode('<!doctype html>'))).toThrow();
  });
});

/** A word as a chunk has it, with so many places. */
const placed = (word: string, places = 300): Item => [word, [[1, inOrder.slice(0, places)]], []];
const chunkOf = (words: readonly Item[]) => cborOf([words]);
/** The words of a chunk, read back. */
const wordsIn = (chunk: Uint8Array) => {
  const [words] = new CborReader(chunk, 0).item() as [[string, unknown, unknown][]];
  return words.map(([word]) => word);
};

describe('chunks divided anew', () => {
  const words = Array.from({ length: 600 }, (_, at) => `w${String(at).padStart(4, '0')}`);
  const own = [words.slice(0, 350), words.slice(350)];
  const chunks = own.map((some) => chunkOf(some.map((word) => placed(word))));
  const finer = finerChunks(chunks);

  it('are small, and hold every word once, as it was', () => {
    expect(finer.length).toBeGreaterThan(20);
    for (const one of finer) expect(one.words.length).toBeLessThan(9000);
    expect(finer.flatMap((one) => wordsIn(one.words))).toEqual(words);
    const entries = finer.flatMap(({ words: bytes }) => {
      const [held] = new CborReader(bytes, 0).item() as [Item[]];
      return held;
    });
    expect(entries).toEqual(words.map((word) => placed(word)));
  });

  it('begin with what tells them apart, and no more', () => {
    expect(finer[0]?.begins).toBe('');
    finer.slice(1).forEach(({ begins, words: bytes }, at) => {
      const last = wordsIn(finer[at]?.words ?? Uint8Array.of()).at(-1) ?? '';
      const [first = ''] = wordsIn(bytes);
      expect(first.startsWith(begins)).toBe(true);
      expect(last < begins).toBe(true);
      expect(last.startsWith(begins.slice(0, -1))).toBe(true);
    });
  });

  it('keep a word with those that begin with it, as long as it is short of too much', () => {
    const family = ['partner', 'partners', 'partnership'];
    // Each of three words fills a chunk by itself.
    const full = (word: string) => placed(word, 300) as readonly Item[];
    const heavy = (word: string, times: number): Item => [
      word,
      Array.from({ length: times }, () => [1, inOrder]),
      [],
    ];
    const kept = finerChunks([chunkOf([...family.map((word) => heavy(word, 10)), full('q')])]);
    expect(kept.map((one) => wordsIn(one.words))).toEqual([family, ['q']]);
    const apart = finerChunks([chunkOf(family.map((word) => heavy(word, 50)))]);
    expect(apart.map((one) => wordsIn(one.words))).toEqual(family.map((word) => [word]));
    // Three letters hold nothing together.
    const short = finerChunks([chunkOf(['abc', 'abcd', 'abce'].map((word) => heavy(word, 20)))]);
    expect(short.map((one) => wordsIn(one.words))).toEqual([['abc'], ['abcd'], ['abce']]);
  });

  it('are one without words where there are none', () => {
    const [only, ...others] = finerChunks([]);
    expect(wordsIn(only?.words ?? Uint8Array.of())).toEqual([]);
    expect([only?.begins, others]).toEqual(['', []]);
  });

  it('are refused where the words stand otherwise', () => {
    expect(() => finerChunks([...chunks].reverse())).toThrow('“w0000” stands behind “w0599”');
  });
});

describe('what the program is told of an index', () => {
  const stored = {
    version: '1.6.0',
    mark: '01234567',
    words: [70, 300, 70_000],
    beginnings: '',
    fields: ['title'],
  };

  it('calls pages and chunks by their numbers, and leaves no gap between chunks', () => {
    const last = '\u{10ffff}';
    const bytes = programMeta({ ...stored, beginnings: ' b c \ue000' });
    const chunks = [
      ['', `a${last}`, '0'],
      ['b', `b${last}`, '1'],
      ['c', `\ud7ff${last}`, '2'],
      ['\ue000', last, '3'],
    ];
    const told = ['1.6.0', stored.words.map((count, at) => [String(at), count, '']), chunks];
    expect(bytes).toEqual(cborOf([...told, [], [], ['title']] as Item));
  });

  it('is of this index: a chunk of another is refused', () => {
    const chunk = (mark: string) => new TextEncoder().encode(`${mark}words`);
    expect(Buffer.from(chunkWords(chunk('01234567'), stored)).toString()).toBe('words');
    expect(() => chunkWords(chunk('01234568'), stored)).toThrow('another search index');
    expect(() => chunkWords(chunk('').subarray(0, 3), stored)).toThrow();
  });

  it('finds pages from the last on', () => {
    expect(fragmentPath(0, 3)).toBe('fragment/2.pf_fragment');
    // A page more at the front moves none.
    expect(fragmentPath(1, 4)).toBe(fragmentPath(0, 3));
  });
});

describe('a file', () => {
  const words = Uint8Array.from(Buffer.from(`${SIGNATURE}words`));

  it.each([
    ['as it was written', Uint8Array.from(gzipSync(words))],
    ['unpacked on the way', words],
  ])('is read %s', async (_, file) => {
    expect(Buffer.from(await contentsOf(file)).toString()).toBe('words');
  });

  it('of something else is refused', async () => {
    const page = Uint8Array.from(Buffer.from('<!doctype html>'));
    await expect(contentsOf(page)).rejects.toThrow('no file of a search index');
    const cut = Uint8Array.from(gzipSync(words)).subarray(0, 20);
    await expect(contentsOf(cut as Uint8Array<ArrayBuffer>)).rejects.toThrow();
  });
});

describe('a question to the program', () => {
  it.each([
    ['"Côte d’Ivoire"', { words: 'cote divoire', asTyped: 'côte divoire', together: true }],
    ['One-China  U.S.', { words: 'onechina us', asTyped: 'onechina us', together: false }],
    ['ΟΔΟΣ', { words: 'οδοσ', asTyped: 'οδοσ', together: false }],
    ['ガ', { words: 'ガ', asTyped: 'ガ', together: false }],
    ['— “”', null],
    ['', null],
  ])('%s', (question, asked) => expect(programQuestion(question)).toEqual(asked));
});
