import type { StatementFile } from './exporting.ts';

/** The source text as received, byte for byte. */
export const statementText: StatementFile = {
  extension: '.txt',
  mediaType: 'text/plain; charset=utf-8',
  contents: ({ summary }, { sourceBytes }) => sourceBytes(summary),
};
