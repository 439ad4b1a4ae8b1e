import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateEvidence } from '../../src/render/locate-evidence.ts';
import { sample } from './sample.ts';

const statement = sample();
const locate = (line: number, column: number, text: string) =>
  locateEvidence({ line, column, text }, statement);

describe('where the words of a value stand', () => {
  it('finds them in a passage that begins in the middle of a line', () => {
    expect(locate(1, 18, 'They met')).toEqual({ part: 'passage', index: 0, start: 0, end: 8 });
  });

  it('finds them on a later line of a passage', () => {
    expect(locate(2, 3, 'Mombasa')).toEqual({ part: 'passage', index: 0, start: 12, end: 19 });
  });

  it('follows them over the break between two lines', () => {
    expect(locate(1, 27, 'in\n  Mombasa')).toEqual({
      part: 'passage',
      index: 0,
      start: 9,
      end: 19,
    });
  });

  it('finds them in the lines beside the body', () => {
    expect(locate(1, 7, '2022-01-06')).toEqual({ part: 'header', index: 0, start: 5, end: 15 });
    expect(locate(9, 1, 'Share')).toEqual({ part: 'furniture', index: 0, start: 0, end: 5 });
  });

  it('marks no other words: what does not stand there is not found', () => {
    expect(locate(1, 18, 'They left')).toBeNull();
    expect(locate(1, 19, 'They')).toBeNull();
    expect(locate(3, 1, 'They')).toBeNull();
    expect(locate(4, 44, 'It will. It will.')).toBeNull();
    expect(locate(1, 1, ' ')).toBeNull();
  });

  it('finds every stretch of a passage, and exactly that stretch', () => {
    const passage = statement.passages[1];
    if (!passage) throw new Error('the sample has two passages');
    const length = passage.text.length;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length), (start, size) => {
        const text = passage.text.slice(start, start + size);
        fc.pre(text.trim() === text && text !== '');
        expect(locate(4, start + 1, text)).toEqual({
          part: 'passage',
          index: 1,
          start,
          end: start + text.length,
        });
      }),
    );
  });
});
