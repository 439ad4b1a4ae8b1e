import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type KeptHead, StatementCache } from '../../src/loader/statement-cache.ts';
import type { Statement } from '../../src/schema/statement.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head: KeptHead = { summary: null, now: null, diagnostics: [] };
const statement = { id: 'a', title: 'Words\nof two lines\u2028' } as unknown as Statement;
const file = { id: 'a', file: 'statements/a.txt', record: null };
const bytes = { text: new Uint8Array([1]), record: null, sha256: 'ab', diagnostics: [] };

describe('what is kept of a text', () => {
  let cache: StatementCache;
  let key: string;
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    cache = new StatementCache(folder, []);
    key = cache.keyOf(file, bytes);
    cache.set(key, head, statement);
  });
  const pathOf = (of: string) => join(folder, of.slice(0, 2), `${of.slice(2)}.json`);
  const onDisk = () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return join(folder, names.find((name) => name.endsWith('.json')) ?? '');
  };

  test('comes back as it was, head and statement apart', () => {
    expect(cache.has(key)).toBe(true);
    expect(cache.head(key)).toEqual(head);
    expect(cache.statement(key)).toEqual(statement);
  });

  test('is as good as none where a byte of it was changed, or the end is missing', () => {
    const whole = readFileSync(onDisk(), 'utf8');
    for (const broken of [whole.replace('two', 'six'), whole.slice(0, -3), '', 'no lines']) {
      writeFileSync(onDisk(), broken);
      expect(cache.head(key)).toBeNull();
      expect(cache.statement(key)).toBeNull();
    }
  });

  test('is as good as none where it stands in the place of another', () => {
    const other = cache.keyOf({ ...file, id: 'b' }, bytes);
    cache.set(other, head, statement);
    renameSync(pathOf(other), pathOf(key));
    expect(cache.head(key)).toBeNull();
    expect(cache.statement(key)).toBeNull();
  });

  test('has another name for another text, record, id or authority file', () => {
    const record = new TextEncoder().encode('title: { value: B }\n');
    const keys = [
      key,
      cache.keyOf(file, { ...bytes, sha256: 'ac' }),
      cache.keyOf(file, { ...bytes, record }),
      cache.keyOf({ ...file, id: 'b' }, bytes),
      new StatementCache(folder, [record]).keyOf(file, bytes),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
