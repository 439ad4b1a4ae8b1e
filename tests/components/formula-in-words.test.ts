import { expect, test } from 'vitest';
import { formulaInWords } from '../../src/components/formulas/formula-in-words.ts';
import { relate } from '../../src/relate/relate.ts';
import { catalogue, said, stating } from '../relate/attested.ts';
import { world } from '../relate/summary.ts';

const held = relate(
  [stating('a', '2020-01-01', [said('higher-tier', 'a higher than lower tier')])],
  world({ formulas: catalogue }),
);
const inWords = (id: string, statements: number) => {
  const one = held.formulas.find(({ formula }) => formula.id === id);
  return one ? formulaInWords(one, statements) : null;
};

test('a formula not held is said to be in none of the statements, unless a longer one may have it', () => {
  expect(inWords('lower-tier', 1)).toBe(
    'Not in the one statement held, unless as part of a longer formula.',
  );
  expect(inWords('lower-tier', 5)).toBe(
    'Not in the five statements held, unless as part of a longer formula.',
  );
  expect(inWords('growth', 5)).toBe('Not in the five statements held.');
  expect(inWords('growth', 0)).toBe('The archive holds no statements.');
});
