import { z } from 'zod';
import { Slug, StateCode } from './code.ts';
import { Edtf } from './edtf.ts';
import { Kind } from './kind.ts';
import { Revision, Withdrawal } from './lasting.ts';
import { PersonInStatement, ThemeInStatement } from './statement.ts';
import { Words } from './words.ts';

function supplied<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, note: Words.optional() });
}

/**
 * The YAML file beside a source text: what a person knows that the text does not say.
 * Every key is optional; an unknown key is an error. A value overrides what was inferred.
 */
export const StatementRecord = z.strictObject({
  title: supplied(Words).optional(),
  dates: z
    .strictObject({
      event: supplied(Edtf).optional(),
      published: supplied(Edtf).optional(),
      header: supplied(Edtf).optional(),
    })
    .optional(),
  kind: supplied(Kind).optional(),
  language: supplied(z.string()).optional(),
  place: supplied(Words).optional(),
  parties: supplied(z.array(StateCode)).optional(),
  multilateral: supplied(z.boolean()).optional(),
  mentions: supplied(z.array(StateCode)).optional(),
  participants: supplied(z.array(PersonInStatement)).optional(),
  speakers: supplied(z.array(PersonInStatement)).optional(),
  publisher: supplied(Slug).optional(),
  carrier: supplied(Slug).optional(),
  themes: supplied(z.array(ThemeInStatement)).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  rights: Words.optional(),
  accept: z.array(z.string()).optional(),
  /** Ids it was published under before: their addresses lead here. */
  formerly: z.array(Slug).min(1).optional(),
  /** How the published text was changed, each change with its reason. */
  revised: z.array(Revision).min(1).optional(),
  /** Only this and the title are published; the text itself may be deleted. */
  withdrawn: Withdrawal.optional(),
});
export type StatementRecord = z.infer<typeof StatementRecord>;
