import { z } from 'zod';
import { StateCode } from './code.ts';

/** `content/archive.yaml`: what the archive says of itself. */
export const ArchiveDescription = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** The address it is published at, base path included, with a trailing slash. */
  site: z
    .url({ protocol: /^https?$/ })
    .refine((url) => url.endsWith('/'), { error: 'must end in a slash' })
    .refine((url) => /^https?:\/\/[^/?#]+\/(?:[\w.~-]+\/)*$/.test(url), {
      error: 'must be plain: host, then folders of letters, digits, hyphens, dots and underscores',
    }),
  /** Lists name the partner of this state first; never needed to read a text. */
  focus: StateCode.optional(),
  curator: z.strictObject({
    name: z.string().min(1),
    email: z.email().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
  /** SPDX identifier of the licence of the archive's own data; each text keeps its own rights. */
  licence: z.string().min(1),
  /**
   * Whether each passage has files of its own, so that Distributed Text Services answer for a single passage: five for
   * each passage, which an archive of thousands of texts may not want. Absent is no.
   */
  passageFiles: z.boolean().optional(),
});
export type ArchiveDescription = z.infer<typeof ArchiveDescription>;
