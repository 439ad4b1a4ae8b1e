import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngOf } from '../../src/preview/png.ts';

/** The pixels of a PNG as this project writes them, read back by the standard's own layout. */
function pixelsOf(png: Uint8Array): { width: number; height: number; pixels: number[] } {
  const bytes = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks[bytes.toString('latin1', at + 4, at + 8)] = bytes.subarray(
      at + 8,
      at + 8 + bytes.readUInt32BE(at),
    );
  const [width, height, colourType] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]];
  const rows = inflateSync(chunks['IDAT'] ?? '');
  const colours = chunks['PLTE'];
  expect(colourType).toBe(colours ? 3 : 2);
  const row = colours ? width : width * 3;
  const pixels = Array.from({ length: height }, (_, y) => {
    const start = y * (1 + row);
    expect(rows[start]).toBe(0);
    const own = [...rows.subarray(start + 1, start + 1 + row)];
    return colours
      ? own.flatMap((number) => [...colours.subarray(number * 3).subarray(0, 3)])
      : own;
  }).flat();
  return { width, height, pixels };
}

test('every pixel comes back, without its transparency', () => {
  const pictures = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .chain(([width, height]) =>
      fc
        .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
        .map((rgba) => ({ width, height, rgba })),
    );
  fc.assert(
    fc.property(pictures, ({ width, height, rgba }) => {
      const seen = pixelsOf(pngOf(rgba, width, height));
      expect(seen).toEqual({ width, height, pixels: [...rgba].filter((_, at) => at % 4 !== 3) });
    }),
  );
});

test.each([1, 2, 255, 256, 257, 300])('a picture of %i colours comes back', (colours) => {
  const rgba = Uint8Array.from({ length: 600 * 4 }, (_, at) => {
    const pixel = (at >> 2) % colours;
    return [pixel & 0xff, pixel >> 8, 7, 255][at % 4] ?? 0;
  });
  const png = pngOf(rgba, 30, 20);
  expect(pixelsOf(png).pixels).toEqual([...rgba].filter((_, at) => at % 4 !== 3));
  expect(Buffer.from(png).includes('PLTE')).toBe(colours <= 256);
});

test('pixels that are too few or too many are refused', () => {
  expect(() => pngOf(new Uint8Array(4), 2, 1)).toThrow(RangeError);
  expect(() => pngOf(new Uint8Array(12), 2, 1)).toThrow(RangeError);
});

test('it begins and ends as the standard says', () => {
  const png = Buffer.from(pngOf(new Uint8Array([1, 2, 3, 4]), 1, 1));
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(png.toString('hex').endsWith('49454e44ae426082')).toBe(true);
});
