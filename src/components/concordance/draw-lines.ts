import type { Element as Tree } from 'hast';
import type { ConcordanceLine } from '../../concordance/line.ts';
import { lineTree } from '../../concordance/line-tree.ts';

/** A line as an element of the page. Every word in it is set as text, never as markup. */
export function drawLine(line: ConcordanceLine): HTMLElement {
  return drawTree(lineTree(line));
}

function drawTree({ tagName, properties, children }: Tree): HTMLElement {
  const made = document.createElement(tagName);
  for (const [name, value] of Object.entries(properties)) {
    if (Array.isArray(value)) made.className = value.join(' ');
    else made.setAttribute(name, String(value));
  }
  for (const child of children) {
    if (child.type === 'element') made.append(drawTree(child));
    if (child.type === 'text') made.append(child.value);
  }
  return made;
}
