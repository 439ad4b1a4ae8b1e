import { z } from 'zod';
import { Slug } from './code.ts';

/**
 * `content/themes.yaml`: a list of these. A phrase matches whole words, case-insensitively, white space folded;
 * a trailing `*` on a word matches its endings (`invest*`). Examples are sentences the theme must match, near-misses
 * sentences it must not.
 */
export const Theme = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  scope: z.string().min(1),
  phrases: z.array(z.string().min(2)).min(1),
  /** Wording that looks like a phrase of the theme and is not: a phrase inside one of these is passed over. */
  except: z.array(z.string().min(2)).default([]),
  examples: z.array(z.string().min(1)).min(1),
  nearMisses: z.array(z.string().min(1)).min(1),
});
export type Theme = z.infer<typeof Theme>;
