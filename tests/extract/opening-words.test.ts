import { describe, expect, it } from 'vitest';
import { takeInHand } from '../../src/extract/text-in-hand.ts';
import { makeWorld } from '../../src/extract/world/world.ts';
import { sourceText } from '../../src/read/source-text.ts';
import { segment } from '../../src/segment/segment.ts';

const world = makeWorld();
const namesIn = (text: string) => {
  const hand = takeInHand(segment(sourceText('a.txt', text), world), world);
  return hand.names.map(({ start, end }) => text.slice(start, end));
};

describe('names that are ordinary words where they open a sentence', () => {
  it('are no names there', () => {
    expect(namesIn('They sailed for days. Cork floats on water.')).toEqual([]);
  });

  it('are names anywhere else, and so is every other name at the opening', () => {
    expect(namesIn('They met in Cork. Lima was next.')).toEqual(['Cork', 'Lima']);
  });
});
