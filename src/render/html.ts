import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { statementSchema } from './dom-schema.ts';

const sanitiser = unified().use(rehypeSanitize, statementSchema).freeze();

/** Elements as HTML, sanitised: what the schema does not name is dropped, however it got into the tree. */
export function htmlOf(elements: readonly Element[]): string {
  const root: Root = { type: 'root', children: [...elements] };
  return toHtml(sanitiser.runSync(root));
}
