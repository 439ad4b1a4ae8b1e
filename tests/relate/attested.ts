import { FormulaCatalogue, type FormulaInSummary } from '../../src/schema/formula.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { summary } from './summary.ts';

const formula = (id: string, family: string) => ({
  id,
  family,
  name: `Name of ${id}`,
  scope: 'A wording.',
  patterns: [id],
  examples: [id],
  nearMisses: ['Nothing.'],
});

/** Two families: tiers take each other's place, within a region each; initiatives stand beside one another. */
export const catalogue = FormulaCatalogue.parse({
  families: [
    { id: 'tiers', name: 'Tiers', scope: 'Tiers.', alternatives: ['region'], leading: true },
    { id: 'initiatives', name: 'Initiatives', scope: 'Initiatives.' },
  ],
  formulas: [
    formula('lower-tier', 'tiers'),
    formula('higher-tier', 'tiers'),
    formula('peace', 'initiatives'),
    formula('growth', 'initiatives'),
  ],
});

/** A formula with what a test says of it. */
export function said(
  id: string,
  text: string,
  given: Partial<FormulaInSummary> = {},
): FormulaInSummary {
  return {
    id,
    passage: 1,
    text,
    slots: {},
    relations: ['cn-ke'],
    before: 'They are ',
    after: '.',
    cutBefore: false,
    cutAfter: false,
    ...given,
  };
}

/** A statement of China and Kenya that has some formulas. */
export function stating(
  id: string,
  date: string | null,
  formulas: readonly FormulaInSummary[],
  given: Partial<StatementSummary> = {},
): StatementSummary {
  return summary({ id, date, formulas: [...formulas], ...given });
}
