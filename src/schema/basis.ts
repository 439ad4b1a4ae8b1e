import { z } from 'zod';

/**
 * Where a value comes from: `stated` (the text says it), `derived` (computed from what it states),
 * `inferred` (a rule's judgement), `supplied` (the record).
 */
export const Basis = z.enum(['stated', 'derived', 'inferred', 'supplied']);
export type Basis = z.infer<typeof Basis>;

/**
 * The exact words of the source text that a value rests on; line and column count from 1, columns in UTF-16 units.
 * Where a text’s lines stand apart and are read as one paragraph, a space stands for what parts them.
 */
export const Evidence = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  text: z.string().min(1),
});
export type Evidence = z.infer<typeof Evidence>;

/** One conclusion: a value, where it comes from, the rule that drew it and the words it rests on. */
export const Reading = z.strictObject({
  value: z.union([z.string(), z.boolean()]),
  basis: Basis,
  rule: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/),
  evidence: Evidence.optional(),
  note: z.string().optional(),
  rejected: z.literal(true).optional(),
});
export type Reading = z.infer<typeof Reading>;
