import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Part } from '../cite/citation.ts';

/**
 * A citation as HTML: its words as text, italics and words of their own direction as elements, the places for a
 * passage as spans that a script fills. Made without a blank between them: every blank is the citation's own.
 */
export function citationHtml(parts: readonly Part[]): string {
  return toHtml({ type: 'root', children: parts.map(elementOf) });
}

function elementOf(part: Part): ElementContent {
  switch (part.is) {
    case 'italic':
      return h('i', part.words);
    case 'turned':
      return h('bdi', part.words);
    case 'turned-italic':
      return h('i', h('bdi', part.words));
    case 'pinpoint':
      return h('span', { dataBefore: part.before, dataAfter: part.after }, part.without);
    case 'anchor':
      return h('span', { dataAnchor: '' });
    default:
      return { type: 'text', value: part.words };
  }
}
