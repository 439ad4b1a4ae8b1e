import { describe, expect, test } from 'vitest';
import { signed, whole } from '../../src/loader/previews.ts';

const picture = Uint8Array.from({ length: 300 }, (_, place) => (place * 7) % 256);
const kept = Buffer.from(signed('key', picture));

describe('a picture that is kept', () => {
  test('comes back as it was drawn', () => {
    expect([...(whole('key', kept) ?? [])]).toEqual([...picture]);
  });

  test.each([
    ['under another key', 'other', kept],
    ['cut short', 'key', kept.subarray(0, -1)],
    ['cut to nothing', 'key', kept.subarray(0, 0)],
    [
      'with a byte changed',
      'key',
      Buffer.from(kept.map((byte, place) => byte ^ Number(place === 9))),
    ],
    [
      'with its checksum changed',
      'key',
      Buffer.from(kept.map((byte, place) => byte ^ Number(place === 302))),
    ],
    ['as one that was kept without a checksum', 'key', Buffer.from(picture)],
  ])('is as good as none %s', (_, key, bytes) => {
    expect(whole(key, bytes)).toBeNull();
  });
});
