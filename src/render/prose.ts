import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { aboutPictureAddress, addressOf } from './address.ts';
import { proseSchema } from './dom-schema.ts';

const processor = remark()
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, proseSchema)
  .freeze();

/** A page of the archive's own prose: its title, its first paragraph in plain words, and the rest as HTML. */
export interface Prose {
  title: string;
  description: string;
  html: string;
}

/**
 * Reads a page of the archive's own prose, written in Markdown: the first heading is the title.
 * Quotation marks and dashes stay as they were typed; raw HTML is dropped, and so is every picture but an SVG file that
 * stands beside the page, named as pages are. Only for prose of the archive's own: an
 * official text is not Markdown.
 */
export function proseOf(markdown: string, untitled: string): Prose {
  const tree = processor.parse(markdown);
  const heading = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const title = heading < 0 ? untitled : plainWords(tree.children[heading]);
  if (heading >= 0) tree.children.splice(heading, 1);
  const description = plainWords(tree.children.find((node) => node.type === 'paragraph'));
  const page = processor.runSync(tree);
  leadFromRoot(page);
  showPictures(page);
  layOutTables(page);
  return { title, description, html: toHtml(page) };
}

/** Addresses from the root are the archive's own: under a base path they begin with it. */
function leadFromRoot(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties;
    if (typeof href === 'string' && /^\/(?!\/)/.test(href)) node.properties.href = addressOf(href);
  }
  if ('children' in node) for (const child of node.children) leadFromRoot(child);
}

const PICTURE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/;

/** Pictures are published with the pages they stand beside; others are not shown. */
function showPictures(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.filter((child) => {
    showPictures(child);
    return !isPicture(child) || PICTURE.test(String(child.properties.src));
  }) as typeof node.children;
  for (const child of node.children)
    if (isPicture(child))
      child.properties = {
        src: aboutPictureAddress(String(child.properties.src)),
        alt: String(child.properties.alt ?? ''),
      };
}

/** A table may be wider than a phone and scrolls by itself; what Markdown aligns to the right is a number. */
function layOutTables(node: Nodes): void {
  if (!('children' in node)) return;
  for (const [at, child] of node.children.entries()) {
    layOutTables(child);
    if (child.type !== 'element') continue;
    const { align, ...others } = child.properties;
    if (align !== undefined)
      child.properties = { ...others, ...(align === 'right' && { className: ['number'] }) };
    if (child.tagName !== 'table') continue;
    const label = plainWords(child.children.find(isElement)).replace(/\s+/g, ' ').trim();
    node.children[at] = h(
      'section',
      { className: ['scrolled'], tabIndex: 0, ariaLabel: `Table: ${label}` },
      child,
    );
  }
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function isPicture(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'img';
}

function plainWords(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('value' in node && typeof node.value === 'string') return node.value.replace(/\s+/g, ' ');
  if ('children' in node && Array.isArray(node.children))
    return node.children.map(plainWords).join('');
  return '';
}
