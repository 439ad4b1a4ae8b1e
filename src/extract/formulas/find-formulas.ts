import type { FormulaMatcher, FormulaSpan } from './compile-formulas.ts';

/** A formula in a passage: `passage` is the passage’s number. */
export interface FormulaFound extends FormulaSpan {
  readonly passage: number;
}

/**
 * Finds every fixed wording of the catalogue in a statement’s passages, with the words it stands in, in the order of
 * the text. It refuses to fill a slot whose word is not there, to carry one from one sentence to the next, and to take
 * a short form for the formula in a text that does not have it in words.
 *
 *     Kenya firmly adheres to the one-China policy …      one-China wording
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         side: KE, verb: adhere, wording: policy
 */
export function findFormulas(
  passages: readonly { readonly n: number; readonly text: string }[],
  match: FormulaMatcher,
): FormulaFound[] {
  const found = passages.flatMap(({ n, text }) =>
    match(text).map((span) => ({ ...span, passage: n })),
  );
  const inWords = new Set(found.flatMap(({ formula, short }) => (short ? [] : [formula])));
  return found.filter(({ formula, short }) => !short || inWords.has(formula));
}
