import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractorPlaces } from '../../src/render/extractor-list.ts';
import { extractorNote } from '../../src/render/extractor-notes.ts';

const places = extractorPlaces.flatMap(({ extractors }) => extractors);

describe('the notes of the extractors', () => {
  it.each(places.map(([title, file, name]) => [title, file, name]))('%s', (_title, file, name) => {
    const note = extractorNote(readFileSync(`src/${file}`, 'utf8'), name);
    expect(note.reads).toMatch(/^\p{Lu}[^*]+[.:]$/u);
    expect(`${note.reads} ${note.refuses}`).toMatch(
      /refuses|never|does not|takes? no|passes over|only/i,
    );
  });

  it('tells what is read from what is refused, and keeps the example as it stands', () => {
    const source = [
      '/**',
      ' * Reads the hour. It refuses a day.',
      ' *',
      ' *     at 10:22',
      ' *        ^^^^^',
      ' */',
      'export function hour() {}',
    ].join('\n');
    expect(extractorNote(source, 'hour')).toEqual({
      reads: 'Reads the hour.',
      refuses: 'It refuses a day.',
      example: 'at 10:22\n   ^^^^^',
    });
  });

  it('throws where the code says nothing, so that the page cannot either', () => {
    expect(() => extractorNote('export function hour() {}', 'hour')).toThrow('no doc comment');
    expect(() =>
      extractorNote('/** Reads. */\nconst a = 1;\nexport function hour() {}', 'hour'),
    ).toThrow();
  });
});
