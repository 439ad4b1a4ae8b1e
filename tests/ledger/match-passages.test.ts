import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPassages, publishedPassages } from '../../src/ledger/match-passages.ts';
import { printOf, wordsOf } from '../../src/ledger/print-of.ts';

const opening = 'The two ministers met in Oslo on the third of May.';
const fish = 'They agreed that the fleets should share their figures every spring.';
const school = 'Norway will pay for a school of navigation in Mombasa.';
const refrain = 'Long applause followed.';

/** Where each passage of the first text is in the second: `1 same 2`. */
const where = (was: readonly string[], now: readonly string[]) =>
  matchPassages(was.map(wordsOf), now.map(wordsOf)).map(({ was: number, how, now: numbers }) =>
    `${number} ${how} ${numbers.join('+')}`.trim(),
  );

describe('passages are found again by their words:', () => {
  it.each([
    ['nothing changed', [opening, fish], [opening, fish], ['1 same 1', '2 same 2']],
    ['other white space', [opening], [opening.replaceAll(' ', '\n ')], ['1 same 1']],
    [
      'reordered',
      [opening, fish, school],
      [school, opening, fish],
      ['1 same 2', '2 same 3', '3 same 1'],
    ],
    ['split', [`${opening} ${fish}`, school], [opening, fish, school], ['1 same 1+2', '2 same 3']],
    ['merged', [opening, fish], [`${opening} ${fish}`], ['1 same 1', '2 same 1']],
    ['edited', [fish], [fish.replace('spring', 'autumn')], ['1 changed 1']],
    [
      'rewritten',
      [school],
      ['Norway will pay for other things, they said at length afterwards.'],
      ['1 few 1'],
    ],
    ['one word put in', [school], [school.replace('will pay', 'will not pay')], ['1 changed 1']],
    ['another sign', [school], [school.replace('school', 'school,')], ['1 changed 1']],
    ['gone', [opening, school], [opening], ['1 same 1', '2 gone']],
    [
      'a refrain keeps its places',
      [refrain, fish, refrain],
      [refrain, fish, refrain],
      ['1 same 1', '2 same 2', '3 same 3'],
    ],
    [
      'a refrain moved',
      [opening, refrain, refrain],
      [refrain, refrain, opening],
      ['1 same 3', '2 same 2', '3 same 1'],
    ],
    ['fewer words than a row', ['Yes, certainly.'], ['He said: yes, certainly.'], ['1 changed 1']],
    [
      'a script without spaces',
      ['两国外长在内罗毕会谈，讨论港口问题。'],
      ['两国外长昨天在内罗毕会谈，讨论港口问题。'],
      ['1 changed 1'],
    ],
    ['no words at all', ['—'], [opening], ['1 gone']],
    ['words in common by chance', [opening], ['The two of them met somewhere in May.'], ['1 gone']],
  ])('%s', (_, was, now, expected) => {
    expect(where(was, now)).toEqual(expected);
  });

  it('in any order', () => {
    const passage = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (was, order) => {
          const ranks = was.map(() => order.next().value);
          const now = was
            .map((words, i) => ({ words, rank: ranks[i] ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ words }) => words);
          for (const found of matchPassages(was, now)) {
            expect(found.how).toBe('same');
            const [place = 0] = found.now;
            expect(now[place - 1]).toEqual(was[found.was - 1]);
          }
        },
      ),
    );
  });
});

describe('what was published is found in its text', () => {
  const all = wordsOf(`Header line. ${opening} ${fish} ${school}`);
  const prints = [opening, `${fish} ${school}`].map((words) => printOf(wordsOf(words)));

  it('however the text is cut today', () => {
    const cut = (...passages: string[]) => ({ all, passages: passages.map(wordsOf) });
    const expected = [opening, `${fish} ${school}`].map(wordsOf);
    expect(publishedPassages(prints, cut(opening, `${fish} ${school}`))).toEqual(expected);
    expect(publishedPassages(prints, cut(opening, fish, school))).toEqual(expected);
    expect(publishedPassages(prints, cut(`Header line. ${opening} ${fish}`, school))).toEqual(
      expected,
    );
  });

  it('or not at all where its words are others', () => {
    const other = { all: wordsOf(opening), passages: [wordsOf(opening)] };
    expect(publishedPassages(prints, other)).toEqual([wordsOf(opening), null]);
  });
});

describe('a print', () => {
  it('counts words and knows each sign of them, but no white space', () => {
    const print = (text: string) => printOf(wordsOf(text));
    expect(print(opening)).toMatch(/^11:[0-9a-f]{16}$/);
    expect(print(` ${opening.replaceAll(' ', '\u00a0\t')}\n`)).toBe(print(opening));
    for (const other of [opening.replace('.', ','), opening.toUpperCase(), `${opening} Then`])
      expect(print(other)).not.toBe(print(opening));
  });
});
