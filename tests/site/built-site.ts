import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';

/** A built archive and where it is served, as the setup hands it to the tests. */
export interface Served {
  folder: string;
  base: string;
  address: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    browser: string;
    site: Served;
    based: Served;
    large: Served;
  }
}

export interface Page {
  /** Its path below the base: `countries/ke/`; the home page's is empty. */
  path: string;
  html: string;
  tree: Root;
}

export interface BuiltSite {
  base: string;
  /** Every file's path in the folder. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
}

/** Reads a built folder: its files' names, and every HTML page parsed as a browser would. */
export function readSite(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { base, files: new Set(files), pages };
}

export function readPage(file: string, html: string): Page {
  return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, tree: rehype().parse(html) };
}

/** Every element of a page, in order. */
export function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  const visit = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      visit(child.tagName === 'template' && child.content ? child.content : child);
    }
  };
  visit(tree);
  return found;
}

/** The words of an element. */
export function wordsOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : '',
    )
    .join('');
}
