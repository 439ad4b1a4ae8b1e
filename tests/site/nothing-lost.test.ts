import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { Statement } from '../../src/schema/statement.ts';
import { readSite } from './built-site.ts';
import { wordsMissing } from './words-in-order.ts';

const served = inject('site');
const site = readSite(served.folder, served.base);
const statements = readFileSync(join(served.folder, 'data', 'statements.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { address: _address, ...rest } = JSON.parse(line);
    return Statement.parse(rest);
  });
const pageOf = (id: string) => site.pages.find(({ path }) => path === `statements/${id}/`);

describe('each statement’s page shows every passage and every other line of its file, in order', () => {
  test.each(statements.map((statement) => [statement.id, statement] as const))(
    '%s',
    (id, statement) => {
      const page = pageOf(id);
      expect(page && wordsMissing(page, statement)).toEqual([]);
    },
  );

  test('negative control: a passage out of its place is seen', () => {
    const [statement] = statements;
    if (!statement) throw new Error('no statement');
    const page = pageOf(statement.id);
    const [first, ...rest] = statement.passages;
    const turned = { ...statement, passages: first ? [...rest, first] : rest };
    expect(page && wordsMissing(page, turned)).not.toEqual([]);
  });
});
