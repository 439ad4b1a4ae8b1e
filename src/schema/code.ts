import { z } from 'zod';

/** A state's code: ISO 3166-1 alpha-2 (XK for Kosovo) or ISO 3166-3 alpha-4 for a state that is gone. It implies no status. */
export const StateCode = z.string().regex(/^[A-Z]{2}(?:[A-Z]{2})?$/, {
  error: 'not a state code (two capitals, or four for a state that is gone)',
});
export type StateCode = z.infer<typeof StateCode>;

/** An identifier used in addresses: lower-case letters, digits and single hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'use lower-case letters, digits and single hyphens',
});

/** A relation's identifier: two state codes in lower case and alphabetical order, `cn-ke`. */
export const RelationId = z.string().regex(/^[a-z]{2}(?:[a-z]{2})?-[a-z]{2}(?:[a-z]{2})?$/);
