import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { makeWorld } from '../../src/extract/world/world.ts';
import { sourceText } from '../../src/read/source-text.ts';
import { readStatement } from '../../src/resolve/read-statement.ts';
import { madePatterns, type Pattern, patternsIn, writtenPatterns } from './collect.ts';

/** Patterns that are only put to words too few to matter, by the file they stand in. */
const onlyShortWords: Readonly<Record<string, string>> = {};

/**
 * What makes a pattern take more than its share of time: parts that can take the same letters in many ways (`(a+)+`,
 * `a*a*b`). That a search begins anew at each letter is told by the bench.
 */
function faultsOf({ at, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  return reports.map(
    ({ type, exponential, character }) =>
      `${at} /${source.slice(0, 80)}/ ${exponential ? 'exponential' : 'quadratic'} (${type}) for ${JSON.stringify(character.pick)}`,
  );
}

const fileOf = ({ at }: Pattern) => at.replace(/:\d+$/, '');

test('no pattern of the code can be made to try the same letters in ever more ways', () => {
  const patterns = writtenPatterns('src');
  expect(patterns.length).toBeGreaterThan(300);
  const faults = patterns
    .filter((one) => onlyShortWords[fileOf(one)] === undefined)
    .flatMap(faultsOf);
  expect(faults).toEqual([]);
});

test('nor one that is put together while texts are read', async () => {
  const patterns = await madePatterns(async () => {
    const source = sourceText(
      'a.txt',
      'Kenya’s Foreign Minister met with Wang Yi in Oslo. “We agreed,” he said.',
    );
    readStatement({ id: 'a', source, sha256: '0'.repeat(64), record: {} }, makeWorld());
    /a/;
  });
  expect(patterns.flatMap(faultsOf)).toEqual([]);
});

test('each exception is still one', () => {
  const faulty = new Set(
    writtenPatterns('src')
      .filter((one) => faultsOf(one).length > 0)
      .map(fileOf),
  );
  expect([...faulty].sort()).toEqual(Object.keys(onlyShortWords).sort());
});

test('negative control: patterns that run away are told, also those in templates', () => {
  for (const code of ['/^(a+)+$/', '/^(?:a+b?)*c/', '/\\s*\\s*x/', '/(\\w+\\s?)*:/'])
    expect(patternsIn('a.ts', `const a = ${code};`).flatMap(faultsOf), code).not.toEqual([]);
  expect(patternsIn('a.ts', '/^a+b$/u').flatMap(faultsOf)).toEqual([]);
});
