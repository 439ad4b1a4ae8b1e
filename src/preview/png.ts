import { crc32, deflateSync } from 'node:zlib';

/** What every PNG begins with. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const RED_GREEN_BLUE = 2;

/**
 * A picture without transparency as a PNG, by Node's own compression, which takes half the time of the drawing
 * package's. Shapes: four bytes a pixel, the fourth passed over; rows from the top. Source: ISO/IEC 15948.
 * Errors: throws where the pixels are fewer or more than the picture has.
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  if (pixels.length !== width * height * 4)
    throw new RangeError(`${pixels.length} bytes are no picture of ${width} × ${height}`);
  const row = 1 + width * 3;
  const rows = Buffer.alloc(row * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    // Each row begins with 0: its bytes stand as they are.
    for (let to = y * row + 1; to < (y + 1) * row; to += 3, from += 4) {
      rows[to] = pixels[from] as number;
      rows[to + 1] = pixels[from + 1] as number;
      rows[to + 2] = pixels[from + 2] as number;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, RED_GREEN_BLUE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
