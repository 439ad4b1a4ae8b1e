import { z } from 'zod';
import { fields } from '../components/lists/fields.ts';
import { Statement } from '../schema/statement.ts';
import type { ArchiveFiles } from './exporting.ts';

export const STATEMENT_SCHEMA = 'data/statement.schema.json';

/** The data contract as JSON Schema, made from the schema every statement has passed; the same for a line of the bulk file. */
export const statementSchema: ArchiveFiles = function* ({ site }) {
  yield {
    path: STATEMENT_SCHEMA,
    mediaType: 'application/schema+json; charset=utf-8',
    contents: () => `${JSON.stringify(jsonSchema(site), null, 2)}\n`,
  };
};

const Line = Statement.extend({ address: z.url({ protocol: /^https?$/ }).optional() });

function jsonSchema(site: string) {
  const {
    $schema,
    properties = {},
    ...rest
  } = z.toJSONSchema(Line, {
    target: 'draft-2020-12',
    // What browsers take for an address is more than what RFC 3986 calls a URI: letters of every script, for one.
    override({ jsonSchema }) {
      if (jsonSchema.format !== 'uri') return;
      delete jsonSchema.format;
      jsonSchema.pattern = '^[Hh][Tt][Tt][Pp][Ss]?:';
    },
  });
  const described = Object.entries(properties).map(([name, schema]) => {
    const field = name in fields ? fields[name as keyof typeof fields] : undefined;
    return [name, { ...(field ? { description: field.is } : {}), ...asObject(schema) }];
  });
  return {
    $schema,
    $id: `${site}${STATEMENT_SCHEMA}`,
    title: 'Statement',
    description:
      'A statement as the archive holds it: one line of statements.jsonl, or, without its address, one statement’s .json.',
    ...rest,
    properties: Object.fromEntries(described),
  };
}

function asObject(schema: unknown): object {
  return typeof schema === 'object' && schema !== null ? schema : {};
}
