import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ledgerLine } from '../../src/ledger/ledger.ts';
import { readLedger } from '../../src/ledger/read-ledger.ts';
import { folderOf } from '../read/folder.ts';

const line = (address: string) => ledgerLine({ on: '2026-11-21', event: 'published', address });

/** Two people publish at once, and the second takes in what the first did. */
function merged(attributes: string) {
  const root = folderOf({
    '.gitattributes': attributes,
    'content/ledger.jsonl': line('people/a/'),
  });
  const path = join(root, 'content/ledger.jsonl');
  const git = (...args: string[]) =>
    spawnSync(
      'git',
      [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@archive.example',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      { cwd: root, encoding: 'utf8' },
    );
  const commit = () => git('commit', '--quiet', '--all', '--message', 'Publish');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  commit();
  git('checkout', '--quiet', '-b', 'other');
  appendFileSync(path, line('people/b/') + line('people/d/'));
  commit();
  git('checkout', '--quiet', 'main');
  appendFileSync(path, line('people/c/') + line('people/d/'));
  commit();
  return { path, status: git('merge', '--no-edit', 'other').status };
}
const everybody = ['people/a/', 'people/b/', 'people/c/', 'people/d/'];

it('a merge takes both sides by itself, as .gitattributes asks', () => {
  const attributes = readFileSync('.gitattributes', 'utf8');
  const { path, status } = merged(attributes);
  expect(status).toBe(0);
  const { ledger, diagnostics } = readLedger(readFileSync(path));
  expect(diagnostics).toEqual([]);
  expect(ledger.addresses).toEqual(everybody);
});

it('without it there is a conflict, which is told, and cured by keeping the lines of both sides', () => {
  const { path, status } = merged('');
  expect(status).not.toBe(0);
  const marked = readFileSync(path, 'utf8');
  const { diagnostics } = readLedger(Buffer.from(marked));
  expect(new Set(diagnostics.map(({ remedy }) => remedy))).toEqual(
    new Set(['Keep the lines of both sides and delete the marks.']),
  );
  writeFileSync(path, marked.replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
  const cured = readLedger(readFileSync(path));
  expect(cured.diagnostics).toEqual([]);
  expect(cured.ledger.addresses).toEqual(everybody);
});
