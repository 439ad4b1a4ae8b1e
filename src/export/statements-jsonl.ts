import type { BulkFile } from './exporting.ts';

/** One line a statement: the contract's object and the address of its page. */
export const statementsJsonl: BulkFile = {
  path: 'data/statements.jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  each: ({ statement }, { site }) =>
    `${JSON.stringify({ ...statement, address: `${site}statements/${statement.id}/` })}\n`,
};
