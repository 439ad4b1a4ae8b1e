import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginStage } from '../../src/diagnostics/stages.ts';

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('writes nothing unless it is asked to', () => {
  vi.stubEnv('CONCORD_STAGES', '');
  beginStage('reading')();
  expect(written).toEqual([]);
});

test('counts the seconds of an inner stage once', () => {
  vi.stubEnv('CONCORD_STAGES', '1');
  vi.useFakeTimers({ toFake: ['performance'] });
  const endRendering = beginStage('rendering');
  vi.advanceTimersByTime(1000);
  const endReading = beginStage('reading');
  vi.advanceTimersByTime(2500);
  endReading();
  vi.advanceTimersByTime(500);
  endRendering();
  endRendering();
  expect(written).toEqual(['stage reading 2.50 s\n', 'stage rendering 1.50 s\n']);
});
