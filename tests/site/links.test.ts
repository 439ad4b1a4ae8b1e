import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type BuiltSite, readPage, readSite } from './built-site.ts';
import { brokenLinks, brokenStylesheetLinks, unreachablePages } from './links.ts';

describe.each([
  ['at the root of a host', inject('site')],
  ['under a base path', inject('based')],
])('the archive %s', (_, served) => {
  const site = readSite(served.folder, served.base);

  test('has no broken link and no broken fragment', () => {
    expect(brokenLinks(site, publishedAt(site))).toEqual([]);
  });

  test('has stylesheets that find their files', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    const faults = sheets.flatMap((file) =>
      brokenStylesheetLinks(site, file, readFileSync(join(served.folder, file), 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  test('can be walked from its home page to every page', () => {
    const leadElsewhere = site.pages
      .filter((page) => page.html.includes('content="noindex"'))
      .map((page) => page.path);
    expect(unreachablePages(site).filter((path) => !leadElsewhere.includes(path))).toEqual([]);
  });
});

/** Where the archive says that it is published: the canonical address of its home page. */
function publishedAt(site: BuiltSite): string {
  const home = site.pages.find((page) => page.path === '');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home?.html ?? '')?.[1];
  if (!address?.endsWith(site.base)) throw new Error('the home page names no address of its own');
  return address;
}

describe('a planted fault is found:', () => {
  const page = (file: string, body: string) =>
    readPage(file, `<!doctype html><title>a</title><body>${body}`);
  const planted = (link: string) => {
    const pages = [page('index.html', link), page('themes/index.html', '<p id="scope">')];
    const files = new Set(['index.html', 'themes/index.html', 'statements/a.txt']);
    const site: BuiltSite = { base: '/archive/', files, pages };
    return brokenLinks(site, 'https://archive.example/archive/').map(({ fault }) => fault);
  };

  test.each([
    ['<a href="/archive/themes/#scope">', []],
    ['<a href="themes/?q=a">', []],
    ['<a href="statements/a.txt">', []],
    ['<a href="https://elsewhere.example/">', []],
    ['<link rel="canonical" href="https://archive.example/archive/themes/">', []],
    [
      '<link rel="canonical" href="https://archive.example/archive/theme/">',
      ['no such page or file'],
    ],
    ['<a href="/archive/theme/">', ['no such page or file']],
    ['<a href="/archive/themes/#scopes">', ['no such place in that page']],
    ['<a href="/archive/themes">', ['lacks its closing slash']],
    ['<a href="/themes/">', ['outside the base path /archive/']],
    ['<a href="javascript:alert(1)">', ['a javascript: address']],
    ['<img src="https://elsewhere.example/a.png">', ['loaded from another host']],
    ['<script src="//elsewhere.example/a.js"></script>', ['loaded from another host']],
    ['<svg><a href="nowhere/"></a></svg>', ['no such page or file']],
    ['<form action="/search/">', ['outside the base path /archive/']],
  ])('%s', (link, faults) => {
    expect(planted(link)).toEqual(faults);
  });

  test('a stylesheet’s missing font', () => {
    const site: BuiltSite = { base: '/', files: new Set(['assets/a.woff2']), pages: [] };
    const css =
      'a{src:url(/assets/a.woff2)}b{src:url("b.woff2")}c{src:url(https://elsewhere.example/)}';
    expect(brokenStylesheetLinks(site, 'assets/a.css', css)).toEqual([
      { page: 'assets/a.css', link: 'b.woff2', fault: 'no such file' },
      {
        page: 'assets/a.css',
        link: 'https://elsewhere.example/',
        fault: 'loaded from another host',
      },
    ]);
  });

  test('a page nothing leads to', () => {
    const pages = [
      page('index.html', '<a href="a/">'),
      page('a/index.html', '<a href="../">'),
      page('b/index.html', '<a href="../a/">'),
    ];
    expect(unreachablePages({ base: '/', files: new Set(), pages })).toEqual(['b/']);
  });
});
