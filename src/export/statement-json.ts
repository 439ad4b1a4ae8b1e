import type { StatementFile } from './exporting.ts';

/** The statement as the data contract has it. */
export const statementJson: StatementFile = {
  extension: '.json',
  mediaType: 'application/json; charset=utf-8',
  contents: ({ statement }) => `${JSON.stringify(statement)}\n`,
};
