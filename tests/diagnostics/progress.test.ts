import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Progress, timeInWords } from '../../src/diagnostics/progress.ts';
import {
  done,
  expected,
  listenTo,
  over,
  type Reached,
  reached,
} from '../../src/diagnostics/reached.ts';
import { beginStage } from '../../src/diagnostics/stages.ts';

let now = 0;
let progress: Progress;
beforeEach(() => {
  now = 0;
  progress = new Progress(() => now);
});

test('says how many of how many, the rate and the time left', () => {
  progress.reach({ stage: 'rendering', total: 12_000 });
  progress.reach({ stage: 'rendering', done: 0 });
  now = 10;
  progress.reach({ stage: 'rendering', done: 4000 });
  expect(progress.line()).toBe('rendering 4,000 of 12,000 pages, 400 a second, 20 s left');
});

test('tells no rate before it has settled, and none of what was done before', () => {
  progress.reach({ stage: 'reading', total: 100 });
  progress.reach({ stage: 'reading', done: 50 });
  now = 1.9;
  progress.reach({ stage: 'reading', done: 60 });
  expect(progress.line()).toBe('reading 60 of 100 texts');
  now = 4;
  expect(progress.line()).toBe('reading 60 of 100 texts, 2.5 a second, 16 s left');
});

test('tells no time left where nobody knows how many there are, or more came than were expected', () => {
  progress.reach({ stage: 'rendering', done: 0 });
  now = 10;
  progress.reach({ stage: 'rendering', done: 30 });
  expect(progress.line()).toBe('rendering 30 pages, 3.0 a second');
  progress.reach({ stage: 'rendering', total: 20 });
  expect(progress.line()).toBe('rendering 30 pages, 3.0 a second');
});

test('a stage is shown from its first piece of work until it is over; several stand beside each other', () => {
  progress.reach({ stage: 'rendering', total: 9 });
  expect(progress.line()).toBe('');
  progress.reach({ stage: 'indexing', done: 1 });
  progress.reach({ stage: 'rendering', done: 2 });
  expect(progress.line()).toBe('indexing 1 statements · rendering 2 of 9 pages');
  progress.reach({ stage: 'indexing', over: true });
  expect(progress.line()).toBe('rendering 2 of 9 pages');
});

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3540, '59 min'],
  [4800, '1 h 20 min'],
])('%f seconds are %s', (seconds, words) => {
  expect(timeInWords(seconds)).toBe(words);
});

describe('what is told', () => {
  const heard: Reached[] = [];
  beforeEach(() => {
    heard.length = 0;
    listenTo((one) => heard.push(one));
  });
  afterEach(() => listenTo(null));

  test('is counted for whoever listens, from nothing again when the stage is over', () => {
    expected('reading', 3);
    done('reading');
    done('reading');
    reached('reading', 3);
    over('reading');
    done('reading');
    expect(heard).toEqual([
      { stage: 'reading', total: 3 },
      { stage: 'reading', done: 1 },
      { stage: 'reading', done: 2 },
      { stage: 'reading', done: 3 },
      { stage: 'reading', over: true },
      { stage: 'reading', done: 1 },
    ]);
  });

  test('ends with the stage that is measured', () => {
    beginStage('drawing')();
    expect(heard).toEqual([{ stage: 'drawing', over: true }]);
  });

  test('is nothing where nobody listens', () => {
    listenTo(null);
    done('reading');
    expect(heard).toEqual([]);
  });
});
