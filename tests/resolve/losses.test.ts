import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conserves } from '../../scripts/check/conserve.ts';
import { makeWorld } from '../../src/extract/world/world.ts';
import { isSpace, sourceText } from '../../src/read/source-text.ts';
import { lossesOf } from '../../src/resolve/losses.ts';
import { readStatement } from '../../src/resolve/read-statement.ts';
import { texts } from '../extract/generated-texts.ts';
import { folderOf, plain } from '../read/folder.ts';

const world = makeWorld();

function read(text: string, file = 'a.txt') {
  const source = sourceText(file, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { statement } = readStatement({ id: 'a', source, sha256, record: {} }, world);
  if (!statement) throw new Error('refused');
  return { statement, source };
}

const hasWords = (text: string) => [...text].some((letter) => !isSpace(letter.charCodeAt(0)));

describe('words held against the file', () => {
  it('none is lost of any text', () => {
    fc.assert(
      fc.property(texts.filter(hasWords), (text) => {
        const { statement, source } = read(text);
        expect(lossesOf(statement, source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a folder of texts: the five, and one', () => {
    const said: string[] = [];
    expect(conserves('content', (line) => said.push(line))).toBe(true);
    expect(said).toEqual([expect.stringContaining('5 texts read')]);
    expect(conserves(folderOf({ 'a.txt': plain }), () => {})).toBe(true);
  });

  it('an empty folder conserves nothing', () => {
    expect(conserves(folderOf({}), () => {})).toBe(false);
  });

  it('negative control: a word left out, moved, made up or held twice is told, with its place', () => {
    const { statement, source } = read('China and Kenya met.\n\nThey agreed.\n\nThey parted.');
    const [one, two, three] = statement.passages as [never, never, never];
    const lossesWith = (passages: never[]) =>
      lossesOf({ ...statement, passages }, source).map(({ line, column, is }) => [
        line,
        column,
        is,
      ]);
    expect(lossesWith([one, two, three])).toEqual([]);
    expect(lossesWith([one, three])).toEqual([[3, 1, 'missing']]);
    expect(lossesWith([one, two])).toEqual([[5, 1, 'missing']]);
    expect(lossesWith([one, two, two, three])).toEqual([[3, 1, 'held twice or out of order']]);
    const changed = { ...(two as object), text: 'They refused.' } as never;
    expect(lossesWith([one, changed, three])[0]).toEqual([3, 1, 'not in the file there']);
  });
});
