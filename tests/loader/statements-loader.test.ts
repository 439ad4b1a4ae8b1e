import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { KeptStatements } from '../../src/loader/kept-statements.ts';
import { openArchive } from '../../src/loader/open-archive.ts';
import { type KeptHead, StatementCache } from '../../src/loader/statement-cache.ts';
import { statementsLoader } from '../../src/loader/statements-loader.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-loader-'));
const before = { ...process.env };
process.env['CONCORD_CACHE'] = folder;
process.env['ARCHIVE_CONTENT'] = 'content';
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

interface Entry {
  readonly id: string;
  readonly data: { readonly id: string; readonly key: string };
}

test('the store holds where statements are kept, and no more', async () => {
  const entries = new Map<string, Entry>();
  const store = {
    clear: () => entries.clear(),
    keys: () => [...entries.keys()],
    set: (entry: Entry) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  };
  await statementsLoader().load({ store, logger: { info: () => {} } } as never);
  const archive = openArchive('content');
  expect([...entries.keys()].sort()).toEqual(archive.texts.map(({ id }) => id).sort());
  const kept = new KeptStatements(archive);
  for (const { data } of entries.values()) {
    expect(Object.keys(data)).toEqual(['id', 'key']);
    expect(kept.summaryOf(data)).toMatchObject(data);
    expect(kept.statementOf(data).id).toBe(data.id);
  }
});

test('a text that is no longer the one that was read is told', () => {
  const archive = openArchive('content');
  const [text] = archive.texts;
  const gone = { id: text?.id ?? '', key: '0'.repeat(64) };
  const kept = new KeptStatements(archive);
  expect(() => kept.summaryOf(gone)).toThrow(/changed while the archive was being built/);
  expect(() => kept.statementOf(gone)).toThrow(/changed while the archive was being built/);
});

test('what was kept and is gone is read again', () => {
  const archive = openArchive('content');
  const kept = new KeptStatements(archive);
  const [text] = [...kept.texts()];
  if (!text?.summary) throw new Error('the first text holds no statement');
  rmSync(join(folder, 'statements'), { recursive: true });
  expect(kept.summaryOf(text.summary)).toEqual(text.summary);
});

test('of a text just read no more is held than what was kept of it, so that its words are not', () => {
  rmSync(join(folder, 'statements'), { recursive: true, force: true });
  const head = vi.spyOn(StatementCache.prototype, 'head');
  const summaries = [...new KeptStatements(openArchive('content')).texts()].map(
    ({ summary }) => summary,
  );
  const kept = new Set(head.mock.results.map(({ value }) => (value as KeptHead | null)?.summary));
  head.mockRestore();
  expect(summaries.every((summary) => summary !== null && kept.has(summary))).toBe(true);
});
