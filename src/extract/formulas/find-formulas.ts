import type { FormulaMatcher, FormulaSpan } from './compile-formulas.ts';

/** A formula in a passage: `passage` is the passage’s number. */
export interface FormulaFound extends FormulaSpan {
  readonly passage: number;
}

/**
 * Finds every fixed wording of the catalogue in a statement’s passages, with the words it stands in, in the order of
 * the text. It refuses to fill a slot whose word is not there, and to carry one from one sentence to the next.
 *
 *     Kenya firmly adheres to the one-China policy …      one-China wording
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         side: KE, verb: adhere, wording: policy
 */
export function findFormulas(
  passages: readonly { readonly n: number; readonly text: string }[],
  match: FormulaMatcher,
): FormulaFound[] {
  return passages.flatMap(({ n, text }) => match(text).map((span) => ({ ...span, passage: n })));
}
