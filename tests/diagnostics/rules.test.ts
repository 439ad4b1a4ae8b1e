import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byPlace } from '../../src/diagnostics/diagnostic.ts';
import { byRule, inLines, inLinesFirstOfEach, inTotal } from '../../src/diagnostics/print.ts';
import { type RuleId, report, rules } from '../../src/diagnostics/rules.ts';

const ids = Object.keys(rules) as RuleId[];
const at = { line: 2, column: 3 };

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the rules', () => {
  const code = sources('src').join('\n');
  const tests = sources('tests')
    .filter((text) => !text.includes('const notRaised'))
    .join('\n');
  /** What no folder can bring about: a fault of the software itself. */
  const notRaised: readonly RuleId[] = ['schema/refused'];

  it.each(ids)('%s says why and what to do, in sentences', (id) => {
    const { why, remedy } = rules[id];
    for (const sentence of [why, remedy]) expect(sentence).toMatch(/^\p{Lu}.*[.…”}]$/su);
    expect(why).not.toBe(remedy);
  });

  it.each(ids)('%s is raised somewhere, and a test sees it raised', (id) => {
    expect(code.split(`'${id}'`).length, 'raised').toBeGreaterThan(2);
    if (!notRaised.includes(id)) expect(tests.includes(id), 'seen by a test').toBe(true);
  });
});

describe('printing', () => {
  const one = report('bytes/bom', 'b.txt', at, 'What is there.');
  const two = report('date/none', 'a.txt', at, 'None.', 'Do this.');

  it('gives place, gravity and rule, then what, why and what to do', () => {
    const [place, what, remedy] = inLines([one]).split('\n');
    expect(place).toBe('b.txt:2:3 warning bytes/bom');
    expect(what).toBe(`  What is there. ${rules['bytes/bom'].why}`);
    expect(remedy).toBe(`  ${rules['bytes/bom'].remedy}`);
    expect(inLines([two])).toContain('  Do this.');
  });

  it('orders by file, line, column and rule, whatever order they come in', () => {
    const later = report('bytes/bom', 'a.txt', { line: 10, column: 1 }, 'x');
    const same = report('bytes/nul', 'a.txt', at, 'x');
    const sorted = [two, same, later, one];
    expect([one, later, same, two].sort(byPlace)).toEqual([same, two, later, one]);
    expect(sorted.sort(byPlace)).toEqual([same, two, later, one]);
  });

  it('lists errors all, and of many warnings of one rule the first, with what lists the rest', () => {
    const many = (rule: 'bytes/bom' | 'bytes/nul', count: number) =>
      Array.from({ length: count }, (_, line) =>
        report(rule, 'b.txt', { line: line + 1, column: 1 }, 'x'),
      );
    const few = many('bytes/bom', 20);
    expect(inLinesFirstOfEach(few)).toBe(inLines(few));
    const print = inLinesFirstOfEach([...many('bytes/bom', 23), ...many('bytes/nul', 30)]);
    expect(print.match(/warning bytes\/bom/g)).toHaveLength(20);
    expect(print.match(/error bytes\/nul/g)).toHaveLength(30);
    expect(print).toMatch(/\nand 3 more of bytes\/bom; npm run check lists them all\.$/);
  });

  it('counts', () => {
    expect(inTotal([one, two], 1)).toBe('1 text: no errors, 1 warning, 1 note for the curator.');
    expect(byRule([one, { ...one, file: 'c.txt' }])).toContain(
      'bytes/bom: 2 times, first in b.txt',
    );
  });
});
