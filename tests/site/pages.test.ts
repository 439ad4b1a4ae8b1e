import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { readPage, readSite } from './built-site.ts';
import { rulesOfHtml } from './html-rules.ts';
import { pageTypes } from './page-types.ts';
import { descriptionOf, notUnique, ofNoOneType, titleOf } from './pages.ts';

const served = inject('site');
const site = readSite(served.folder, served.base);
const validator = new HtmlValidate(rulesOfHtml);

/** What the validator has against a page, one line each. */
function faultsOf(path: string, html: string): string[] {
  return validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `/${path}:${line}:${column} ${ruleId}: ${message}`,
      ),
    );
}

/** Commas with a space before them at the edge of an element: those of our own sentences, whatever texts print. */
function spacedCommas(html: string): string[] {
  return (
    html.match(/[^<>]*(?:\s<\/(?:a|bdi|span)>|(?:<\/(?:a|bdi|span)>|<(?:bdi|span)[^>]*>)\s+),/g) ??
    []
  );
}

describe('every page', () => {
  test('is of one type, and each type has a page', () => {
    expect(ofNoOneType(site)).toEqual([]);
    const without = pageTypes.filter(
      ({ path, onlyOnceChanged }) =>
        !onlyOnceChanged && !site.pages.some((page) => path.test(page.path)),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('puts no space before a comma behind a link or a name', () => {
    expect(spacedCommas('<a href="/">Xi</a>, <bdi>President</bdi>')).toHaveLength(0);
    for (const spaced of [
      '<a href="/">Xi</a>\n, <bdi>President</bdi>',
      '<a href="/">7 </a>, 9',
      'Atom<span> , all</span>',
    ])
      expect(spacedCommas(spaced)).toHaveLength(1);
    const spaced = site.pages.flatMap(({ path, html }) =>
      spacedCommas(html).map((found) => `/${path}: ${found}`),
    );
    expect(spaced).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(notUnique(site.pages, titleOf)).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(notUnique(site.pages, descriptionOf)).toEqual([]);
  });

  test('is valid HTML', () => {
    expect(site.pages.flatMap(({ path, html }) => faultsOf(path, html))).toEqual([]);
  });

  test('holds no script and no style of its own', () => {
    const faults = site.pages.flatMap(({ path, html }) => inlineCode(path, html));
    expect(faults).toEqual([]);
  });
});

function inlineCode(path: string, html: string): string[] {
  // Data for search engines is not run, and has no sign in it that could end it.
  const code = html.replace(/<script type="application\/ld\+json">[^<>]*<\/script>/g, '');
  const found = code.match(/<style|<script(?![^>]*\ssrc=)[^>]*>|\sstyle=|\son[a-z]+="/g) ?? [];
  return found.map((words) => `/${path}: ${words}`);
}

describe('a planted fault is found:', () => {
  const one = readPage('a/index.html', '<title>A</title><meta name="description" content="a">');
  const two = readPage('b/index.html', '<title>A</title><meta name="description" content="b">');
  const none = readPage('c/index.html', '<title> </title>');

  test('a title of two pages', () => {
    expect(notUnique([one, two], titleOf)).toEqual(['“A”: /a/, /b/']);
    expect(notUnique([one, two], descriptionOf)).toEqual([]);
  });

  test('a page without title and description', () => {
    expect(notUnique([one, none], titleOf)).toEqual(['“”: /c/']);
    expect(notUnique([one, none], descriptionOf)).toEqual(['“”: /c/']);
  });

  test('a page of no type', () => {
    expect(ofNoOneType({ base: '/', files: new Set(), pages: [one] })).toEqual(['a/']);
  });

  test.each([
    ['<p id="a">1</p><p id="a">2</p>', 'no-dup-id'],
    ['<img src="a.png">', 'wcag/h37'],
    ['<h1>a</h1><h3>b</h3>', 'heading-level'],
    ['<span><div>a</div></span>', 'element-permitted-content'],
    ['<script src="https://elsewhere.example/a.js"></script>', 'require-sri'],
    ['<button>a</button>', 'no-implicit-button-type'],
    ['<p style="color: red">a</p>', 'no-inline-style'],
  ])('%s', (body, rule) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
    expect(faultsOf('a.html', html).join('\n')).toContain(` ${rule}: `);
  });

  test.each([
    '<style>a{}</style>',
    '<script>a()</script>',
    '<p style="a:b">',
    '<p onclick="a()">',
    '<script type="application/ld+json">{}<!--</script>',
    '<script type="application/ld+json" id="a">{}</script>',
  ])('%s', (html) => {
    expect(inlineCode('', html)).toHaveLength(1);
    expect(inlineCode('', '<script type="module" src="/a.js"></script>')).toEqual([]);
    expect(inlineCode('', '<script type="application/ld+json">{}</script>')).toEqual([]);
  });
});
