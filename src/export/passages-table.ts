import type { Passage } from '../schema/passage.ts';
import type { Statement } from '../schema/statement.ts';
import type { Table } from './table.ts';

interface PassageOfStatement {
  readonly statement: Statement;
  readonly passage: Passage;
}

/** One row a passage: its words, who is given them, the themes that rest on it. */
export const passagesTable: Table<PassageOfStatement> = {
  name: 'passages',
  title: 'Passages',
  is: 'One row for each passage of each statement, in the order of the text.',
  key: ['statement', 'n'],
  ofStatement: 'statement',
  rowsOf: ({ statement }) => statement.passages.map((passage) => ({ statement, passage })),
  columns: [
    {
      name: 'statement',
      type: 'string',
      is: 'The id of the statement it is a passage of.',
      required: true,
      of: ({ statement }) => statement.id,
    },
    {
      name: 'n',
      type: 'integer',
      is: 'Its number in the statement, from 1.',
      required: true,
      of: ({ passage }) => passage.n,
    },
    {
      name: 'date',
      type: 'string',
      is: 'The statement’s date (EDTF).',
      of: ({ statement }) => statement.date,
    },
    {
      name: 'line',
      type: 'integer',
      is: 'The line of the source text it begins on.',
      required: true,
      of: ({ passage }) => passage.line,
    },
    {
      name: 'direct_speakers',
      type: 'string',
      is: 'Ids of the people whose words it quotes.',
      list: true,
      of: ({ passage }) => speakersOf(passage, 'direct'),
    },
    {
      name: 'reported_speakers',
      type: 'string',
      is: 'Ids of the people whose words it reports.',
      list: true,
      of: ({ passage }) => speakersOf(passage, 'reported'),
    },
    {
      name: 'inferred_speakers',
      type: 'string',
      is: 'Those of them to whom words are given by a rule’s judgement, not by the sentence itself.',
      list: true,
      of: ({ passage }) => [
        ...new Set(
          passage.speech.filter(({ basis }) => basis === 'inferred').map(({ speaker }) => speaker),
        ),
      ],
    },
    {
      name: 'themes',
      type: 'string',
      is: 'Ids of the themes that rest on it.',
      list: true,
      of: ({ statement, passage }) =>
        statement.themes.filter(({ passages }) => passages.includes(passage.n)).map(({ id }) => id),
    },
    {
      name: 'formulas',
      type: 'string',
      is: 'Ids of the fixed wordings that stand in it.',
      list: true,
      of: ({ statement, passage }) => [
        ...new Set(
          statement.formulas.flatMap((one) => (one.passage === passage.n ? [one.id] : [])),
        ),
      ],
    },
    {
      name: 'text',
      type: 'string',
      is: 'Its words as printed; lines of the source text are joined by a space.',
      required: true,
      of: ({ passage }) => passage.text,
    },
    {
      name: 'address',
      type: 'string',
      is: 'Where it stands on its statement’s page.',
      required: true,
      of: ({ statement, passage }, { site }) => `${site}statements/${statement.id}/#p${passage.n}`,
    },
  ],
};

function speakersOf({ speech }: Passage, manner: Passage['speech'][number]['manner']): string[] {
  return [...new Set(speech.filter((one) => one.manner === manner).map(({ speaker }) => speaker))];
}
