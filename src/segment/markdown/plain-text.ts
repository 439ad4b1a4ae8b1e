import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { type SourceText, type Span, sourceText } from '../../read/source-text.ts';
import type { HeaderPart } from '../header/shape.ts';
import { type Block, blocksOf } from './blocks.ts';
import { frontMatterOf } from './front-matter.ts';
import { wordsNotHeld } from './not-held.ts';
import { PlainTextWriter } from './plain-text-writer.ts';

/** A text to be cut into its parts: what is known of its head, where its body stands, what is set apart from it. */
export interface TextToSegment {
  readonly source: SourceText;
  readonly header: readonly HeaderPart[];
  readonly body: Span;
  readonly furniture: readonly HeaderPart[];
}

const parser = remark()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/**
 * Reads a Markdown source as plain text: front matter as header lines, a first heading as the title, its blocks as
 * paragraphs with marks and escapes undone; every character still knows its place in the file. Words that stand only in
 * marks, the addresses of links above all, are set apart as furniture, so that none is lost.
 * It refuses to take anything but a `.md` for Markdown: an official plain text is not.
 *
 *     # Joint \### Statement     Joint ### Statement
 *       ^^^^^^^ ^^^^^^^^^^^^^     line 1, columns 3 and 10
 */
export function plainTextOf(file: SourceText): TextToSegment {
  const { text } = file;
  if (!/\.md$/i.test(file.file)) return asItIs(file);
  const tree = parsed(text);
  if (!tree) return asItIs(file);
  const writer = new PlainTextWriter();
  const front = tree.children[0]?.type === 'yaml' ? tree.children[0].position : undefined;
  const [from, to] = [front?.start.offset ?? 0, front?.end.offset ?? 0];
  const header = front ? writeFrontMatter(writer, text, innerOf(text, from, to)) : [];
  const blocks = blocksOf(text, tree);
  const [first, ...others] = blocks;
  // A text keeps a body: a heading alone is one.
  const isTitle = first?.heading === true && others.length > 0;
  const again = header.some(({ is }) => is === 'title');
  if (isTitle && first)
    header.push({ ...writeBlock(writer, first), is: again ? 'title-again' : 'title' });
  const start = writer.length;
  for (const block of isTitle ? others : blocks) writeBlock(writer, block);
  // Marks and nothing else: they are all there is to show.
  if (writer.isBlank) return asItIs(file);
  const body = { start, end: writer.length };
  const furniture = wordsNotHeld(text, writer.held).map((run): HeaderPart => {
    writer.paragraph();
    return { ...writer.write([run]), is: 'markup' };
  });
  return { source: writer.source(sourceText(file.file, text)), header, body, furniture };
}

function asItIs(file: SourceText): TextToSegment {
  const body = { start: 0, end: file.text.length };
  return { source: file, header: [], body, furniture: [] };
}

/** No text is written with marks within so many marks: such a file is read as it is. */
const DEEPEST = 100;

/** The tree, every offset counted in the whole file: the parser passes a byte-order mark over. Null where it is too deep. */
function parsed(text: string): Root | null {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  let tree: Root;
  try {
    tree = parser.parse(text.slice(mark));
  } catch (error) {
    // The parser walks a tree by calling itself: one much deeper than is read here ends so.
    if (error instanceof RangeError) return null;
    throw error;
  }
  if (isTooDeep(tree)) return null;
  if (mark > 0) shift(tree, mark);
  return tree;
}

function isTooDeep(tree: Root): boolean {
  let level: (Root | Root['children'][number])[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) =>
      'children' in node ? (node.children as Root['children']) : [],
    );
  }
  return false;
}

function shift(node: Root | Root['children'][number], by: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : [])
    if (point.offset !== undefined) point.offset += by;
  if ('children' in node)
    for (const child of node.children) shift(child as Root['children'][number], by);
}

/** The lines between the two marks of a front matter. */
function innerOf(text: string, from: number, to: number): Span {
  const slice = text.slice(from, to);
  const opening = /^-{3}[^\r\n]*(?:\r\n?|\n)/.exec(slice)?.[0].length ?? 0;
  const closing = /(?:\r\n?|\n)-{3}[^\r\n]*$/.exec(slice)?.index ?? slice.length;
  return { start: from + opening, end: from + Math.max(opening, closing) };
}

function writeFrontMatter(writer: PlainTextWriter, text: string, { start, end }: Span) {
  const header: HeaderPart[] = [];
  for (const { runs, is, sameLine } of frontMatterOf(text, start, end)) {
    if (sameLine) writer.space();
    else writer.paragraph();
    header.push({ ...writer.write(runs), is });
  }
  return header;
}

function writeBlock(writer: PlainTextWriter, { runs }: Block): Span {
  writer.paragraph();
  return writer.write(runs);
}
