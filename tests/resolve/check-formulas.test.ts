import { describe, expect, it } from 'vitest';
import { checkFormulas } from '../../src/resolve/check-formulas.ts';
import { FormulaCatalogue } from '../../src/schema/formula.ts';

const sound = {
  id: 'special',
  family: 'bonds',
  name: 'Special',
  scope: 'Planted.',
  patterns: ['special relationship'],
  examples: ['A special relationship.'],
  nearMisses: ['A relationship.'],
};

/** What is said of a catalogue, each with the path of its place. */
function said(...formulas: object[]): string[] {
  const catalogue = FormulaCatalogue.parse({
    families: [{ id: 'bonds', name: 'Bonds', scope: 'Planted.' }],
    formulas,
  });
  const paths: string[] = [];
  const faults = checkFormulas({
    formulas: catalogue,
    countries: [],
    at: (_, path) => {
      paths.push(path.join('.'));
      return { line: 1, column: 1 };
    },
  });
  return faults.map(({ rule, what }, i) => `${rule} ${paths[i]} ${what}`);
}

describe('a catalogue of formulas', () => {
  it('that is sound has nothing against it', () => {
    expect(said(sound)).toEqual([]);
  });

  it.each([
    [
      { patterns: ['(a'] },
      'formula/unreadable-pattern formulas.0.patterns.0 The pattern “(a”: ) is missing.',
    ],
    [
      { except: ['a {b}'] },
      'formula/unreadable-pattern formulas.0.except.0 The pattern “a {b}”: no slot has the name b.',
    ],
    [{ family: 'ties' }, 'formula/unknown-family formulas.0.family No family has the id ties.'],
    [
      {
        rank: {
          above: ['special', 'bond'],
          says: 'Inferred from the words.',
          source: { title: 'A letter' },
        },
      },
      'formula/unknown-formula formulas.0.rank.above.1 No formula has the id bond.',
    ],
    [
      { examples: ['A special relationship.', 'A bond.'] },
      'formula/example-not-matched formulas.0.examples.1 No pattern finds the formula in “A bond.”',
    ],
    [
      { nearMisses: ['No special relationship.'] },
      'formula/near-miss-matched formulas.0.nearMisses.0 A pattern finds the formula in “No special relationship.”',
    ],
    [
      { patterns: ['special relationship', 'bond'] },
      'formula/pattern-without-example formulas.0.patterns.1 In no example stands “bond”.',
    ],
    [
      { except: ['special relationship officer'] },
      'formula/pattern-without-example formulas.0.except.0 In no example and no near-miss stands “special relationship officer”.',
    ],
  ])('is told what is wrong with it, and where: %j', (given, message) => {
    expect(said({ ...sound, ...given })).toEqual([message]);
  });

  it('has each id once', () => {
    expect(said(sound, { ...sound })).toEqual([
      'authority/duplicate formulas.1 The id special stands twice.',
    ]);
  });
});
