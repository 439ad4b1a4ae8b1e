import { defineCollection } from 'astro:content';
import { statementsLoader } from './loader/statements-loader.ts';
import { StatementSummary } from './schema/statement.ts';

export const collections = {
  statements: defineCollection({ loader: statementsLoader(), schema: StatementSummary }),
};
