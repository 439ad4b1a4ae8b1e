import type { Element, ElementContent } from 'hast';
import { statementAddress } from '../render/address.ts';
import { tongueOf } from '../render/tongue.ts';
import type { ConcordanceLine } from './line.ts';

/**
 * A line as a tree, which a page is made of when the archive is built and in the browser alike: when, the words with
 * what stands around them, and under them whose they are. The words lead to their passage; read in its order the line
 * is a piece of the text. `id` is the line's own anchor, where it has one. Words of a text are text in the tree, never markup.
 */
export function lineTree(line: ConcordanceLine, id?: string): Element {
  const { statement, title, passage, before, words, after, cutBefore, cutAfter } = line;
  const key = element(
    'a',
    { className: ['key'], href: statementAddress(statement, passage), title },
    [words],
  );
  const left = `${cutBefore ? '… ' : ''}${before}`;
  const right = `${after}${cutAfter ? ' …' : ''}`;
  return element('li', { className: ['kwic'], ...(id && { id }) }, [
    element('p', { className: ['when'] }, [line.when]),
    element('p', { className: ['words'], ...tongueOf(line.language) }, [
      element('span', { className: ['left'] }, [element('span', {}, [left])]),
      element('span', { className: ['on'] }, [key, right]),
    ]),
    element('p', { className: ['whose'] }, [whoseWords(line)]),
  ]);
}

/** Whose words a line has and of which states: `Kenya – China · Wang Yi, quoted`. */
export function whoseWords({ states, speaker, manner }: ConcordanceLine): string {
  const said =
    speaker === undefined
      ? []
      : [manner === 'direct' ? `${speaker}, quoted` : `${speaker}, reported`];
  const about = states.join(states.length === 2 ? ' – ' : ', ');
  return [...(about === '' ? [] : [about]), ...said].join(' · ');
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly (Element | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map(
      (child): ElementContent =>
        typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
