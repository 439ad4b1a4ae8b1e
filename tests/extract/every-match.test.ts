import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../src/extract/every-match.ts';

describe('every match of a pattern', () => {
  const patterns = [/\p{Lu}\p{L}*/gu, /(?<=\s)\S/g, /(?<word>l+)|o/g, /x*/g, /x*/gu, /nothing/g];
  it.each(patterns)('is what matchAll gives: %s', (pattern) => {
    for (const text of ['', 'Hello, World of  Xxx', '𝔘x 王毅 Ab', '\ud835']) {
      pattern.lastIndex = 3;
      expect(everyMatch(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern))]);
      expect(pattern.lastIndex).toBe(0);
    }
  });

  it('refuses a pattern that would find its first match for ever', () => {
    expect(() => everyMatch('a', /a/)).toThrow(TypeError);
  });
});
