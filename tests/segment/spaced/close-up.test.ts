import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../../src/extract/world/world.ts';
import { positionAt, sourceText } from '../../../src/read/source-text.ts';
import { locateEvidence } from '../../../src/render/locate-evidence.ts';
import { lossesOf } from '../../../src/resolve/losses.ts';
import { readStatement } from '../../../src/resolve/read-statement.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { linesOf } from '../../../src/segment/lines.ts';
import { notSpaced, spacedCases } from '../../../src/segment/spaced/cases.ts';
import { closedUp } from '../../../src/segment/spaced/close-up.ts';

const world = makeWorld();
const file = (text: string, name = 'a.txt') => sourceText(name, text);
const close = (text: string) => closedUp(file(text), linesOf(file(text)));

/** The paragraphs of a text closed up, ` / ` where a line of the file begins within one. */
function paragraphs(text: string): string[] {
  const source = close(text);
  const begins = new Set(source.origin?.pieces.slice(1).map(({ at }) => at));
  const marked = [...source.text].map((unit, i) => (begins.has(i) ? `/ ${unit}` : unit)).join('');
  return marked.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
}

function read(text: string, name = 'a.txt'): Statement {
  const input = { id: 'a', source: file(text, name), sha256: '0'.repeat(64), record: {} };
  const { statement, diagnostics } = readStatement(input, world);
  if (!statement) throw new Error(diagnostics.map(({ what }) => what).join(' '));
  return statement;
}

describe('lines set apart', () => {
  it.each(spacedCases.map(({ text, reads }) => [text, reads] as const))('%j', (text, reads) => {
    expect(paragraphs(text)).toEqual(reads);
    expect(paragraphs(text.replaceAll('\n', '\r\n'))).toEqual(
      reads.map((paragraph) => paragraph.replaceAll('\n', '\r\n')),
    );
  });

  it.each(notSpaced.map((text) => [text]))('stay apart: %j', (text) => {
    const source = file(text);
    expect(closedUp(source, linesOf(source))).toBe(source);
  });

  it('are paragraphs of a Markdown file', () => {
    const text = `The talks\n\n${spacedCases[0]?.text}`;
    expect(read(text).passages).toHaveLength(1);
    expect(read(text, 'a.md').passages).toHaveLength(4);
  });
});

describe('a text closed up', () => {
  const text = [
    'Minister meets the press',
    'The Foreign Minister of Norway, Kari Nordmann, spoke of North',
    ' Korea, of the railway from the coast to the mountains, and',
    'of Peru, whose minister she is to meet in Oslo in the spring',
    'of the next year, as both of them have said to the press in',
    'the harbour of Lima.',
  ].join('\n \n');

  it('leads each character back to its line and column', () => {
    const source = close(text);
    const placeOf = (words: string) => positionAt(source, source.text.indexOf(words));
    expect(placeOf('The Foreign')).toEqual({ line: 3, column: 1 });
    expect(placeOf('North')).toEqual({ line: 3, column: 57 });
    expect(placeOf('Korea')).toEqual({ line: 5, column: 2 });
    expect(placeOf('harbour')).toEqual({ line: 11, column: 5 });
  });

  it('is read as its sentences go, with evidence where the file has it', () => {
    const statement = read(text);
    expect(statement.mentions).toContain('KP');
    expect(statement.mentions).not.toContain('KR');
    const [korea] = (statement.readings['mentions'] ?? []).filter(({ value }) => value === 'KP');
    expect(korea?.evidence).toEqual({ line: 3, column: 57, text: 'North Korea' });
    const place = korea?.evidence && locateEvidence(korea.evidence, statement);
    expect(place).toMatchObject({ part: 'passage', index: 0 });
    expect(statement.passages[0]?.text.slice(place?.start, place?.end)).toBe('North Korea');
    expect(statement.passages[0]?.lines.map(({ line, column }) => [line, column])).toEqual([
      [3, 1],
      [5, 2],
      [7, 1],
      [9, 1],
      [11, 1],
    ]);
  });
});

describe('whatever the lines', () => {
  const words = fc.constantFrom(
    ...['the', 'North', 'Korea', 'Minister', 'of', 'railway', 'agreed', 'coast.', 'Lima,', '1.'],
    ...['MINISTER:', '(a)', '文', '\u00a0', '\t', '-', '5', '“Yes”', 'and', 'Statement', 'a    b'],
  );
  const line = fc
    .tuple(fc.constantFrom('', '', '', ' ', '     '), fc.array(words, { maxLength: 14 }))
    .map(([indent, said]) => indent + said.join(' '));
  const full = fc
    .array(words, { minLength: 10, maxLength: 12 })
    .map((said) => `and ${said.join(' ')} of`);
  const lines = fc.array(
    fc.tuple(
      fc.oneof(line, full, full),
      fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n\n\n'),
    ),
    { maxLength: 30 },
  );
  const bare = (text: string) => text.replace(/\s+/g, '');
  let joined = 0;

  it('no character but white space is lost, added or moved, and each knows its place', () => {
    fc.assert(
      fc.property(lines, (said) => {
        const source = file(said.flat().join(''));
        const closed = closedUp(source, linesOf(source));
        if (closed !== source) joined++;
        expect(bare(closed.text)).toBe(bare(source.text));
        for (let i = 0; i < closed.text.length; i++) {
          if (/\s/.test(closed.text.charAt(i))) continue;
          const { line: at, column } = positionAt(closed, i);
          const offset = (source.lineStarts[at - 1] ?? 0) + column - 1;
          expect(source.text.charAt(offset)).toBe(closed.text.charAt(i));
        }
      }),
      { numRuns: 600 },
    );
    expect(joined).toBeGreaterThan(30);
  });

  it('no word of a statement is lost, moved or made up', () => {
    fc.assert(
      fc.property(lines, (said) => {
        const text = said.flat().join('');
        fc.pre(/\S/.test(text));
        expect(lossesOf(read(text), file(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
