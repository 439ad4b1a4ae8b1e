import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngOf } from '../../src/preview/png.ts';

/** The pixels of a PNG as this project writes them, read back by the standard's own layout. */
function pixelsOf(png: Uint8Array): { width: number; height: number; pixels: number[] } {
  const bytes = Buffer.from(png);
  let data = Buffer.alloc(0);
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data = Buffer.concat([data, bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))]);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const rows = inflateSync(data);
  const pixels = Array.from({ length: height }, (_, y) => {
    const start = y * (1 + width * 3);
    expect(rows[start]).toBe(0);
    return [...rows.subarray(start + 1, start + 1 + width * 3)];
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

test('pixels that are too few or too many are refused', () => {
  expect(() => pngOf(new Uint8Array(4), 2, 1)).toThrow(RangeError);
  expect(() => pngOf(new Uint8Array(12), 2, 1)).toThrow(RangeError);
});

test('it begins and ends as the standard says', () => {
  const png = Buffer.from(pngOf(new Uint8Array([1, 2, 3, 4]), 1, 1));
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(png.toString('hex').endsWith('49454e44ae426082')).toBe(true);
});
