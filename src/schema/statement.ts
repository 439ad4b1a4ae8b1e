import { z } from 'zod';
import { Basis, Reading } from './basis.ts';
import { RelationId, Slug, StateCode } from './code.ts';
import { Edtf } from './edtf.ts';
import { FormulaInStatement, FormulaInSummary } from './formula.ts';
import { Kind } from './kind.ts';
import { Revision } from './lasting.ts';
import { OtherLine, Passage } from './passage.ts';

/** A person as a text presents them: the office is the one held on that date, as printed where the text prints it. */
export const PersonInStatement = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  country: StateCode.optional(),
  office: z.string().optional(),
});
export type PersonInStatement = z.infer<typeof PersonInStatement>;

export const Dates = z.strictObject({
  event: Edtf.optional(),
  published: Edtf.optional(),
  header: Edtf.optional(),
});

export const ThemeInStatement = z.strictObject({ id: Slug, passages: z.array(z.int().positive()) });
export type ThemeInStatement = z.infer<typeof ThemeInStatement>;

/**
 * The validated entry made of a source text and its record: the public contract of `inspect` and `/data/`.
 * `date` is the event date, else the publication date, else the header date; null where there is none.
 */
export const Statement = z.strictObject({
  id: Slug,
  file: z.string(),
  title: z.string().min(1),
  /** A title set wholly in capitals, in a form that is easier to read in lists. */
  readableTitle: z.string().min(1).optional(),
  date: Edtf.nullable(),
  dates: Dates,
  kind: Kind,
  language: z.string().regex(/^(?:[a-z]{2,3}|und)$/),
  place: z.strictObject({ name: z.string().min(1), id: Slug.optional() }).optional(),
  parties: z.array(StateCode),
  relations: z.array(RelationId),
  multilateral: z.boolean(),
  mentions: z.array(StateCode),
  participants: z.array(PersonInStatement),
  speakers: z.array(PersonInStatement),
  publisher: z.strictObject({ id: Slug, name: z.string().min(1) }).optional(),
  /** Who carried the publisher's text, where the copy held comes from another page. */
  carrier: z.strictObject({ id: Slug, name: z.string().min(1) }).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  rights: z.string().optional(),
  themes: z.array(ThemeInStatement),
  /** Ids it was published under before. */
  formerly: z.array(Slug).min(1).optional(),
  /** How the text was changed since it was first published. */
  revised: z.array(Revision).min(1).optional(),
  formulas: z.array(FormulaInStatement),
  header: z.array(OtherLine),
  furniture: z.array(OtherLine),
  passages: z.array(Passage),
  readings: z.record(z.string(), z.array(Reading)),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Statement = z.infer<typeof Statement>;

/** The fields whose certainty is summed up for the whole archive; `date` is the date shown. */
export const JudgedField = z.enum([
  'title',
  'date',
  'place',
  'kind',
  'language',
  'parties',
  'participants',
  'speakers',
  'publisher',
]);
export type JudgedField = z.infer<typeof JudgedField>;

/** What lists, indexes and timelines need of a statement: everything but its body and its readings. */
export const StatementSummary = Statement.omit({
  header: true,
  furniture: true,
  passages: true,
  readings: true,
}).extend({
  formulas: z.array(FormulaInSummary),
  /** The body's first words, for lists. */
  opening: z.string(),
  passageCount: z.int().nonnegative(),
  /** The basis of the date shown, and of the title: lists mark what is not stated. */
  dateBasis: z.enum(['stated', 'derived', 'inferred', 'supplied']).nullable(),
  titleBasis: z.enum(['stated', 'derived', 'inferred', 'supplied']),
  /** The basis of the values kept, field by field; of several the least sure. A field without a value is absent. */
  bases: z.partialRecord(JudgedField, Basis),
  /** Fields for which the text or the record says something else too, which was passed over. */
  conflicts: z.array(JudgedField),
  /** Where the whole statement is kept between reading and rendering. */
  key: z.string(),
});
export type StatementSummary = z.infer<typeof StatementSummary>;

/** Where a statement that was read, and its summary, are kept until they are asked for: all that Astro’s store holds of it. */
export const KeptStatement = StatementSummary.pick({ id: true, key: true });
export type KeptStatement = z.infer<typeof KeptStatement>;
