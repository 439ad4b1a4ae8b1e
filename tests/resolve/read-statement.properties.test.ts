import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/extract/world/world.ts';
import { decode } from '../../src/read/decode.ts';
import { isSpace, sourceText } from '../../src/read/source-text.ts';
import { readStatement } from '../../src/resolve/read-statement.ts';
import type { Evidence } from '../../src/schema/basis.ts';
import { StatementRecord } from '../../src/schema/record.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { strings, texts } from '../extract/generated-texts.ts';

const world = makeWorld();
const RUNS = { numRuns: 300 };

function read(text: string, record: StatementRecord = {}): Statement {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = sourceText('a.txt', text);
  const { statement, diagnostics } = readStatement({ id: 'a', source, sha256, record }, world);
  if (!statement) throw new Error(`refused: ${diagnostics.map(({ what }) => what).join(' ')}`);
  return statement;
}

/** Every printed line apart, as scans have them: they are read as one paragraph. */
const apart =
  'China China China China China \n\nnow” China China China China China China \n\n\n  partners. China Kenyan \n\nministers China \nChina \n';

const hasWords = (text: string) => [...text].some((letter) => !isSpace(letter.charCodeAt(0)));
const readable = texts.filter(hasWords);

/** The lines of a text, each ended by LF, CR LF or a lone CR. */
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);
const without = (text: string) =>
  [...text].filter((letter) => !isSpace(letter.charCodeAt(0))).join('');

/** The pieces of a statement with their places, in the order of the file. */
function pieces({ header, furniture, passages }: Statement) {
  return [
    ...[...header, ...furniture].map(({ line, column, text, lines }) => ({
      text,
      lines: lines ?? [{ line, column, at: 0 }],
    })),
    ...passages,
  ]
    .flatMap(({ text, lines }) =>
      lines.map(({ line, column, at }, i) => ({
        line,
        column,
        text: text.slice(at, lines[i + 1]?.at).trimEnd(),
      })),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function evidences({ readings, passages }: Statement): Evidence[] {
  return [
    ...Object.values(readings).flatMap((list) => list.map(({ evidence }) => evidence)),
    ...passages.flatMap(({ speech }) => speech.map(({ evidence }) => evidence)),
  ].filter((evidence) => evidence !== undefined);
}

describe('whatever the text', () => {
  it('header, passages and furniture hold each of its words exactly once and in order', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const whole = pieces(read(text));
        expect(whole.map((piece) => without(piece.text)).join('')).toBe(without(text));
      }),
      RUNS,
    );
  });

  it('each piece stands in the file at its line and column', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const lines = linesOf(text);
        for (const { line, column, text: words } of pieces(read(text))) {
          const first = linesOf(words)[0] as string;
          expect(lines[line - 1]?.slice(column - 1, column - 1 + first.length)).toBe(first);
        }
      }),
      { ...RUNS, examples: [[apart]] },
    );
  });

  it('a passage joins its lines by one space, and its number counts', () => {
    fc.assert(
      fc.property(readable, (text) => {
        read(text).passages.forEach(({ n, line, text: words, lines }, i) => {
          expect(n).toBe(i + 1);
          expect(lines[0]).toMatchObject({ line, at: 0 });
          for (const { at } of lines.slice(1)) expect(words.charAt(at - 1)).toBe(' ');
          expect(words).not.toMatch(/[\r\n]/);
        });
      }),
      RUNS,
    );
  });

  it('all evidence stands at its line and column, its words in the order of the file', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const lines = linesOf(text);
        for (const { line, column, text: words } of evidences(read(text))) {
          expect(lines[line - 1]?.slice(column - 1).startsWith(words.charAt(0))).toBe(true);
          // Lines that stand apart are joined by one space, whatever is between them in the file.
          const onwards = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join(' ');
          expect(without(onwards).startsWith(without(words))).toBe(true);
        }
      }),
      {
        ...RUNS,
        examples: [[apart]],
      },
    );
  });

  it('speech lies in its passage, in order, and no two voices of one manner overlap', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const { passages, speakers } = read(text);
        const ids = new Set(speakers.map(({ id }) => id));
        for (const { text: words, speech } of passages) {
          let last = 0;
          for (const { start, end, speaker } of speech) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(words.length);
            expect(ids.has(speaker)).toBe(true);
            last = end;
          }
        }
      }),
      RUNS,
    );
  });

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(readable, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });

  it('parties are sorted, make the relations, and are no mentions', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const { parties, relations, mentions, multilateral } = read(text);
        expect(parties).toEqual([...new Set(parties)].sort());
        expect(mentions.filter((code) => parties.includes(code))).toEqual([]);
        for (const id of relations)
          for (const code of id.split('-')) expect(parties).toContain(code.toUpperCase());
        if (multilateral) expect(relations).toEqual([]);
      }),
      RUNS,
    );
  });

  it('any string with words in it can be read', () => {
    fc.assert(
      fc.property(strings.filter(hasWords), (text) => {
        const { passages, header } = read(text);
        expect(passages.length + header.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('any bytes can be decoded or refused with a diagnostic', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { source, diagnostics } = decode('a.txt', bytes);
        if (source) expect(Buffer.from(source.text)).toEqual(Buffer.from(bytes));
        else expect(diagnostics).toMatchObject([{ severity: 'error' }]);
        for (const { line, column } of diagnostics)
          expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the record', () => {
  const supplied = StatementRecord.parse({
    title: { value: 'Supplied', note: 'why' },
    dates: { event: { value: '1999-03' }, published: { value: '1999-04-01?' } },
    kind: { value: 'message' },
    place: { value: 'Quito' },
    parties: { value: ['PE', 'EC'] },
    mentions: { value: ['BR', 'EC'] },
    participants: { value: [{ id: 'x-y', name: 'X Y', country: 'PE' }] },
    speakers: { value: [] },
    publisher: { value: 'reuters' },
    themes: { value: [] },
    language: { value: 'fr' },
  });

  it('overrides whatever the text says, and what the text says is kept as rejected', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const statement = read(text, supplied);
        expect(statement).toMatchObject({
          title: 'Supplied',
          date: '1999-03',
          dates: { event: '1999-03', published: '1999-04-01?' },
          kind: 'message',
          place: { name: 'Quito' },
          parties: ['EC', 'PE'],
          relations: ['ec-pe'],
          mentions: ['BR'],
          participants: [{ id: 'x-y' }],
          speakers: [],
          publisher: { id: 'reuters' },
          themes: [],
          language: 'fr',
        });
        for (const [field, readings] of Object.entries(statement.readings)) {
          const [first] = readings;
          if (['title', 'dates.event', 'kind', 'place', 'publisher'].includes(field)) {
            expect(first).toMatchObject({ basis: 'supplied' });
            for (const reading of readings.slice(1))
              expect(reading.rejected ?? false).toBe(reading.value !== first?.value);
          }
        }
        expect(statement.readings['title']?.length).toBeGreaterThan(1);
        expect(statement.readings['title']?.[0]?.note).toBe('why');
      }),
      { numRuns: 100 },
    );
  });
});

describe('negative controls: the properties can fail', () => {
  it('a word dropped or moved is noticed', () => {
    const text = 'China and Kenya met.\n\nThey agreed.';
    const statement = read(text);
    const dropped = { ...statement, passages: statement.passages.slice(1) };
    expect(
      pieces(dropped)
        .map((piece) => without(piece.text))
        .join(''),
    ).not.toBe(without(text));
  });
});
