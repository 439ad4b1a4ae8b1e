import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nested, nestSpans } from '../../src/render/nest-spans.ts';

function textOf(nodes: readonly Nested<string>[]): string {
  return nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('');
}

/** Brackets for elements; an apostrophe where a piece continues. */
function drawn(nodes: readonly Nested<string>[]): string {
  return nodes
    .map((node) =>
      'text' in node
        ? node.text
        : `[${node.about}${node.continued ? "'" : ''}:${drawn(node.children)}]`,
    )
    .join('');
}

/** The words each stretch covers, its pieces joined. */
function covered(nodes: readonly Nested<string>[], found = new Map<string, string>()) {
  for (const node of nodes) {
    if ('text' in node) continue;
    found.set(node.about, (found.get(node.about) ?? '') + textOf(node.children));
    covered(node.children, found);
  }
  return found;
}

describe('stretches of a text, nested', () => {
  it('puts the shorter into the longer', () => {
    const spans = [
      { start: 2, end: 4, about: 'b' },
      { start: 0, end: 6, about: 'a' },
    ];
    expect(drawn(nestSpans('abcdefgh', spans))).toBe('[a:ab[b:cd]ef]gh');
  });

  it('cuts those that cross, and says which piece continues', () => {
    const spans = [
      { start: 1, end: 4, about: 'a' },
      { start: 3, end: 6, about: 'b' },
    ];
    expect(drawn(nestSpans('abcdefgh', spans))).toBe("a[a:bc[b:d]][b':ef]gh");
  });

  it('keeps two stretches of the same words', () => {
    const spans = [
      { start: 0, end: 2, about: 'a' },
      { start: 0, end: 2, about: 'b' },
    ];
    expect(drawn(nestSpans('ab', spans))).toBe('[a:[b:ab]]');
  });

  it('leaves out what is empty or reaches outside the text', () => {
    const spans = [
      { start: 1, end: 1, about: 'a' },
      { start: 0, end: 9, about: 'b' },
      { start: -1, end: 1, about: 'c' },
    ];
    expect(drawn(nestSpans('ab', spans))).toBe('ab');
  });

  it('loses no word, prints none twice, and each stretch is its pieces joined', () => {
    const text = 'the words of a source text';
    const span = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marked = spans.map((given, index) => ({ ...given, about: `s${index}` }));
        const nested = nestSpans(text, marked);
        expect(textOf(nested)).toBe(text);
        const words = covered(nested);
        for (const { start, end, about } of marked) {
          expect(words.get(about) ?? '').toBe(text.slice(start, end));
        }
      }),
    );
  });

  it('takes ten thousand stretches of one long passage', () => {
    const text = 'word '.repeat(10_000);
    const spans = Array.from({ length: 10_000 }, (_, i) => ({
      start: i * 5,
      end: i * 5 + 4,
      about: 'a',
    }));
    expect(textOf(nestSpans(text, spans))).toBe(text);
  });
});
