import { describe, expect, it } from 'vitest';
import { drawFormula, MOST_ROWS } from '../../src/components/formulas/formula-timeline.ts';
import { slotsCounted } from '../../src/components/formulas/slots-counted.ts';
import { relate } from '../../src/relate/relate.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { catalogue, said, stating } from '../relate/attested.ts';
import { world } from '../relate/summary.ts';

const held = (...statements: StatementSummary[]) =>
  // biome-ignore lint/style/noNonNullAssertion: the catalogue has it.
  relate(statements, world({ formulas: catalogue })).formulas[0]!;
const tier = said('lower-tier', 'lower');

describe('the timeline of a formula', () => {
  it('has a row for each relation, a dot for each statement, hollow where the day is not certain', () => {
    const drawing = drawFormula(
      held(
        stating('a', '2020-07-01', [tier, tier]),
        stating('b', '2021', [tier]),
        stating('c', null, [tier]),
        stating('d', '2021-01-01', [{ ...tier, relations: ['cn-tj'] }], {
          parties: ['CN', 'TJ'],
          relations: ['cn-tj'],
        }),
        stating('e', '2021-03-01', [{ ...tier, relations: [] }], { relations: [] }),
      ),
    );
    expect(
      drawing?.rows.map(({ name, dots }) => [name, ...dots.map(({ hollow }) => hollow)]),
    ).toEqual([
      ['China – Kenya', false, true],
      ['China – Tajikistan', false],
      ['No single relation', false],
    ]);
    expect(drawing?.ticks.at(0)?.label).toBe('2020');
  });

  it('has bars where there are many, and as many rows as there is room for', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      stating(`s${i}`, `20${10 + (i % 9)}-01-02`, [tier]),
    );
    const row = drawFormula(held(...many))?.rows[0];
    expect(row?.dots).toEqual([]);
    expect(row?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(40);
    const relations = Array.from({ length: 20 }, (_, i) => `c${String.fromCharCode(97 + i)}-zz`);
    const wide = relations.map((id) =>
      stating(id, '2020-01-01', [{ ...tier, relations: [id] }], { relations: [id] }),
    );
    const drawing = drawFormula(held(...wide));
    expect([drawing?.rows.length, drawing?.left]).toEqual([MOST_ROWS, 20 - MOST_ROWS]);
  });

  it('is none where nothing is dated', () => {
    expect(drawFormula(held(stating('a', null, [tier])))).toBeNull();
    expect(drawFormula(held())).toBeNull();
  });
});

describe('the slots of a formula', () => {
  it('are counted by attestation, those without a word last; what tells nothing is left out', () => {
    const slots = (verb?: string, side?: string) => ({
      ...tier,
      slots: { same: 'always', pair: 'x', ...(verb && { verb }), ...(side && { side }) },
    });
    const counted = slotsCounted(
      held(stating('a', '2020-01-01', [slots(), slots(), slots('adhere', 'KE')])),
      (code) => (code === 'KE' ? 'Kenya' : code),
    );
    expect(
      counted.map(({ name, lines }) => [
        name,
        ...lines.map((line) => `${line.name} ${line.count}`),
      ]),
    ).toEqual([
      ['Verb', 'adhere 1', 'none printed 2'],
      ['Side', 'Kenya 1', 'none printed 2'],
    ]);
  });
});
