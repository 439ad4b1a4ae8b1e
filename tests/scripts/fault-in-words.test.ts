import { afterEach, expect, test, vi } from 'vitest';
import { inWords } from '../../scripts/fault-in-words.ts';

afterEach(() => vi.unstubAllEnvs());

const fault = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const full = 'The disk is full. Make room and build again.';

test.each([
  ['by its code', fault('write failed', { code: 'ENOSPC' }), full],
  ['passed on without its code', fault("ENOSPC: no space left on device, open 'a'"), full],
  ['in the words of another program', fault('a: No space left on device (os error 28)'), full],
  ['of permissions', fault("EACCES: permission denied, open 'a'"), 'Change who may'],
])('a fault of the system is told with what to do: %s', (_, error, words) => {
  expect(inWords(error).split('\n')[0]).toBe(error.message);
  expect(inWords(error)).toContain(words);
});

test('a fault of other kinds is told as it is, with its place and hint', () => {
  const error = fault('no such thing', { loc: { file: 'a.astro', line: 3 }, hint: 'Look.' });
  expect(inWords(error)).toBe('no such thing\na.astro:3\nLook.');
  expect(inWords(fault('MESSAGE: of no code', { code: 'ERR_X' }))).toBe('MESSAGE: of no code');
  expect(inWords('words')).toBe('words');
});

test('where it arose in the code is told to those who ask', () => {
  const error = fault('It broke.\n\nStack backtrace:\n   0: <unknown>\n');
  expect(inWords(error)).toBe('It broke.');
  vi.stubEnv('CONCORD_DEBUG', '1');
  expect(inWords(error)).toContain('0: <unknown>');
  expect(inWords(error)).toContain('fault-in-words.test.ts');
});
