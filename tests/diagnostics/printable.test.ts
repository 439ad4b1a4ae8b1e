import { describe, expect, it } from 'vitest';
import { printable } from '../../src/diagnostics/printable.ts';

describe('printable', () => {
  it('folds white space and ends what is too long in an ellipsis', () => {
    expect(printable('  Kenya\n and\tChina ', 40)).toBe('Kenya and China');
    expect(printable('Kenya and China', 10)).toBe('Kenya and…');
    expect(printable('ab😀cd', 4)).toBe('ab…');
  });

  it('lets no command reach the terminal and nothing turn the line round', () => {
    expect(printable('a\u001b[2Jb\u0007\u009b31m\u202ec\u2066d\u200be', 40)).toBe(
      'a�[2Jb��31m�c�d�e',
    );
  });
});
