import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSpace, unevenSpace } from '../../src/read/spaces.ts';

describe('white space replaced by a space', () => {
  const text = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r', '\u00a0', '\u2009', 'a') });

  it('is the same one for one, plain spaces left as they are', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(words.replace(otherSpace, ' ')).toBe(words.replace(/\s/g, ' '));
      }),
    );
  });

  it('is the same stretch by stretch, single spaces left as they are', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(words.replace(unevenSpace, ' ')).toBe(words.replace(/\s+/g, ' '));
      }),
    );
  });
});
