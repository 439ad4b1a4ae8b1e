import type { Element, Root } from 'hast';
import { elementsOf } from '../site/built-site.ts';

/** The elements and attributes that pages have, as `a[href]`; one archive's are what another's may have. */
export function markupOf(trees: Iterable<Root>): Set<string> {
  const found = new Set<string>();
  for (const tree of trees) {
    for (const { tagName, properties } of elementsOf(tree)) {
      found.add(tagName);
      // A language and its direction may stand on any words.
      for (const name of Object.keys(properties))
        if (name !== 'lang' && name !== 'dir') found.add(`${tagName}[${name}]`);
    }
  }
  return found;
}

/**
 * What stands in a page that only words could have put there: an element or attribute that the pages of an ordinary
 * archive do not have, a comment, a script or style of its own, an address that runs something or leads elsewhere.
 */
export function faultsOfMarkup(tree: Root, known: ReadonlySet<string>, host: string): string[] {
  const faults: string[] = [];
  for (const name of markupOf([tree])) if (!known.has(name)) faults.push(`has ${name}`);
  if (hasComment(tree)) faults.push('has a comment');
  for (const element of elementsOf(tree)) faults.push(...faultsOfElement(element, host));
  return faults;
}

function faultsOfElement({ tagName, properties, children }: Element, host: string): string[] {
  const faults: string[] = [];
  const isData = tagName === 'script' && properties['type'] === 'application/ld+json';
  if (isData && !isPlainData(children)) faults.push('data that is none');
  if ((tagName === 'script' || tagName === 'style') && children.length > 0 && !isData)
    faults.push(`${tagName} with words in it`);
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name)) faults.push(`${tagName} has ${name}`);
    if (!/^(?:href|src|action|formAction|data|srcDoc|xLinkHref)$/.test(name)) continue;
    const { protocol, host: at } = new URL(String(value), `https://${host}/`);
    if (!['http:', 'https:', 'mailto:'].includes(protocol)) faults.push(`${name}=${value}`);
    if (tagName !== 'a' && at !== host) faults.push(`${tagName} asks ${value}`);
  }
  return faults;
}

/** JSON, and no sign in it that could end its element or begin a comment. */
function isPlainData([only, ...rest]: Element['children']): boolean {
  if (only?.type !== 'text' || rest.length > 0 || /[<>&]/.test(only.value)) return false;
  return typeof JSON.parse(only.value) === 'object';
}

function hasComment(node: Root | Element): boolean {
  return node.children.some(
    (child) => child.type === 'comment' || (child.type === 'element' && hasComment(child)),
  );
}
