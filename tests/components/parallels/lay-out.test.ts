import { expect, test } from 'vitest';
import { layOut } from '../../../src/components/parallels/lay-out.ts';
import type { Place } from '../../../src/relate/parallel/parallels.ts';

function place(id: string, ...passages: string[]): Place {
  const shown = passages.map((text, at) => ({ n: at + 1, text }));
  const parts = shown.map(({ n, text }) => ({ n, start: 0, end: text.length }));
  return { id, parts, words: passages.join(' ').split(' ').length, shown };
}

function marked(places: readonly Place[], room = 400): string[] {
  const pairs = places.slice(1).map((_, at) => ({ a: 0, b: at + 1, same: 15 }));
  return layOut({ page: 'a-p1', anchor: 'w1', statements: 2, places, pairs }, room).map(
    ({ paragraphs }) =>
      paragraphs
        .map(({ n, pieces }) => {
          const text = pieces.map((piece) =>
            piece.is === 'same'
              ? piece.text
              : piece.is === 'new'
                ? `[${piece.text}]`
                : `{${piece.text}}`,
          );
          return `${n} ${text.join('')}`;
        })
        .join(' / '),
  );
}

test('what the earlier place has beyond the words both have was not left out', () => {
  const longer = place('a', 'before it', 'a shared future of good friends', 'and behind it');
  expect(marked([longer, place('b', 'a common future of friends')])[1]).toBe(
    '1 a {shared}[common] future of {good}friends',
  );
});

test('what the later place has more is new, where all of both is shown', () => {
  const places = [place('a', 'a shared future'), place('b', 'we want', 'a shared future for all')];
  expect(marked(places)[1]).toBe('1 [we want] / 2 a shared future [for all]');
  // A passage takes the room of twelve words beside its own.
  expect(marked(places, 17)[1]).toBe('1 [we want] / 2 a shared future');
});

test('a list of many short passages is cut as a long text is', () => {
  const many = place('a', ...Array.from({ length: 400 }, (_, at) => `Name ${at}`));
  const [laidOut] = layOut(
    { page: 'a-p1', anchor: 'w1', statements: 1, places: [many], pairs: [] },
    400,
  );
  expect(laidOut?.paragraphs.length).toBeLessThan(30);
  expect(laidOut?.more).toBeGreaterThan(700);
});
