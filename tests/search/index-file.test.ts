import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentsOf, pageIds, SIGNATURE, withoutOrders } from '../../src/search/index-file.ts';
import { programQuestion } from '../../src/search/program-question.ts';

type Item = number | string | readonly Item[];

/** Writes CBOR by its rules. */
function cbor(item: Item): number[] {
  const head = (type: number, size: number) =>
    size < 24
      ? [(type << 5) | size]
      : size < 256
        ? [(type << 5) | 24, size]
        : [(type << 5) | 25, size >> 8, size & 255];
  if (typeof item === 'number') return head(0, item);
  if (typeof item === 'string') {
    const bytes = [...new TextEncoder().encode(item)];
    return [...head(3, bytes.length), ...bytes];
  }
  return [...head(4, item.length), ...item.flatMap(cbor)];
}

const pages = Array.from({ length: 300 }, (_, at): Item => [`en_${at}`, at * 7, '']);
const inOrder = pages.map((_, at) => at);
const meta = (orders: Item, named = 'Łódź') =>
  Uint8Array.from(cbor(['1.6.0', pages, [['a', named, 'en_1']], [], orders, ['title']]));

describe('a meta file', () => {
  it('names its pages', () => {
    expect(pageIds(meta([]))).toEqual(inOrder.map((at) => `en_${at}`));
  });

  it('does without an order that is the pages’ own', () => {
    const without = withoutOrders(meta([['place', inOrder]]));
    expect(without).toEqual(meta([]));
    expect(pageIds(without)).toHaveLength(300);
  });

  it('keeps its pages: another order is refused', () => {
    const other = [['place', [1, 0, ...inOrder.slice(2)]]];
    expect(() => withoutOrders(meta(other))).toThrow('the order “place” is another');
  });

  it('that ends too soon, or is none, is refused', () => {
    expect(() => pageIds(meta([]).subarray(0, 400))).toThrow();
    expect(() => pageIds(new TextEncoder().encode('<!doctype html>'))).toThrow();
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
