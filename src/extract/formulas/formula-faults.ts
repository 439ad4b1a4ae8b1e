import type { Formula, FormulaCatalogue } from '../../schema/formula.ts';
import { compileFormulas } from './compile-formulas.ts';
import { findFormulas } from './find-formulas.ts';
import type { StateForm } from './state-slots.ts';

/** What is wrong with a formula, where in its entry, and the words it is wrong about. */
export interface FormulaFault {
  formula: string;
  fault:
    | 'unreadable-pattern'
    | 'example-not-matched'
    | 'near-miss-matched'
    | 'pattern-without-example'
    | 'exception-without-example';
  path: readonly (string | number)[];
  words: string;
}

/** Finds the patterns of a formula that cannot be read, and the slots no `slots` names. */
export function unreadablePatterns(catalogue: FormulaCatalogue): FormulaFault[] {
  return catalogue.formulas.flatMap((formula) => unreadableOf(formula, catalogue));
}

function unreadableOf(formula: Formula, catalogue: FormulaCatalogue): FormulaFault[] {
  const lists = ['patterns', 'short', 'before', 'after', 'except'] as const;
  return lists.flatMap((list) =>
    formula[list].flatMap((pattern, i): FormulaFault[] => {
      const alone = {
        ...formula,
        patterns: [pattern],
        short: [],
        before: [],
        after: [],
        except: [],
      };
      const refusal = refusalOf({ ...catalogue, formulas: [alone] });
      if (refusal === null) return [];
      const written = typeof pattern === 'string' ? pattern : pattern.words;
      const words = refusal.startsWith('“') ? refusal : `“${written}”: ${refusal}`;
      return [{ formula: formula.id, fault: 'unreadable-pattern', path: [list, i], words }];
    }),
  );
}

function refusalOf(catalogue: FormulaCatalogue): string | null {
  try {
    compileFormulas(catalogue, []);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/**
 * Holds every formula of a catalogue against its own examples and near-misses, in both directions: each example holds
 * its formula and each pattern stands in an example; no near-miss holds it and each excepted wording stands in one of
 * the sentences. It refuses to weigh: a fault is a fault, and the curator decides whether pattern or sentence is wrong.
 * Errors: throws a RangeError that quotes a pattern which cannot be read.
 */
export function formulaFaults(
  catalogue: FormulaCatalogue,
  names: readonly StateForm[],
): FormulaFault[] {
  const match = compileFormulas(catalogue, names);
  const exceptions = compileFormulas(
    {
      ...catalogue,
      formulas: catalogue.formulas
        .filter(({ except }) => except.length > 0)
        .map((formula) => ({
          ...formula,
          family: formula.id,
          patterns: formula.except,
          short: [],
          before: [],
          after: [],
          except: [],
        })),
    },
    names,
  );
  return catalogue.formulas.flatMap((formula) => {
    const faults: FormulaFault[] = [];
    const fault = (kind: FormulaFault['fault'], path: FormulaFault['path'], words: string) =>
      faults.push({ formula: formula.id, fault: kind, path, words });
    const ownIn = (text: string) =>
      findFormulas([{ n: 1, text }], match).filter((span) => span.formula === formula.id);
    const attested = new Set<string>();
    formula.examples.forEach((example, i) => {
      const own = ownIn(example);
      if (own.length === 0) fault('example-not-matched', ['examples', i], example);
      for (const { short, pattern } of own) attested.add(`${short} ${pattern}`);
    });
    formula.nearMisses.forEach((nearMiss, i) => {
      if (ownIn(nearMiss).length > 0) fault('near-miss-matched', ['nearMisses', i], nearMiss);
    });
    formula.patterns.forEach((pattern, i) => {
      const words = typeof pattern === 'string' ? pattern : pattern.words;
      if (!attested.has(`false ${i}`)) fault('pattern-without-example', ['patterns', i], words);
    });
    formula.short.forEach((words, i) => {
      if (!attested.has(`true ${i}`)) fault('pattern-without-example', ['short', i], words);
    });
    const excepted = new Set(
      [...formula.examples, ...formula.nearMisses].flatMap((text) =>
        exceptions(text).flatMap((span) => (span.formula === formula.id ? span.pattern : [])),
      ),
    );
    formula.except.forEach((words, i) => {
      if (!excepted.has(i)) fault('exception-without-example', ['except', i], words);
    });
    return faults;
  });
}
