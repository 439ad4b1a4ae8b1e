import { openArchive, readText } from '../../../src/loader/open-archive.ts';
import { readBytes } from '../../../src/read/statement-text.ts';
import { noFormulas } from '../../../src/schema/formula.ts';
import type { Statement } from '../../../src/schema/statement.ts';

/** The ids of the archive’s first holdings. */
export const five = [
  '2021-05-13-wang-yi-tleuberdi-xian',
  '2022-01-07-wang-yi-omamo-mombasa',
  '2025-04-24-xi-ruto-beijing',
  'mao-ning-xi-visits-kazakhstan-tajikistan',
  'wang-yi-tileuberdi-nur-sultan',
] as const;
export type FiveId = (typeof five)[number];

const archive = openArchive('content');

/** One of the five as the archive holds it, with its record or as its words alone give it. */
export function read(id: FiveId, how: 'with its record' | 'bare'): Statement {
  const file = archive.texts.find((text) => text.id === id);
  if (!file) throw new Error(`content/ holds no text ${id}`);
  const bytes = readBytes(archive.root, file);
  const { statement } =
    how === 'bare'
      ? readText(archive, { ...file, record: null }, { ...bytes, record: null })
      : readText(archive, file, bytes);
  if (!statement) throw new Error(`${id} cannot be read`);
  return statement;
}

/** The archive’s own catalogue of formulas. */
export const catalogue = archive.files?.formulas ?? noFormulas;
