import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { medianPage, weightOf } from '../../../scripts/bench/page-weight.ts';

const site = mkdtempSync(join(tmpdir(), 'concord-weight-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const css = 'a { color: red }';
const script = 'import{b}from"./b.js";b()';
const asked = 'export const b = () => {}';
const page = (words: string, more = '') =>
  `<!doctype html><html><head><link rel="stylesheet" href="/library/a.css"><link rel="icon" href="/icon.svg"></head><body><p class="words">${words}</p>${more}<script type="module" src="/library/a.js"></script></body></html>`;

function write(path: string, words: string): void {
  mkdirSync(join(site, dirname(path)), { recursive: true });
  writeFileSync(join(site, path), words);
}

beforeAll(() => {
  write('a.css', css);
  write('a.js', script);
  write('b.js', asked);
  write('statements/a/index.html', page('Few <span id="e1">words</span>.'));
  write('statements/b/index.html', page(`${Math.PI} ${Math.E} many words `.repeat(50)));
  write('statements/c/index.html', page('', `<p>${'0123456789 about it '.repeat(50)}</p>`));
});

test('a page weighs what it asks for, and what its scripts ask for, each compressed by itself', () => {
  const { css: sheets, scripts, html, whole } = weightOf(site, 'statements/a/index.html');
  expect(sheets).toBe(gzipSync(css).length);
  expect(scripts).toBe(gzipSync(script).length + gzipSync(asked).length);
  expect(whole).toBe(html + sheets + scripts);
});

test('the words of the statement are not weighed, what stands about them is', () => {
  const weigh = (name: string) => weightOf(site, `statements/${name}/index.html`).html;
  expect(Math.abs(weigh('a') - weigh('b'))).toBeLessThan(30);
  expect(weigh('c')).toBeGreaterThan(weigh('b') + 10);
});

test('the page in the middle is taken; a site without statements has none', () => {
  const a = weightOf(site, 'statements/a/index.html');
  expect(medianPage(site)).toEqual(a);
  expect(medianPage(join(site, 'statements'))).toBeNull();
});

test('a page that asks for what is not there is a fault', () => {
  write('statements/d/index.html', page('').replace('/library/a.css', '/gone.css'));
  expect(() => weightOf(site, 'statements/d/index.html')).toThrow(/gone\.css/);
  rmSync(join(site, 'statements/d'), { recursive: true });
});
