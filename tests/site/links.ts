import type { Element } from 'hast';
import { type BuiltSite, elementsOf, type Page } from './built-site.ts';

/** Attributes that hold an address. */
const addressAttributes = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'xLinkHref'];

/** A host no page may name: addresses that resolve to it are the archive's own. */
const here = 'https://here.invalid';

export interface Fault {
  page: string;
  link: string;
  fault: string;
}

/**
 * Every link of every page that leads nowhere: no such file, no such fragment, out of the base path, a folder without
 * its slash, an address that runs code. Links to other hosts are left to their hosts, but nothing may be loaded from one.
 */
export function brokenLinks(site: BuiltSite, published: string): Fault[] {
  const anchors = new Map(site.pages.map((page) => [page.path, anchorsOf(page)]));
  return site.pages.flatMap((page) =>
    linksOf(page).flatMap(({ element, link }) => {
      const fault = faultOf(site, page, element, link, published, anchors);
      return fault === null ? [] : [{ page: page.path, link, fault }];
    }),
  );
}

/** The pages that no chain of links from the home page leads to. */
export function unreachablePages(site: BuiltSite): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set<string>(['']);
  for (const path of reached) {
    const page = byPath.get(path);
    if (!page) continue;
    for (const { element, link } of linksOf(page)) {
      if (element.tagName !== 'a') continue;
      const target = URL.parse(link, here + site.base + path);
      if (target?.origin !== here) continue;
      const below = decodeURIComponent(target.pathname.slice(site.base.length));
      if (byPath.has(below)) reached.add(below);
    }
  }
  return site.pages.map((page) => page.path).filter((path) => !reached.has(path));
}

export function linksOf(page: Page): { element: Element; link: string }[] {
  return elementsOf(page.tree).flatMap((element) =>
    addressAttributes.flatMap((name) => {
      const value = element.properties[name];
      return typeof value === 'string' ? [{ element, link: value }] : [];
    }),
  );
}

function anchorsOf(page: Page): Set<string> {
  return new Set(
    elementsOf(page.tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
  );
}

function faultOf(
  site: BuiltSite,
  page: Page,
  element: Element,
  link: string,
  published: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const url = URL.parse(link, here + site.base + page.path);
  if (url === null) return 'not an address';
  if (url.protocol === 'mailto:') return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `a ${url.protocol} address`;
  if (url.origin !== here && !url.href.startsWith(published)) {
    return element.tagName === 'a' ? null : 'loaded from another host';
  }
  if (!url.pathname.startsWith(site.base)) return `outside the base path ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    return site.files.has(`${path}/index.html`)
      ? 'lacks its closing slash'
      : 'no such page or file';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '') return null;
  const there = anchors.get(path);
  return there === undefined || there.has(fragment) ? null : 'no such place in that page';
}

/** The files a stylesheet asks for that are not there. */
export function brokenStylesheetLinks(site: BuiltSite, file: string, css: string): Fault[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, link = '']) => {
    const url = URL.parse(link, here + site.base + file);
    if (url?.protocol === 'data:') return [];
    const inside = url?.origin === here && url.pathname.startsWith(site.base);
    if (inside && site.files.has(decodeURIComponent(url.pathname.slice(site.base.length))))
      return [];
    return [{ page: file, link, fault: inside ? 'no such file' : 'loaded from another host' }];
  });
}
