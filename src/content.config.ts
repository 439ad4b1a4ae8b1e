import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { statementsLoader } from './loader/statements-loader.ts';
import { WithdrawnStatement } from './schema/lasting.ts';
import { StatementSummary } from './schema/statement.ts';

export const collections = {
  /** Statements by their summaries, and what is left of those that were withdrawn. */
  statements: defineCollection({
    loader: statementsLoader(),
    schema: z.union([StatementSummary, WithdrawnStatement]),
  }),
};
