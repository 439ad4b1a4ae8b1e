import { expect, test } from 'vitest';
import { pageFile } from '../../src/loader/written-pages.ts';

test.each([
  ['http://localhost/people/wang-yi/', '/', 'people/wang-yi/index.html'],
  ['http://localhost/archive/people/wang-yi/', '/archive/', 'people/wang-yi/index.html'],
  ['http://localhost/archive/', '/archive/', 'index.html'],
  ['http://localhost/themes/a%20b/', '/', 'themes/a b/index.html'],
])('%s is written by us', (address, base, file) => {
  expect(pageFile(address, base)).toBe(file);
});

test.each([
  ['an address outside the base', 'http://localhost/other/people/', '/archive/'],
  ['the error page, a file of its own', 'http://localhost/404/', '/'],
  ['a file', 'http://localhost/feed.xml', '/'],
])('%s is left to Astro', (_, address, base) => {
  expect(pageFile(address, base)).toBeNull();
});
