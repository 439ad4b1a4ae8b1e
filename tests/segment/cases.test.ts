import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/extract/world/world.ts';
import { type Span, sourceText } from '../../src/read/source-text.ts';
import { datelineCases, paragraphCases } from '../../src/segment/cases.ts';
import { readDateline } from '../../src/segment/dateline.ts';
import { headerShapes } from '../../src/segment/header/shapes.ts';
import { linesOf } from '../../src/segment/lines.ts';
import { paragraphsOf } from '../../src/segment/paragraphs.ts';
import { segment } from '../../src/segment/segment.ts';

const world = makeWorld();
const context = { found: [], last: false, following: [], places: world };

/** The parts read of a paragraph that stands among others. */
function among({
  before = '',
  text,
  after = '',
}: {
  before?: string;
  text: string;
  after?: string;
}) {
  const head = before === '' ? '' : `${before}\n\n`;
  const file = `${head}${text}\n\n${after === '' ? '' : `${after}\n\n`}The two ministers met in Lima, and agreed to meet again.`;
  return segment(sourceText('a.txt', file), world)
    .header.filter(({ start, end }) => start >= head.length && end <= head.length + text.length)
    .map(({ is, start, end }) => [is, file.slice(start, end)]);
}

describe.each(headerShapes.map((shape) => [shape.id, shape] as const))('header: %s', (_, shape) => {
  const read = (text: string) => shape.read(text, { start: 0, end: text.length }, context);

  it('has cases of both sorts', () => {
    expect(shape.cases.length).toBeGreaterThan(0);
    expect(shape.mustNotMatch.length).toBeGreaterThan(1);
  });

  const alone = shape.cases.filter(
    ({ before, after }) => before === undefined && after === undefined,
  );
  const inPlace = shape.cases.filter((one) => !alone.includes(one));

  if (inPlace.length > 0) {
    it.each(inPlace.map((one) => [one.text, one] as const))('%j in its place', (_text, one) => {
      expect(among(one)).toEqual(one.parts);
      expect(read(one.text)).toBeNull();
    });
  }

  it.each(alone.map(({ text, parts }) => [text, parts] as const))('%j', (text, parts) => {
    const found = read(text)?.parts.map(({ is, start, end }) => [is, text.slice(start, end)]);
    expect(found).toEqual(parts);
  });

  it.each(shape.mustNotMatch.map((text) => [text]))('not %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads the same where the line stands within a file', () => {
    for (const { text, parts } of alone) {
      const file = `Before.\n\n${text}\n\nAfter.`;
      const start = file.indexOf(text);
      const found = shape.read(file, { start, end: start + text.length }, context);
      expect(found?.parts.map(({ is, start: from, end }) => [is, file.slice(from, end)])).toEqual(
        parts,
      );
    }
  });
});

describe('datelines', () => {
  it.each(datelineCases.map(({ text, reads }) => [text, reads] as const))('%j', (text, reads) => {
    const file = `  ${text}`;
    const dateline = readDateline(file, { start: 2, end: file.length }, world);
    const words = (span: Span | null | undefined) =>
      span ? file.slice(span.start, span.end) : '–';
    expect(
      dateline
        ? [
            `${words(dateline.place)} | ${words(dateline.date)} | ${words(dateline.agency)} | ${words(dateline)}`,
          ]
        : [],
    ).toEqual(reads);
  });
});

describe('paragraphs', () => {
  it.each(paragraphCases.map(({ text, reads }) => [text, reads] as const))('%j', (text, reads) => {
    const source = sourceText('a.txt', text);
    const found = paragraphsOf(source, linesOf(source)).map((lines) =>
      lines.map(({ start, end }) => text.slice(start, end)).join(' / '),
    );
    expect(found).toEqual(reads);
  });
});

describe('the header as a whole', () => {
  const parts = (text: string) => {
    const { header, passages } = segment(sourceText('a.txt', text), world);
    return [
      ...header.map(({ is, start, end }) => `${is}: ${text.slice(start, end)}`),
      ...passages.map(({ start, end }) => `passage: ${text.slice(start, end)}`),
    ];
  };

  it('leaves a body whatever the lines look like', () => {
    expect(parts('Ministers Meet Again')).toEqual(['passage: Ministers Meet Again']);
    expect(parts('Kenya: Minister Opens Port')).toEqual(['passage: Kenya: Minister Opens Port']);
  });

  it('takes one title, and no more parts than a header has', () => {
    expect(parts('Ministers Meet\n\nAgain in Lima\n\nThey met.')).toEqual([
      'title: Ministers Meet',
      'passage: Again in Lima',
      'passage: They met.',
    ]);
    const list = segment(sourceText('a.txt', 'Date: 2009-11-05\n\n'.repeat(100)), world);
    expect(list.header.length).toBeLessThan(30);
    expect(list.header.length + list.passages.length).toBe(100);
  });

  it('a date runs into the body, into a title, or stands alone', () => {
    expect(parts(' date 2009-11-05 The two met.\n\nThey left.')).toEqual([
      'date: date 2009-11-05',
      'passage: The two met.',
      'passage: They left.',
    ]);
    expect(parts(' date 2009-11-05 Ministers Meet\n\nThey left.')).toEqual([
      'date: date 2009-11-05',
      'title: Ministers Meet',
      'passage: They left.',
    ]);
    expect(parts('Thursday, 5 November 2009\nThe two met.')).toEqual([
      'date: Thursday, 5 November 2009',
      'passage: The two met.',
    ]);
  });
});
