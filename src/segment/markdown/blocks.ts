import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, TableRow } from 'mdast';
import { align, type Run } from './align.ts';

/** A block of a Markdown source as it is read: its words with their places in the file, lines parted by `\n`. */
export interface Block {
  readonly runs: readonly Run[];
  readonly heading: boolean;
}

/**
 * Takes the words of a Markdown tree out of its marks, block by block, in the order of the file.
 * Numbers of lists and boxes of tasks are words; bullets, rules, emphasis and fences are marks. HTML stays as written.
 *
 *     > 1. The *two* sides agreed
 *       ^^ ^^^ ^^^^^ ^^^^^^^^^^^^
 */
export function blocksOf(file: string, tree: Parents): Block[] {
  return tree.children.flatMap((node) => blockOf(file, node as RootContent, []));
}

function blockOf(file: string, node: RootContent, before: readonly Run[]): Block[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return block([...before, ...inlineRuns(file, node)], node.type === 'heading');
    case 'list':
    case 'blockquote':
      return inside(file, node, before);
    case 'listItem':
    case 'footnoteDefinition':
      return inside(file, node, [...before, ...labelOf(file, node)]);
    case 'code':
      return block([...before, ...codeRuns(file, node.value, spanOf(node))]);
    case 'html':
      return block([...before, ...found(file, node, node.value, 'as it is')]);
    case 'table':
      return node.children.flatMap((row, i) =>
        block([...(i === 0 ? before : []), ...rowRuns(file, row)]),
      );
    default:
      return block(before);
  }
}

function block(runs: readonly Run[], heading = false): Block[] {
  return runs.some(({ text }) => text.trim() !== '') ? [{ runs, heading }] : [];
}

/** The blocks within a node; what stands before it opens the first of them. */
function inside(file: string, node: Parents, before: readonly Run[]): Block[] {
  const [first, ...rest] = node.children;
  if (!first) return block(before);
  return [
    ...blockOf(file, first as RootContent, before),
    ...rest.flatMap((child) => blockOf(file, child as RootContent, [])),
  ];
}

/** The number, box or note mark before an item's words; a bullet is none. */
function labelOf(
  file: string,
  node: Parents & { readonly type: 'listItem' | 'footnoteDefinition' },
): Run[] {
  const { start, end } = spanOf(node);
  const first = node.children[0]?.position?.start.offset ?? end;
  const prefix = file.slice(start, first);
  const label = prefix.replace(/^[-+*]/, '').trim();
  if (!/[\p{L}\p{N}]|\[ \]/u.test(label)) return [];
  const offset = start + prefix.indexOf(label);
  const after = offset + label.length;
  return after + 1 === first ? exact(`${label} `, offset) : [...exact(label, offset), gap(after)];
}

function rowRuns(file: string, row: TableRow): Run[] {
  return row.children.flatMap((cell, i) => {
    const { start } = spanOf(cell);
    const bar = i === 0 ? -1 : file.indexOf('|', start);
    const runs = inlineRuns(file, cell);
    return bar < 0 ? runs : [gap(bar), ...exact('|', bar), gap(bar + 1), ...runs];
  });
}

/** The words of a fenced block begin on its second line, those of an indented one at once. */
function codeRuns(file: string, value: string, span: { start: number; end: number }): Run[] {
  const slice = file.slice(span.start, span.end);
  const fence = /^(?:`{3}|~{3})[^\r\n]*(?:\r\n?|\n|$)/.exec(slice)?.[0].length ?? 0;
  const runs: Run[] = [];
  let at = span.start + fence;
  for (const line of value.split('\n')) {
    const written = align(file, at, span.end, line.trim(), 'as it is');
    if (!written) return asWritten(file, span);
    const last = written.at(-1);
    if (runs.length > 0) runs.push({ text: '\n', offset: written[0]?.offset ?? at, length: 0 });
    runs.push(...written);
    if (last) at = last.offset + last.length;
  }
  return runs;
}

/**
 * The words of a paragraph, cell or heading. Nodes that a transform made have no place of their own:
 * neighbours of that sort are looked for together, between those that have one.
 */
function inlineRuns(file: string, parent: Parents): Run[] {
  const runs: Run[] = [];
  const children = parent.children as PhrasingContent[];
  let at = spanOf(parent as Paragraph).start;
  if (parent.type === 'heading') at += /^#{0,6}/.exec(file.slice(at, at + 6))?.[0].length ?? 0;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as PhrasingContent;
    if (child.position) {
      runs.push(...phraseRuns(file, child));
      at = spanOf(child).end;
      continue;
    }
    let words = '';
    while (i < children.length && !children[i]?.position) words += plainOf(children[i++] as Nodes);
    const next = children[i];
    i--;
    const end = next ? spanOf(next).start : spanOf(parent as Paragraph).end;
    runs.push(...(align(file, at, end, words, 'markdown') ?? asWritten(file, { start: at, end })));
    at = end;
  }
  return runs;
}

function phraseRuns(file: string, node: PhrasingContent): Run[] {
  const { start, end } = spanOf(node);
  switch (node.type) {
    case 'text':
      return found(file, node, node.value, 'markdown');
    case 'inlineCode':
    case 'html':
      // A line break within a paragraph is a space, in a tag too.
      return found(file, node, node.value, 'as it is').map((run) => ({
        ...run,
        text: run.text.replace(/[\r\n]/g, ' '),
      }));
    case 'break':
      return [{ text: '\n', offset: end, length: 0 }];
    case 'image':
    case 'imageReference':
      return node.alt ? found(file, node, node.alt, 'markdown') : [];
    case 'footnoteReference':
      return exact(file.slice(start, end), start);
    default:
      return 'children' in node ? inlineRuns(file, node) : [];
  }
}

function found(file: string, node: Nodes, value: string, written: 'markdown' | 'as it is'): Run[] {
  const span = spanOf(node);
  return align(file, span.start, span.end, value, written) ?? asWritten(file, span);
}

/** The file's own words, for what cannot be told character by character: marks are shown rather than words lost. */
function asWritten(file: string, { start, end }: { start: number; end: number }): Run[] {
  const runs: Run[] = [];
  for (const { 0: line, index } of file.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)) {
    if (runs.length > 0) runs.push(gap(start + index));
    runs.push(...exact(line, start + index));
  }
  return runs;
}

function exact(text: string, offset: number): Run[] {
  return [{ text, offset, length: text.length }];
}

function gap(offset: number): Run {
  return { text: ' ', offset, length: 0 };
}

function plainOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainOf(child)).join('') : '';
}

function spanOf(node: Nodes): { start: number; end: number } {
  const { position } = node;
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
