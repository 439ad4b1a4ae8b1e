import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rehype } from 'rehype';
import { evenly } from './corpus.ts';

/** Bytes, each file compressed by itself as a host sends it (gzip). */
export interface PageWeight {
  /** The page without the words of its statement. */
  readonly html: number;
  readonly css: number;
  readonly scripts: number;
  readonly whole: number;
}

/** Statement pages that are weighed, spread over all of them. */
const SAMPLE = 200;

const reader = rehype();

/** The page of the median weight among a sample of a built site's statement pages; null where it has none. */
export function medianPage(site: string): PageWeight | null {
  const folder = join(site, 'statements');
  const pages = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join('statements', name, 'index.html'))
        .filter((page) => existsSync(join(site, page)))
        .sort()
    : [];
  const weights = evenly(pages, SAMPLE)
    .map((page) => weightOf(site, page))
    .sort((a, b) => a.whole - b.whole);
  return weights[Math.floor(weights.length / 2)] ?? null;
}

/** What a page weighs with the stylesheets and scripts it asks for, those that scripts ask for among them. */
export function weightOf(site: string, page: string): PageWeight {
  const tree = reader.parse(readFileSync(join(site, page), 'utf8'));
  const css = new Set<string>();
  const scripts = new Set<string>();
  for (const { tagName, properties } of elementsIn(tree)) {
    const { href, src, rel } = properties;
    if (tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet'))
      css.add(inSite(site, page, String(href)));
    if (tagName === 'script' && typeof src === 'string') scripts.add(inSite(site, page, src));
  }
  for (const script of scripts)
    for (const [, asked] of readFileSync(join(site, script), 'utf8').matchAll(IMPORTED))
      scripts.add(inSite(site, script, asked ?? ''));
  withoutWords(tree);
  const html = compressed(toHtml(tree));
  const sum = (files: Iterable<string>) =>
    [...files].reduce((whole, file) => whole + compressed(readFileSync(join(site, file))), 0);
  const weights = { html, css: sum(css), scripts: sum(scripts) };
  return { ...weights, whole: weights.html + weights.css + weights.scripts };
}

/** Modules asked for when a script is loaded: `import "./a.js"`, `import {b} from "./b.js"`. */
const IMPORTED = /\bimport\s*(?:[\w${},*\s]+?\bfrom\s*)?["']([^"']+\.js)["']/g;

function compressed(contents: string | Uint8Array): number {
  return gzipSync(contents).length;
}

/** The file an address on a page leads to; an address from the root may begin with the path the site lies below. */
function inSite(site: string, page: string, address: string): string {
  const path = address.replace(/[?#].*$/, '');
  if (!path.startsWith('/')) return join(dirname(page), path);
  const parts = path.split('/').slice(1);
  for (let from = 0; from < parts.length; from += 1) {
    const file = join(...parts.slice(from));
    if (existsSync(join(site, file))) return file;
  }
  throw new Error(`${page} asks for ${address}, which is not there`);
}

function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child);
}

/** Takes the words of the statement out of its page; what was marked in them stays. */
function withoutWords(tree: Nodes): void {
  for (const element of elementsIn(tree)) {
    const { className } = element.properties;
    if (element.tagName === 'p' && Array.isArray(className) && className.includes('words'))
      emptyTexts(element);
  }
}

function emptyTexts(element: Element): void {
  for (const child of element.children) {
    if (child.type === 'text') child.value = '';
    if (child.type === 'element') emptyTexts(child);
  }
}
