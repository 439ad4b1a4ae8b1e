import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const keys = ['title', 'dates', 'kind', 'place', 'parties', 'participants', 'publisher', 'url'];

describe('the nearest known word', () => {
  it.each([
    ['titel', 'title'],
    ['publsher', 'publisher'],
    ['partys', 'parties'],
    ['KIND', 'kind'],
    ['urls', 'url'],
    ['particpants', 'participants'],
  ])('%s → %s', (word, known) => {
    expect(nearest(word, keys)).toBe(known);
  });

  it.each([['zzzz'], ['authority'], ['ab'], ['']])('none for %j', (word) => {
    expect(nearest(word, keys)).toBeNull();
  });

  it('of two as near the first', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });
});
