import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { statementsLoader } from './loader/statements-loader.ts';
import { WithdrawnStatement } from './schema/lasting.ts';
import { KeptStatement } from './schema/statement.ts';

export const collections = {
  /** Where statements are kept that were read and found valid, and what is left of those that were withdrawn. */
  statements: defineCollection({
    loader: statementsLoader(),
    schema: z.union([KeptStatement, WithdrawnStatement]),
  }),
};
