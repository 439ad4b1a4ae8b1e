import { expect, test } from 'vitest';
import { closingLines, outcomeOfCommand, outcomeOfTests } from '../../scripts/test-outcome.ts';

const report = (numTotalTests: number, numPassedTests: number) => ({
  numTotalTests,
  numPassedTests,
});

test.each([
  ['all passed', true, report(3, 3), 3, 0],
  ['one failed', false, report(3, 2), 2, 1],
  ['one was skipped', true, report(3, 2), 2, 1],
  ['all passed, the run failed', false, report(3, 3), 3, 1],
  ['there was no test', true, report(0, 0), 0, 1],
  ['there was no report', false, null, 0, 1],
])('%s', (_, ok, given, passed, failed) => {
  expect(outcomeOfTests('tests', ok, given)).toEqual({ name: 'tests', passed, failed });
});

test('the last line sums everything up, commands too', () => {
  const outcomes = [
    outcomeOfCommand('types', true),
    outcomeOfCommand('lint', false),
    outcomeOfTests('tests', false, report(9, 7)),
  ];
  expect(closingLines(outcomes)).toEqual([
    'ok      types: 1 passed, 0 failed',
    'FAILED  lint: 0 passed, 1 failed',
    'FAILED  tests: 7 passed, 2 failed',
    '8 passed, 3 failed',
  ]);
});
