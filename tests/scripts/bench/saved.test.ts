import { describe, expect, test } from 'vitest';
import { askedOfBench } from '../../../scripts/bench/asked.ts';
import { chartOf } from '../../../scripts/bench/chart.ts';
import { growth } from '../../../scripts/bench/growth.ts';
import type { Measured } from '../../../scripts/bench/measure.ts';
import { plainPage } from '../../../scripts/bench/plain-pages.ts';
import { circumstances, measuredPart, withMeasured } from '../../../scripts/bench/save.ts';
import {
  figuresTable,
  inColumns,
  inMarkdown,
  millionTable,
  peersTable,
} from '../../../scripts/bench/tables.ts';

const measured = (size: number, by: number, more: Partial<Measured> = {}): Measured => ({
  size,
  own: size,
  cold: {
    ok: true,
    seconds: 10 * by,
    processorSeconds: 15 * by,
    peakMemory: 1e9,
    stages: new Map([['reading', 4 * by]]),
  },
  site: {
    files: 12 * size,
    pages: 5 * size,
    html: 1e6 * by,
    largestPage: { path: 'a', bytes: 90_000 },
    index: 1e5 * by,
    all: 2e6 * by,
  },
  page: { html: 4000, css: 6000, scripts: 4000, whole: 14_000 },
  warm: null,
  peers: [],
  ...more,
});
const peer = {
  ok: true,
  name: 'Hugo & Pagefind',
  seconds: 5,
  processorSeconds: 30,
  peakMemory: 1e8,
};
const warm = { ok: true, seconds: 1, processorSeconds: 3, peakMemory: 1e9, different: [] };
const both = [measured(1000, 1, { peers: [peer], warm }), measured(10_000, 10, { own: 9000 })];
const row = (name: string, all = both) => figuresTable(all).find(([first]) => first === name);

describe('what was measured as tables', () => {
  test('one column a size, and the exponent of growth', () => {
    expect(figuresTable(both)[0]).toEqual(['measured', '1,000 texts', '10,000 texts', 'exponent']);
    expect(row('the whole, by the clock')).toEqual([
      'the whole, by the clock',
      '10.0 s',
      '100 s',
      '1.00',
    ]);
    expect(row('· reading')).toEqual(['· reading', '4.0 s', '40.0 s', '']);
    expect(row('peak memory, all processes')?.at(-1)).toBe('0.00');
    expect(row('of them synthetic')).toEqual(['of them synthetic', '0', '1,000', '']);
    expect(figuresTable([measured(5, 1)])[0]).toEqual(['measured', '5 texts']);
  });

  test('one text more as shares of the cold build, and whether its bytes are the same', () => {
    expect(row('one text more, by the clock')).toEqual([
      'one text more, by the clock',
      '10.0 %',
      '–',
      '',
    ]);
    expect(row('one text more, processor time')?.[1]).toBe('20.0 %');
    expect(row('· the same bytes as from nothing')?.[1]).toBe('yes');
    const other = [measured(10, 1, { warm: { ...warm, different: ['a', 'b'] } })];
    expect(row('· the same bytes as from nothing', other)?.[1]).toBe('no, 2 files differ');
    expect(row('one text more, by the clock', [measured(10, 1)])).toBeUndefined();
  });

  test('peers with how many times as long this took', () => {
    expect(peersTable(both)).toEqual([
      ['texts', 'program', 'clock', 'processor', 'memory', 'clock\u00a0×', 'processor\u00a0×'],
      ['1,000', 'Concord', '10.0 s', '15.0 s', '1,000 MB', '1.00', '1.00'],
      ['1,000', 'Hugo & Pagefind', '5.0 s', '30.0 s', '100 MB', '2.00', '0.50'],
    ]);
    expect(peersTable([measured(10, 1)])).toBeNull();
  });

  test('a million from the last size, in a straight line, or faster where that was measured', () => {
    const cell = (all: readonly Measured[], name: string) =>
      millionTable(all).find(([first]) => first === name)?.[1];
    expect(cell(both, 'files')).toBe('12,000,000');
    expect(cell(both, 'the whole, by the clock')).toBe('3 h');
    const memory = (peakMemory: number) => ({ cold: { ...measured(1, 1).cold, peakMemory } });
    const growing = [measured(1000, 1, memory(1e9)), measured(10_000, 10, memory(1.9e9))];
    expect(cell(growing, 'peak memory, all processes')).toBe('100.9 GB');
    // Ten times the time for a hundredth of ten times the texts: it goes on as it grew, by the square.
    const steep = [measured(1000, 1), measured(10_000, 100)];
    expect(cell(steep, 'processor time, all processes')).toBe('4,167 h');
    expect(cell([measured(1000, 1)], 'the whole site')).toBe('2.0 GB');
  });

  test('written for a terminal and in Markdown', () => {
    const table = [
      ['', 'a b'],
      ['name', '1 s'],
      ['n', '12 s'],
    ];
    expect(inColumns(table)).toBe('       a b\nname   1 s\nn     12 s');
    expect(inMarkdown(table)).toBe(
      '|  | a b |\n| --- | ---: |\n| name | 1\u00a0s |\n| n | 12\u00a0s |',
    );
  });
});

describe('the page about scaling', () => {
  const page = (between: string) =>
    `# Scaling\n\nBefore.\n\n<!-- measured: written by npm run bench -- --save -->${between}<!-- end of what was measured -->\n\nAfter.\n`;

  test('has what lies between its marks replaced, and nothing else', () => {
    const written = withMeasured(page('\n\nold\n\n'), 'new');
    expect(written).toBe(page('\n\nnew\n\n'));
    expect(withMeasured(written, 'new')).toBe(written);
    expect(() => withMeasured('# Scaling\n', 'new')).toThrow(/lacks/);
  });

  test('names machine, programs and corpus, and no day or hour', () => {
    const told = circumstances([], '5 texts');
    expect(told).toMatch(/\d+ cores.*GB of memory.*Node \d.*Astro \d.*Pagefind \d.*5 texts/);
    expect(measuredPart(both, told)).not.toMatch(/\b20\d\d-\d\d|\d\d:\d\d/);
    expect(measuredPart(both, told)).toContain('(scaling.svg)');
  });
});

describe('the chart', () => {
  const svg = chartOf(both);

  test('draws every program at every size to a scale of the size’s own', () => {
    expect(svg.match(/<text[^>]*>Concord</g)).toHaveLength(2);
    expect(svg).toContain('Hugo &#38; Pagefind');
    const widths = [...svg.matchAll(/<rect class="(?:own|other)" x="0" y="\d+" width="([\d.]+)"/g)];
    // At 1,000 texts 15 s beside the longest, 30 s; at 10,000 texts 150 s is the longest; the last is the key's.
    expect(widths.map(([, width]) => Number(width))).toEqual([160, 320, 320, 18]);
  });

  test('needs no script and no other file, and knows light and dark', () => {
    expect(svg).not.toMatch(/<script|href|url\(|@import/);
    expect(svg).toContain('prefers-color-scheme: dark');
  });
});

test('growth is told as an exponent, and not where a value is not known', () => {
  expect(growth([1000, 2], [10_000, 20])).toBeCloseTo(1);
  expect(growth([1000, 2], [10_000, 200])).toBeCloseTo(2);
  expect(growth([1000, null], [10_000, 200])).toBeNull();
});

test('a text as a plain page keeps its words from Markdown', () => {
  expect(plainPage(' A title: “<b>”\n\n1. One\n- two *three*\n')).toBe(
    '---\ntitle: "A title: “<b>”"\n---\n\nA title: “&#60;b&#62;”\n\n1&#46; One\n&#45; two &#42;three&#42;\n\n',
  );
});

describe('arguments', () => {
  test('are read, sizes in order and once each', () => {
    const asked = askedOfBench(['--corpus', 'a', '--sizes', '10,5,10', '--warm']);
    expect(asked).toEqual({
      doubling: false,
      corpus: 'a',
      sizes: [5, 10],
      peers: false,
      warm: true,
      save: false,
    });
  });

  test.each([[[]], [['--corpus', 'a', '--sizes', 'many']], [['--corpus', 'a', '--sizes', '0']]])(
    'are refused: %j',
    (args) => {
      expect(() => askedOfBench(args)).toThrow(/--corpus|--sizes/);
    },
  );
});
