import { z } from 'zod';
import { Basis } from './basis.ts';
import { RelationId, Slug } from './code.ts';

/** Where a claim comes from: what is not surely known stays out. */
export const FormulaSource = z.strictObject({
  title: z.string().min(1),
  author: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  /** EDTF, as far as it is known: `2014-06`. */
  date: z.string().min(4).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type FormulaSource = z.infer<typeof FormulaSource>;

/** What is said of a formula, never without its source. */
const Claim = z.strictObject({ says: z.string().min(1), source: FormulaSource });

/** The term in the language it was coined in. */
const OriginalTerm = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/, {
    error: 'not the code of a language, as zh or fr',
  }),
  term: z.string().min(1),
});

const SlotName = z.string().regex(/^[a-z]+$/, { error: 'not a word in lower-case letters' });

/**
 * What may stand at `{verb}` in a pattern: each value with the wordings it is printed as, or `state` or `pair`, which
 * are any name of a state and any two of them.
 */
export const FormulaSlot = z.union(
  [z.enum(['state', 'pair']), z.record(z.string().min(1), z.array(z.string().min(1)).min(1))],
  { error: 'write state, pair, or each value with a list of its wordings' },
);
export type FormulaSlot = z.infer<typeof FormulaSlot>;

/** The words of a pattern, by themselves or with the values they give to slots no word of them fills. */
export const FormulaPattern = z.union(
  [
    z.string().min(2),
    z.strictObject({ words: z.string().min(2), slots: z.record(SlotName, z.string().min(1)) }),
  ],
  { error: 'write the words of the pattern, or words: with slots:' },
);
export type FormulaPattern = z.infer<typeof FormulaPattern>;

/** Formulas that say the same kind of thing; of two that share words the longer is meant. */
export const FormulaFamily = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  scope: z.string().min(1),
  /**
   * Given where a later formula of the family takes the place of an earlier, as one tier of partnership does: the slots
   * that keep two of them apart all the same. Without it each formula is followed by itself.
   */
  alternatives: z.array(SlotName).optional(),
  /** Whether a relation's own page shows how its wording changed; the other families stand in the relation's ledger. */
  leading: z.boolean().default(false),
});
export type FormulaFamily = z.infer<typeof FormulaFamily>;

/** An order that nobody has published: it is always somebody’s inference, and says from what. */
const Rank = z.strictObject({
  /** The formulas it is inferred to stand above. */
  above: z.array(Slug).min(1),
  /** How it is inferred. */
  says: z.string().regex(/inferred/i, { error: 'says nowhere that it is inferred' }),
  source: FormulaSource,
});

export const Formula = z.strictObject({
  id: Slug,
  family: Slug,
  name: z.string().min(1),
  scope: z.string().min(1),
  original: OriginalTerm.optional(),
  patterns: z.array(FormulaPattern).min(1),
  /** Short forms, which count only in a text that has the formula in words as well. */
  short: z.array(z.string().min(2)).default([]),
  /** What may stand right before or after the wording: it fills slots, and another formula may share its words. */
  before: z.array(FormulaPattern).default([]),
  after: z.array(FormulaPattern).default([]),
  /** Wording that looks like the formula and is not: a pattern inside one of these is passed over. */
  except: z.array(z.string().min(2)).default([]),
  /** Slots of this formula alone; those of the whole file stand under its own `slots`. */
  slots: z.record(SlotName, FormulaSlot).default({}),
  claims: z.array(Claim).default([]),
  rank: Rank.optional(),
  examples: z.array(z.string().min(1)).min(1),
  nearMisses: z.array(z.string().min(1)).min(1),
});
export type Formula = z.infer<typeof Formula>;

/** `content/formulas.yaml`: the slots that patterns share, the families, the formulas. */
export const FormulaCatalogue = z.strictObject({
  slots: z.record(SlotName, FormulaSlot).default({}),
  families: z.array(FormulaFamily).default([]),
  formulas: z.array(Formula).default([]),
});
export type FormulaCatalogue = z.infer<typeof FormulaCatalogue>;

/** The catalogue of an archive that has none. */
export const noFormulas: FormulaCatalogue = { slots: {}, families: [], formulas: [] };

/**
 * A formula where it stands in a statement: `text` its exact words, `start` and `end` UTF-16 units of the passage’s text.
 * A slot whose word is not there is not there. `relations` are those of the statement that the words are told of: where
 * they or their passage name another pair only, none. Who is given the words, in which manner and on what basis is what the
 * passage’s speech says; none of the three where nobody is. `account` is the publisher’s id.
 */
export const FormulaInStatement = z.strictObject({
  id: Slug,
  passage: z.int().positive(),
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  slots: z.record(z.string(), z.string()),
  relations: z.array(RelationId),
  speaker: z.string().optional(),
  manner: z.enum(['direct', 'reported']).optional(),
  basis: Basis.optional(),
  account: Slug.optional(),
});
export type FormulaInStatement = z.infer<typeof FormulaInStatement>;

/** What indexes need of it, and a few words of its passage on either side. */
export const FormulaInSummary = FormulaInStatement.pick({
  id: true,
  passage: true,
  text: true,
  slots: true,
  relations: true,
  speaker: true,
  manner: true,
}).extend({
  before: z.string(),
  after: z.string(),
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
});
export type FormulaInSummary = z.infer<typeof FormulaInSummary>;
