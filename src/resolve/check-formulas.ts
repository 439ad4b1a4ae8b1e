import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type RuleId, report } from '../diagnostics/rules.ts';
import {
  type FormulaFault,
  formulaFaults,
  unreadablePatterns,
} from '../extract/formulas/formula-faults.ts';
import { type StateForm, stateForms } from '../extract/formulas/state-slots.ts';
import type { ArchiveFiles } from '../read/archive-files.ts';
import type { FormulaCatalogue } from '../schema/formula.ts';

const told: Readonly<Record<FormulaFault['fault'], { rule: RuleId; what: string }>> = {
  'unreadable-pattern': { rule: 'formula/unreadable-pattern', what: 'The pattern' },
  'example-not-matched': {
    rule: 'formula/example-not-matched',
    what: 'No pattern finds the formula in',
  },
  'near-miss-matched': {
    rule: 'formula/near-miss-matched',
    what: 'A pattern finds the formula in',
  },
  'pattern-without-example': {
    rule: 'formula/pattern-without-example',
    what: 'In no example stands',
  },
  'exception-without-example': {
    rule: 'formula/pattern-without-example',
    what: 'In no example and no near-miss stands',
  },
};

/**
 * Checks an archive's catalogue of formulas: its families, its patterns, and what its own examples say of both.
 * It refuses to judge examples while a pattern cannot be read: nobody knows what it would have found.
 */
export function checkFormulas({
  formulas: catalogue,
  countries,
  at,
}: Pick<ArchiveFiles, 'formulas' | 'countries' | 'at'>): Diagnostic[] {
  const { families, formulas } = catalogue;
  const file = 'formulas.yaml';
  const places = new Map(formulas.map(({ id }, i) => [id, i]));
  const known = new Set(families.map(({ id }) => id));
  const found = [
    ...repeated(families, file, at, 'families'),
    ...repeated(formulas, file, at, 'formulas'),
    ...formulas.flatMap(({ family }, i) =>
      known.has(family)
        ? []
        : [
            report(
              'formula/unknown-family',
              file,
              at(file, ['formulas', i, 'family']),
              `No family has the id ${family}.`,
            ),
          ],
    ),
    ...formulas.flatMap(({ rank }, i) =>
      (rank?.above ?? []).flatMap((lower, n) =>
        places.has(lower)
          ? []
          : [
              report(
                'formula/unknown-formula',
                file,
                at(file, ['formulas', i, 'rank', 'above', n]),
                `No formula has the id ${lower}.`,
              ),
            ],
      ),
    ),
  ];
  return [
    ...found,
    ...faultsOf(catalogue, stateForms(countries)).map(({ formula, fault, path, words }) => {
      const { rule, what } = told[fault];
      const place = at(file, ['formulas', places.get(formula) ?? 0, ...path]);
      return report(rule, file, place, `${what} ${quoted(fault, words)}`);
    }),
  ];
}

function faultsOf(catalogue: FormulaCatalogue, names: readonly StateForm[]): FormulaFault[] {
  try {
    return formulaFaults(catalogue, names);
  } catch (error) {
    if (error instanceof RangeError) return unreadablePatterns(catalogue);
    throw error;
  }
}

function repeated(
  entries: readonly { id: string }[],
  file: string,
  at: ArchiveFiles['at'],
  list: string,
): Diagnostic[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, i) => {
    if (!first.has(id)) {
      first.set(id, i);
      return [];
    }
    return [report('authority/duplicate', file, at(file, [list, i]), `The id ${id} stands twice.`)];
  });
}

/** The words at fault as the end of a sentence; what the reader of patterns says quotes them itself. */
function quoted(fault: FormulaFault['fault'], words: string): string {
  if (fault === 'unreadable-pattern') return `${words}.`;
  return /[.!?]$/.test(words) ? `“${words}”` : `“${words}”.`;
}
