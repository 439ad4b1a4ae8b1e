import { z } from 'zod';
import { Slug, StateCode } from './code.ts';
import { Edtf } from './edtf.ts';

/** An office a person held: `from` and `to` are EDTF dates; a missing `to` means still held or not known to have ended. */
export const OfficeHeld = z.strictObject({
  office: z.string().min(1),
  country: StateCode.optional(),
  organisation: z.string().optional(),
  from: Edtf.optional(),
  to: Edtf.optional(),
});

/** `content/authority/people.yaml`: a list of these. */
export const PersonRecord = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  /** The part of the name used alone after the first mention. */
  surname: z.string().min(1),
  variants: z.array(z.string().min(1)).default([]),
  country: StateCode.optional(),
  offices: z.array(OfficeHeld).default([]),
  /** Ids the person was published under before: their addresses lead to this one. */
  formerly: z.array(Slug).optional(),
  note: z.string().optional(),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

/** `content/authority/places.yaml`: a list of these. */
export const PlaceRecord = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  country: StateCode,
  variants: z.array(z.string().min(1)).default([]),
  /** Names it bore for a time. */
  formerly: z
    .array(z.strictObject({ name: z.string().min(1), from: Edtf.optional(), to: Edtf.optional() }))
    .default([]),
  note: z.string().optional(),
});
export type PlaceRecord = z.infer<typeof PlaceRecord>;

/** `content/authority/publishers.yaml`: a list of these. */
export const PublisherRecord = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  variants: z.array(z.string().min(1)).default([]),
  type: z.enum([
    'government',
    'agency',
    'newspaper',
    'broadcaster',
    'aggregator',
    'archive',
    'other',
  ]),
  country: StateCode.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: z.string().optional(),
});
export type PublisherRecord = z.infer<typeof PublisherRecord>;

/** `content/authority/countries.yaml`: a list of these, extending and overriding the gazetteer. */
export const CountryRecord = z.strictObject({
  code: StateCode,
  name: z.string().min(1).optional(),
  variants: z.array(z.string().min(1)).default([]),
  demonyms: z.array(z.string().min(1)).default([]),
  note: z.string().optional(),
});
export type CountryRecord = z.infer<typeof CountryRecord>;
