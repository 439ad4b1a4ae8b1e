import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { pageFile, writtenPages } from '../../src/loader/written-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

test('other work of the thread has its turn while pages are rendered one after the other', async () => {
  const render = rendering(async () => new Response('<p>Rendered.</p>'));
  let come = false;
  setImmediate(() => {
    come = true;
  });
  let before = 0;
  for (let page = 0; page < 100; page++) {
    await render(new Request(`http://localhost/people/${page}/`));
    if (!come) before++;
  }
  expect(readdirSync(join(folder, 'people'))).toHaveLength(100);
  expect(before).toBeLessThan(20);
});

type Render = (request: Request) => Promise<Response>;

/** How pages are rendered once a build has begun, over a rendering that waits for nothing. */
function rendering(usual: Render): Render {
  const { hooks } = writtenPages();
  const config = { outDir: pathToFileURL(`${folder}/`), base: '/' };
  hooks['astro:config:done']?.({ config } as never);
  let own = usual;
  const setPrerenderer = (given: (usual: { render: Render }) => { render: Render }) => {
    own = given({ render: usual }).render;
  };
  hooks['astro:build:start']?.({ setPrerenderer } as never);
  return own;
}
