import type { FormulaInStatement } from '../schema/formula.ts';
import type { Statement } from '../schema/statement.ts';
import type { Table } from './table.ts';

interface Attestation {
  readonly statement: Statement;
  readonly formula: FormulaInStatement;
}

/** One row an attestation of a formula: its exact words, its slots, whose words they are and in whose account. */
export const formulasTable: Table<Attestation> = {
  name: 'formulas',
  title: 'Formulas',
  is: 'One row for each place where a fixed wording of the catalogue stands, in the order of the text.',
  key: ['statement', 'passage', 'start', 'end', 'formula'],
  ofStatement: 'statement',
  rowsOf: ({ statement }) => statement.formulas.map((formula) => ({ statement, formula })),
  columns: [
    {
      name: 'statement',
      type: 'string',
      is: 'The id of the statement it stands in.',
      required: true,
      of: ({ statement }) => statement.id,
    },
    {
      name: 'passage',
      type: 'integer',
      is: 'The number of the passage.',
      required: true,
      of: ({ formula }) => formula.passage,
    },
    {
      name: 'start',
      type: 'integer',
      is: 'Where the words begin in the passage’s text, in UTF-16 units.',
      required: true,
      of: ({ formula }) => formula.start,
    },
    {
      name: 'end',
      type: 'integer',
      is: 'Where they end.',
      required: true,
      of: ({ formula }) => formula.end,
    },
    {
      name: 'formula',
      type: 'string',
      is: 'The id of the formula.',
      required: true,
      of: ({ formula }) => formula.id,
    },
    {
      name: 'text',
      type: 'string',
      is: 'The exact words.',
      required: true,
      of: ({ formula }) => formula.text,
    },
    {
      name: 'slots',
      type: 'string',
      is: 'Its slots, as verb=adhere; one whose word is not there is not there.',
      list: true,
      of: ({ formula }) => Object.entries(formula.slots).map(([slot, value]) => `${slot}=${value}`),
    },
    {
      name: 'date',
      type: 'string',
      is: 'The statement’s date (EDTF).',
      of: ({ statement }) => statement.date,
    },
    {
      name: 'relations',
      type: 'string',
      is: 'The relations of the statement that the words are told of: of several, those the words or their passage name.',
      list: true,
      of: ({ formula }) => formula.relations,
    },
    {
      name: 'speaker',
      type: 'string',
      is: 'The id of the person who is given the words.',
      of: ({ formula }) => formula.speaker,
    },
    {
      name: 'manner',
      type: 'string',
      is: 'Whether they are quoted or reported.',
      oneOf: ['direct', 'reported'],
      of: ({ formula }) => formula.manner,
    },
    {
      name: 'basis',
      type: 'string',
      is: 'Whether the sentence says whose they are, or a rule judged so.',
      oneOf: ['stated', 'derived', 'inferred', 'supplied'],
      of: ({ formula }) => formula.basis,
    },
    {
      name: 'account',
      type: 'string',
      is: 'The id of the publisher in whose account they stand.',
      of: ({ formula }) => formula.account,
    },
    {
      name: 'address',
      type: 'string',
      is: 'Where the passage stands on its statement’s page.',
      required: true,
      of: ({ statement, formula }, { site }) =>
        `${site}statements/${statement.id}/#p${formula.passage}`,
    },
  ],
};
