import { z } from 'zod';
import { Slug } from './code.ts';
import { Edtf } from './edtf.ts';
import { PagePath, PublicationDay } from './ledger.ts';
import { Words } from './words.ts';

/**
 * A change of a statement that was published before. `earlier` is the stem of the text as it was, kept in
 * `earlier/<id>/`; it is absent where the text is the same and only its passages are numbered otherwise.
 */
export const Revision = z.strictObject({ earlier: Slug.optional(), note: Words });
export type Revision = z.infer<typeof Revision>;

/** Why a statement is no longer published, and since when. */
export const Withdrawal = z.strictObject({ reason: Words, on: PublicationDay.optional() });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** `moved.yaml`: a list of these. An address that went, and the page that it leads to or the reason why there is none. */
export const GoneAddress = z.union([
  z.strictObject({ from: PagePath, to: PagePath, note: Words.optional() }),
  z.strictObject({ from: PagePath, gone: Words, on: PublicationDay.optional() }),
]);
export type GoneAddress = z.infer<typeof GoneAddress>;

/** A statement of which only the record is left to be published. */
export const WithdrawnStatement = z.strictObject({
  id: Slug,
  /** The record's path in the archive's folder. */
  record: z.string(),
  ...Withdrawal.shape,
  title: z.string().optional(),
  date: Edtf.optional(),
  formerly: z.array(Slug),
});
export type WithdrawnStatement = z.infer<typeof WithdrawnStatement>;
